using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Reports;

/// <summary>Every column there is, in the order of the table.</summary>
public static class ReportColumns
{
    public static readonly IReadOnlyList<ReportColumn> All =
    [
        ReportColumn.Counted("sales", "Sales", NumberKind.Money, figure => figure.Sales) with { OpensOrders = true },
        ReportColumn.Counted("units", "Units", NumberKind.Count, figure => figure.Units) with { OpensOrders = true },
        ReportColumn.Counted("order-items", "Order items", NumberKind.Count, figure => figure.OrderItems),
        ReportColumn.Counted("orders", "Orders", NumberKind.Count, figure => figure.Orders) with { OpensOrders = true },
        ReportColumn.Average("average-sales", "Average sales per order item", NumberKind.Money, figure => figure.SalesPerOrderItem),
        ReportColumn.Average("average-units", "Average units per order item", NumberKind.Average, figure => figure.UnitsPerOrderItem),
        ReportColumn.Average("average-price", "Average selling price", NumberKind.Money, figure => figure.SalesPerUnit),
        new("share", "B2B share", "share", NumberKind.Percent, (_, row, _) => row.Figures.Now.B2BShare) { IsOfRow = true },
        ReportColumn.Traffic("sessions", "Sessions", NumberKind.Count, part => part.Sessions),
        ReportColumn.Traffic("page-views", "Page views", NumberKind.Count, part => part.PageViews),
        ReportColumn.Traffic("order-item-session", "Order item session percentage", NumberKind.Percent, part => part.OrderItemsPerSession),
        ReportColumn.Traffic("unit-session", "Unit session percentage", NumberKind.Percent, part => part.UnitsPerSession),
        ReportColumn.Traffic("featured-offer", "Featured offer percentage", NumberKind.Percent, part => part.FeaturedOffer / 10_000m),
        new("earlier", "Earlier value", "report-comparison", NumberKind.Money, Earlier) { IsComparison = true, OpensOrders = true },
        new("growth", "Growth", "report-growth", NumberKind.Percent, Grown) { IsComparison = true },
    ];

    private static readonly string[] Standard = ["sales", "units", "order-items", "orders", "average-sales", "share", "sessions", "unit-session", "earlier", "growth"];

    /// <summary>Those that the address names, else those that were chosen last, else the standard ones.</summary>
    /// <exception cref="BadParameterException">The address names one that there is not.</exception>
    public static IReadOnlyList<ReportColumn> Chosen(PageState state, string? remembered)
    {
        if (state.Find(null, "columns") is not { } named) return Of(remembered?.Split(',') ?? []) is { Count: > 0 } last ? last : Of(Standard);

        var keys = named.Split(',', StringSplitOptions.RemoveEmptyEntries);
        var unknown = Array.Find(keys, key => All.All(column => column.Key != key));
        if (unknown is not null || keys.Length == 0)
            throw new BadParameterException("columns", unknown ?? named, Tf($"It is any of {string.Join(", ", All.Select(column => column.Key))}, separated by commas."));
        return Of(keys);
    }

    /// <summary>In the order of the table; names of columns that are no more are left out.</summary>
    public static IReadOnlyList<ReportColumn> Of(IReadOnlyCollection<string> keys) => [.. All.Where(column => keys.Contains(column.Key))];

    private static decimal? Earlier(ReportFilter filter, ReportRow row, ReportSegment segment) =>
        row.IsComparedKnown(filter) ? row.Then(segment).By(filter.Figures.Measure) : null;

    private static decimal? Grown(ReportFilter filter, ReportRow row, ReportSegment segment) =>
        row.Growth(filter, segment, figure => figure.By(filter.Figures.Measure)).Fraction;
}
