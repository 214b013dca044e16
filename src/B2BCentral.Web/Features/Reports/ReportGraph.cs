using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Display;

namespace B2BCentral.Web.Features.Reports;

/// <summary>What the element business-report-chart draws, as its JSON has it. A null value is a gap: no data.</summary>
/// <param name="Categories">The points are products side by side, and no line leads from one to the next.</param>
/// <param name="Compared">Whether the earlier values are drawn.</param>
/// <param name="Cut">The points that are of a part of their week or month only; no line leads to them.</param>
/// <param name="Orders">The list of orders behind each point; null where a point is no days.</param>
/// <param name="Earlier">What the earlier values are called after the name of a series.</param>
public sealed record ReportGraph(
    string Measure, GraphNumbers Numbers, string Kind, bool Categories, bool Compared, string Earlier,
    IReadOnlyList<string> Labels, IReadOnlyList<string> Titles, int? PartialFrom, IReadOnlyList<int> Cut, IReadOnlyList<ReportSeries> Series, IReadOnlyList<string>? Orders)
{
    private const int Products = 10;

    public static ReportGraph Of(ReportFilter filter, IReadOnlyList<ReportRow> rows)
    {
        var figures = filter.Figures;
        var shown = filter.IsByDate ? [.. rows.OrderBy(row => row.Days.From)] : TopOf(filter, rows);
        var segments = filter.IsByDate || filter.Segments.Count == 1 ? filter.Segments : [.. filter.Segments.Where(segment => segment != ReportSegment.Total)];
        Period DaysOf(ReportRow row) => row.Days.Since(figures.Store.Marketplace.FirstOrderDay);
        var partial = filter.IsByDate ? shown.TakeWhile(row => row.Days.To < figures.Today).Count() : shown.Count;
        return new ReportGraph(
            figures.Measure == Metrics.Measure.Sales ? "sales" : "units", GraphNumbers.Of(figures.Store.Currency),
            filter.IsByDate ? filter.GraphKind : "bar", !filter.IsByDate, filter.IsCompared, filter.EarlierName,
            [.. shown.Select(row => filter.IsByDate ? DayLabels.Brief(DaysOf(row), filter.Grain) : row.Key)],
            [.. shown.Select(row => row.Product is { } product ? $"{row.Key}{(product.Title is null ? "" : $" · {product.Title}")}" : DayLabels.Full(DaysOf(row), filter.Grain))],
            partial < shown.Count ? partial : null,
            filter.IsByDate ? [.. shown.Index().Where(at => DaysOf(at.Item).IsCut(filter.Grain)).Select(at => at.Index)] : [],
            [.. segments.Select(segment => SeriesOf(segment, filter, shown))],
            filter.IsByDate ? [.. shown.Select(row => OrdersAddress.Of(figures, row.Days, show: null))] : null);
    }

    /// <summary>The products with the most of the measure.</summary>
    public static IReadOnlyList<ReportRow> TopOf(ReportFilter filter, IReadOnlyList<ReportRow> rows) => [.. rows
        .Where(row => row.Now(filter.Segments[0]).By(filter.Figures.Measure) > 0)
        .OrderByDescending(row => row.Now(filter.Segments[0]).By(filter.Figures.Measure)).ThenBy(row => row.Key, StringComparer.Ordinal).Take(Products)];

    private static ReportSeries SeriesOf(ReportSegment segment, ReportFilter filter, IReadOnlyList<ReportRow> rows)
    {
        decimal Value(SalesFigure figure) => filter.Figures.Measure == Metrics.Measure.Sales ? Money.ToMajorUnits(figure.Sales, filter.Figures.Store.Currency) : figure.Units;

        return new ReportSeries(
            segment.Key(), segment.Name(),
            [.. rows.Select(row => row.HasData ? Value(row.Now(segment)) : (decimal?)null)],
            [.. rows.Select(row => row.IsComparedKnown(filter) ? Value(row.Then(segment)) : (decimal?)null)]);
    }
}

/// <param name="LastYear">Of the compared days, whichever they are; the name that graphs know.</param>
public sealed record ReportSeries(string Key, string Name, IReadOnlyList<decimal?> Values, IReadOnlyList<decimal?> LastYear);
