using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Display;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Reports;

/// <summary>The figures of a row under the chosen columns: the same ones on screen and in the file.</summary>
public sealed class ReportCells(ReportFilter filter, IReadOnlyList<ReportColumn> columns)
{
    /// <summary>Each column once for each segment shown, next to each other.</summary>
    public IReadOnlyList<(ReportColumn Column, ReportSegment Segment)> Places { get; } =
    [
        .. columns.Where(column => filter.IsCompared || !column.IsComparison)
            .SelectMany(column => (column.IsOfRow ? [filter.Segments[0]] : filter.Segments).Select(segment => (column, segment))),
    ];

    private Currency Currency => filter.Figures.Store.Currency;

    public string HeaderOf(ReportColumn column)
    {
        if (column is not { IsComparison: true, OpensOrders: true }) return column.Name;
        var isSales = filter.Figures.Measure == Measure.Sales;
        return filter.Figures.Comparison switch
        {
            ComparisonRule.Previous => isSales ? T("Sales before") : T("Units before"),
            ComparisonRule.Weekday => isSales ? T("Sales 364 days earlier") : T("Units 364 days earlier"),
            _ => isSales ? T("Sales last year") : T("Units last year"),
        };
    }

    /// <summary>With the segment where several are shown.</summary>
    public string LabelOf(ReportColumn column, ReportSegment segment) =>
        column.IsOfRow || filter.Segments.Count == 1 ? HeaderOf(column) : $"{HeaderOf(column)}, {segment.Name()}";

    /// <param name="row">The row.</param>
    /// <param name="name">Before the names of its figures, such as row.2026-11-20.</param>
    public IReadOnlyList<ReportCell> Of(ReportRow row, string name) => [.. Places.Select(place => Cell(row, name, place.Column, place.Segment))];

    private ReportCell Cell(ReportRow row, string name, ReportColumn column, ReportSegment segment)
    {
        var (value, kind) = (column.Value(filter, row, segment), column.KindIn(filter));
        var plain = value is { } some ? ReportNumbers.Plain(some, kind, Currency) : null;
        var text = value is { } known ? ReportNumbers.Text(known, kind, Currency) : Texts.Dash;
        var figure = new FigureText($"{name}.{(column.IsOfRow ? "" : segment.Key() + ".")}{NameOf(column)}", text, plain ?? "", value is null || !column.OpensOrders ? null : HrefOf(row, column, segment));
        return new ReportCell(LabelOf(column, segment), figure, plain, column.IsTraffic && value is not null ? CoverageOf(row) : null, column is { IsComparison: true, OpensOrders: false } ? GrowthOf(row, segment) : null);
    }

    // The last part of a figure's name says what is counted, here as in every list of orders.
    private string NameOf(ReportColumn column) =>
        column is { IsComparison: true, OpensOrders: true } ? $"earlier.{(filter.Figures.Measure == Measure.Sales ? "sales" : "units")}" : column.Key;

    private GrowthText GrowthOf(ReportRow row, ReportSegment segment) => GrowthText.Of(
        row.Growth(filter, segment, figure => figure.By(filter.Figures.Measure)),
        change => filter.Figures.Measure == Measure.Sales ? Texts.Money(change, Currency) : Texts.Count(change),
        filter.Figures.Measure);

    private string? HrefOf(ReportRow row, ReportColumn column, ReportSegment segment)
    {
        // What a search found is no list of orders, and what was only seen has none.
        if (row.Key == "found" || row.Product is { Page: null } || (column.IsComparison ? row.ComparedDays : row.Days) is not { } days) return null;
        return row.Product switch
        {
            null => OrdersAddress.Of(filter.Figures, days, segment.Show()),
            { Sku: { } sku } => OrdersAddress.Of(filter.Figures, days, segment.Show(), ("sku", sku)),
            _ => OrdersAddress.Of(filter.Figures, days, segment.Show(), (filter.Kind == ReportKind.ByParent ? "parent" : "asin", row.Key)),
        };
    }

    // A month of which reports tell twenty days is not compared with whole ones unnoticed.
    private string? CoverageOf(ReportRow row) => row is { Product: null, Traffic: { } traffic } && traffic.DaysCovered < row.Days.Days
        ? Tf($"{traffic.DaysCovered} of {row.Days.Days} days")
        : null;
}
