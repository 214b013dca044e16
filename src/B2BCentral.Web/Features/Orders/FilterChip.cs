using B2BCentral.Data.Buyers;
using B2BCentral.Data.Orders;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Orders;

/// <summary>A filter in force and the address of the list without it.</summary>
public sealed record FilterChip(string Text, string RemoveHref)
{
    /// <summary>Segments and companies are of B2B orders only, so they go when B2B goes.</summary>
    public static readonly (string Key, string? Value)[] WithoutSegments = [("industry", null), ("subIndustry", null), ("region", null), ("size", null), ("company", null)];

    public static IReadOnlyList<FilterChip> Of(OrderListFilter filter, PageState state)
    {
        var chips = new List<FilterChip>();
        void Add(string text, params (string Key, string? Value)[] without) =>
            chips.Add(new FilterChip(text, state.With([.. without, ("page", null)]).Address(OrdersViewModel.Path)));

        string? Value(string key) => state.Find(null, key);

        if (filter.Figures.Range == PeriodPreset.Custom) Add(Texts.ShortDays(filter.Period), ("range", null), ("from", null), ("to", null));
        if (filter.IsBusiness is { } isBusiness) Add(isBusiness ? T("B2B") : T("Non-B2B"), [("show", null), .. WithoutSegments]);
        if (Value("industry") is { } industry) Add(Tf($"Industry: {NameOf(filter, SegmentDimension.Industry, industry)}"), ("industry", null), ("subIndustry", null));
        if (Value("subIndustry") is { } sub) Add(Tf($"Sub-industry: {SubName(filter, sub)}"), ("subIndustry", null));
        if (Value("region") is { } region) Add(Tf($"Region: {NameOf(filter, SegmentDimension.Region, region)}"), ("region", null));
        if (Value("size") is { } size) Add(Tf($"Size: {NameOf(filter, SegmentDimension.Size, size)}"), ("size", null));
        if (filter.Products is { } products) Add(products.Name, (products.Parameter, null));
        if (filter.Company is { } company) Add(Tf($"Company: {company.Name}"), ("company", null));
        if (filter.Status is { } status) Add(Tf($"Status: {T(status.DisplayName())}"), (StatusChoice.Key, null));
        if (filter.ExcludedOnly) Add(T("Excluded orders"), ("excluded", null));
        if (filter.PendingOnly) Add(T("Without a price"), ("pending", null));
        if (filter.Figures.Counting != filter.Store.Seller.Counting) Add(filter.CountsCancelled ? T("As ordered") : T("Not cancelled"), ("count", null));
        return chips;
    }

    private static string NameOf(OrderListFilter filter, SegmentDimension dimension, string key) => key == Segment.OtherKey
        ? T(SegmentText.NotClassified)
        : filter.Segments.Of(dimension).First(segment => segment.Key == key).Title;

    private static string SubName(OrderListFilter filter, string key) =>
        key == Segment.OtherKey ? T("Not specified") : filter.Segments.Find(filter.Industries![0])!.Title;
}
