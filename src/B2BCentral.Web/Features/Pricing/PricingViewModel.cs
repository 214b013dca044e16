using System.Globalization;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;

namespace B2BCentral.Web.Features.Pricing;

public sealed class PricingViewModel(PricingFilter filter, PageState state, Coverage coverage, PageOfList page, IReadOnlyList<PricedOffer> rows)
{
    public Storefront Store => filter.Store;

    public bool HasOffers => coverage.Offers > 0;

    public IReadOnlyList<CoverageTile> Tiles { get; } = CoverageTile.Of(coverage, filter);

    public IReadOnlyList<PricedOfferText> Rows { get; } = rows.Select(row => PricedOfferText.Of(row, filter)).ToList();

    public string Lead => $"{Store.Place.Name} · prices in {Store.Currency.Code} · B2B sales of {Texts.ShortDays(filter.Figures.Period)}";

    public string? Words => filter.Words;

    public IEnumerable<ControlLink> Choices =>
    [
        Choice(OfferChoice.All, "All"), Choice(OfferChoice.Uncovered, "Uncovered"), Choice(OfferChoice.WithBusinessPrice, "With business price"),
        Choice(OfferChoice.WithDiscount, "With quantity discount"), Choice(OfferChoice.AboveList, "Above standard price"),
    ];

    /// <summary>What a search keeps.</summary>
    public IEnumerable<KeyValuePair<string, string>> SearchFields => OfStore(state.With(("q", null), ("page", null))).Values;

    /// <summary>What ticking offers and asking for a rule sends along, besides the offers.</summary>
    public IEnumerable<KeyValuePair<string, string>> RuleFields => OfStore(state.Only()).With(("of", "selected")).Values;

    public string AllHref => PageAddress.Of(Store, PricingAddress.List);

    public string CsvHref => state.With(("page", null)).Address(PricingAddress.Csv);

    public string FileHref => PageAddress.Of(Store, PricingAddress.File);

    public string ImportHref => PageAddress.Of(Store, "/imports");

    /// <summary>A rule for every offer of the list, on all of its pages.</summary>
    public string RuleHref => PageAddress.Of(Store, PricingAddress.Rule, ("show", PricingFilter.NameOf(filter.Show)), ("q", filter.Words));

    public string RuleText => page.Total == 1 ? "Apply a rule to this one" : $"Apply a rule to all {Texts.Count(page.Total)} in this list";

    public string RowsText => page.Total == 0 ? "No offers" : $"{Texts.Count(page.FirstRow)}–{Texts.Count(page.LastRow)} of {Texts.Plural(page.Total, "offer", "offers")}";

    public string Caption => $"{RowsText}, sorted by {PricingFilter.NameOf(filter.Sort)}";

    public Pager Pager => new(page, RowsText, number => state.With(("page", number == 1 ? null : number.ToString(CultureInfo.InvariantCulture))).Address(PricingAddress.List));

    public SortLink Sort(PricingColumn column, string text)
    {
        var isSorted = filter.Sort == column;
        var descending = isSorted ? !filter.Descending : column != PricingColumn.Sku;
        return new SortLink(
            text, state.With(("sort", PricingFilter.NameOf(column)), ("dir", descending ? "desc" : "asc"), ("page", null)).Address(PricingAddress.List),
            !isSorted ? null : filter.Descending ? "descending" : "ascending");
    }

    private PageState OfStore(PageState other) => other.With(("seller", Store.Seller.Slug), ("marketplace", Store.Marketplace.Code));

    private ControlLink Choice(OfferChoice choice, string text)
    {
        var href = state.With(("show", choice == OfferChoice.All ? null : PricingFilter.NameOf(choice)), ("page", null)).Address(PricingAddress.List);
        return new ControlLink($"pricing-show-{PricingFilter.NameOf(choice)}", text, href, href, filter.Show == choice);
    }
}
