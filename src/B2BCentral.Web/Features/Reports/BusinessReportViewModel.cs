using System.Globalization;
using B2BCentral.Metrics;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Reports;

public sealed class BusinessReportViewModel
{
    private readonly PageState state;
    private readonly BusinessReport report;
    private readonly ReportCells cells;

    public BusinessReportViewModel(ReportFilter filter, PageState state, BusinessReport report, IReadOnlyList<ReportColumn> columns, string? columnsError = null)
    {
        (Filter, this.state, this.report) = (filter, state, report);
        cells = new ReportCells(filter, columns);
        Page = PageOfList.Of(PageOfList.Asked(state), report.Rows.Count);
        Rows = [.. report.Rows.Skip(Page.Skip).Take(PageOfList.Size).Select(row => new ReportRowText(row, filter, cells.Of(row, $"row.{row.Key}")))];
        var sum = report.Found ?? report.Total;
        Sum = new ReportRowText(sum, filter, cells.Of(sum, "sum"));
        Graph = ReportGraph.Of(filter, report.Rows);
        Columns = new ColumnChooser(state, columns, columnsError);
        CoverageNote = TrafficNotes.Coverage(filter, report, columns);
        Headers = new ReportHeaders(filter, cells, Address);
    }

    public ReportFilter Filter { get; }

    public PageOfList Page { get; }

    public IReadOnlyList<ReportRowText> Rows { get; }

    /// <summary>Of everything, or of what a search found.</summary>
    public ReportRowText Sum { get; }

    public ReportGraph Graph { get; }

    public ColumnChooser Columns { get; }

    public ReportHeaders Headers { get; }

    public string? CoverageNote { get; }

    public ReportControls Controls => new(Filter, state);

    public IReadOnlyList<ReportTile> Tiles => ReportTiles.Of(Filter, report.Total);

    public string? Sentence => ReportSentence.Of(Filter, report);

    public string GraphLabel => Filter.IsByDate
        ? Tf($"Graph of {MeasureWord} per {T(Filter.Grain.ToString().ToLowerInvariant())}, {Texts.Days(Filter.Figures.Period)}. Arrow keys move between the points.")
        : Tf($"Graph of the {Graph.Labels.Count} with the most {Filter.Segments[0].Name()} {MeasureWord}, {Texts.Days(Filter.Figures.Period)}. Arrow keys move between the bars.");

    public string MeasureWord => Filter.Figures.Measure == Measure.Sales ? T("sales") : T("units");

    public bool HasOrders => Filter.Figures.Store.Marketplace.LastOrderDay is not null || report.Covered.Count > 0;

    public bool HasRows => Page.Total > 0;

    public string? ClearSearchHref => Filter.Search is null ? null : Address(("q", null), ("page", null));

    public string YearHref => Address(("range", "12m"), ("from", null), ("to", null), ("page", null));

    public string Lead => string.Join(" · ", new[] { Texts.Days(Filter.Figures.Period), ComparedText, T(Filter.Figures.Store.Place.TimeName), CountingText }.Where(part => part.Length > 0));

    /// <summary>Said where the presets end long before yesterday.</summary>
    public string? DataEnded => Filter.Figures.Anchor.DataEnded ? Texts.Day(Filter.Figures.Anchor.Day) : null;

    public IEnumerable<string> Notes => FilterNotes.Of(Filter.Figures);

    public string? DifferenceNote => TrafficNotes.Difference(Filter, report.Difference);

    /// <summary>Where rows overlap, a reader who adds them up must know why they make more.</summary>
    public string? SumNote => Filter.IsByDate
        ? null
        : T("An order with several products appears in each of their rows but only once in the total, so the rows add up to more orders. Sessions do not add up either.");

    public string ImportsHref => PageAddress.Of(Filter.Figures.Store, "/imports");

    public string RowsText
    {
        get
        {
            var (one, many) = ReportKinds.RowsOf(Filter.Kind, Filter.Grain);
            return Page.Total == 0 ? Tf($"No {many}") : Tf($"{Page.FirstRow:N0}–{Page.LastRow:N0} of {Texts.Plural(Page.Total, one, many)}");
        }
    }

    public string Caption => Filter.Kind switch
    {
        ReportKind.ByDate => Tf($"Business report by date, {Texts.Days(Filter.Figures.Period)}, {RowsText}"),
        ReportKind.BySku => Tf($"Business report by sku, {Texts.Days(Filter.Figures.Period)}, {RowsText}"),
        ReportKind.ByChild => Tf($"Business report by child asin, {Texts.Days(Filter.Figures.Period)}, {RowsText}"),
        _ => Tf($"Business report by parent asin, {Texts.Days(Filter.Figures.Period)}, {RowsText}"),
    };

    public string CsvHref => state.With(("page", null)).Address(ReportsAddress.Path + ".csv");

    public Pager Pager => new(Page, RowsText, number => Address(("page", number == 1 ? null : number.ToString(CultureInfo.InvariantCulture))));

    private string ComparedText => Filter.IsCompared && Filter.Figures.Compared is { } compared ? Tf($"compared with {Texts.Days(compared)}") : "";

    private string CountingText => Filter.Figures.Counting == CountingPolicy.AsOrdered ? T("as ordered: cancelled orders count too") : T("cancelled orders are left out");

    private string Address(params IEnumerable<(string Key, string? Value)> changes) => state.With(changes).Address(ReportsAddress.Path);
}
