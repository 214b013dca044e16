using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Pricing;

public enum OfferChoice
{
    All,
    Uncovered,
    WithBusinessPrice,
    WithDiscount,
    AboveList,
}

public enum PricingColumn
{
    Sales,
    Sku,
    Standard,
    Business,
    Discount,
    Stock,
}

/// <summary>Which offers a list holds, in which order.</summary>
/// <param name="Figures">Whose offers, and the 90 days whose B2B sales stand beside them.</param>
/// <param name="Words">Part of a SKU, an ASIN or a title; null for all.</param>
public sealed record PricingFilter(DashboardFilter Figures, OfferChoice Show, string? Words, PricingColumn Sort, bool Descending)
{
    /// <summary>Parameters of the list beside those of the dashboard.</summary>
    public static readonly string[] OwnKeys = ["q", "page"];

    private static readonly (string Name, OfferChoice Choice)[] Choices =
    [
        ("all", OfferChoice.All), ("uncovered", OfferChoice.Uncovered), ("with-business-price", OfferChoice.WithBusinessPrice),
        ("with-discount", OfferChoice.WithDiscount), ("above-list", OfferChoice.AboveList),
    ];

    public Storefront Store => Figures.Store;

    /// <exception cref="BadParameterException">A value is not one that its parameter can have.</exception>
    public static PricingFilter Of(FilterReader filters, Storefront store, PageState state) => new(
        filters.Read(store, state.Only("count").With(("range", "90d"))),
        FilterReader.One("show", state.Find(null, "show"), Choices),
        state.Find(null, "q")?.Trim() is { Length: > 0 } words ? words : null,
        FilterReader.One("sort", state.Find(null, "sort"), [.. Enum.GetValues<PricingColumn>().Select(column => (NameOf(column), column))]),
        FilterReader.One("dir", state.Find(null, "dir"), ("desc", true), ("asc", false)));

    public static string NameOf(OfferChoice choice) => Array.Find(Choices, known => known.Choice == choice).Name;

    public static string NameOf(PricingColumn column) => column.ToString().ToLowerInvariant();
}
