using B2BCentral.Web.Display;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Reports;

/// <summary>The headers of the table, each of which sorts it.</summary>
public sealed class ReportHeaders(ReportFilter filter, ReportCells cells, Func<IEnumerable<(string Key, string? Value)>, string> address)
{
    /// <summary>What rows are called.</summary>
    public ReportHeader Name => Header(ReportSort.NameOf(filter.Kind), NameOfRows, filter.Sort is { Column: null, ByTitle: false }, filter.IsByDate, null, null, isText: true);

    /// <summary>Of products only.</summary>
    public ReportHeader Title => Header(ReportSort.Title, T("Product"), filter.Sort is { Column: null, ByTitle: true }, false, null, null, isText: true);

    public IEnumerable<ReportHeader> Columns => cells.Places.Select(place => Header(
        ReportSort.KeyOf(place.Column, place.Segment), cells.HeaderOf(place.Column), filter.Sort.IsBy(place.Column, place.Segment), true,
        place.Column.IsOfRow || filter.Segments.Count == 1 ? null : place.Segment, place.Segment == filter.Segments[0] ? Display.Definitions.All[place.Column.Definition] : null, isText: false));

    /// <summary>What the info buttons of all columns tell.</summary>
    public IEnumerable<Definition> Definitions => Columns.Select(header => header.About).OfType<Definition>();

    private string NameOfRows => filter.Kind switch
    {
        ReportKind.ByDate => T("Date"),
        ReportKind.BySku => T("SKU"),
        ReportKind.ByChild => T("Child ASIN"),
        _ => T("Parent ASIN"),
    };

    private ReportHeader Header(string key, string text, bool isSorted, bool descendingFirst, ReportSegment? segment, Definition? about, bool isText)
    {
        var descending = isSorted ? !filter.Sort.Descending : descendingFirst;
        return new ReportHeader(
            "report-sort-" + key.Replace('.', '-'), text, segment, address([("sort", key), ("dir", descending ? "desc" : "asc"), ("page", null)]),
            !isSorted ? null : filter.Sort.Descending ? "descending" : "ascending", about, isText);
    }
}
