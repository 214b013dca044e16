using B2BCentral.Web.Widgets.ActionCenter;
using B2BCentral.Web.Widgets.CustomerSegments;
using B2BCentral.Web.Widgets.PerformanceSummary;
using B2BCentral.Web.Widgets.SalesSnapshot;
using B2BCentral.Web.Widgets.TopProducts;

namespace B2BCentral.Web.Widgets.Frame;

/// <param name="Name">The name in addresses and in <c>data-widget</c>.</param>
/// <param name="Component">The view component that shows it.</param>
/// <param name="Span">Columns of twelve that it takes on a wide screen.</param>
/// <param name="OwnKeys">Parameters that only this widget reads.</param>
public sealed record WidgetEntry(string Name, string Title, Type Component, int Span, params string[] OwnKeys);

/// <summary>The dashboard's table of contents, in the order of the page.</summary>
public static class WidgetCatalog
{
    public static readonly IReadOnlyList<WidgetEntry> All =
    [
        new("sales-snapshot", "Sales Snapshot", typeof(SalesSnapshotViewComponent), 8, "show", "compare", "graph"),
        new("action-center", "Business Action Center", typeof(ActionCenterViewComponent), 4),
        new("customer-segments", "B2B Performance by Customer Segment", typeof(CustomerSegmentsViewComponent), 8, "by", "sort", "dir"),
        new("performance-summary", "Performance Summary", typeof(PerformanceSummaryViewComponent), 4),
        new("top-products", "Your Top 5 Products by Customer Segment", typeof(TopProductsViewComponent), 12, "industry", "subIndustry"),
    ];

    public static WidgetEntry? Find(string name) => All.FirstOrDefault(widget => widget.Name == name);
}
