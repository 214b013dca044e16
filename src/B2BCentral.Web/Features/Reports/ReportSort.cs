using B2BCentral.Metrics;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Reports;

/// <summary>By what the rows are sorted, and which way.</summary>
/// <param name="Column">Null: by what a row is called.</param>
/// <param name="Segment">Whose figure of the column.</param>
/// <param name="ByTitle">By the title, not by day, SKU or ASIN.</param>
public sealed record ReportSort(ReportColumn? Column, ReportSegment Segment, bool ByTitle, bool Descending)
{
    public const string Title = "title";

    /// <summary>What the rows of a report are called in the address.</summary>
    public static string NameOf(ReportKind kind) => kind switch
    {
        ReportKind.ByDate => "date",
        ReportKind.BySku => "sku",
        _ => "asin",
    };

    public static string KeyOf(ReportColumn column, ReportSegment segment) => column.IsOfRow ? column.Key : $"{segment.Key()}.{column.Key}";

    /// <summary>A column alone means that of the first segment shown.</summary>
    /// <exception cref="BadParameterException">There is no such column or direction.</exception>
    public static ReportSort Read(PageState state, ReportKind kind, ReportSegment first, Measure measure)
    {
        var value = state.Find(null, "sort") ?? (kind == ReportKind.ByDate ? NameOf(kind) : measure == Measure.Sales ? "sales" : "units");
        var descending = FilterReader.One("dir", state.Find(null, "dir"), ("desc", true), ("asc", false));
        if (value == NameOf(kind)) return new ReportSort(null, first, false, descending);
        if (value == Title && kind != ReportKind.ByDate) return new ReportSort(null, first, true, descending);

        var dot = value.IndexOf('.', StringComparison.Ordinal);
        var column = ReportColumns.All.FirstOrDefault(one => one.Key == value[(dot + 1)..]);
        var segment = dot < 0 ? first : ReportSegments.All.Where(one => one.Key == value[..dot]).Select(one => (ReportSegment?)one.Segment).FirstOrDefault();
        return column is not null && segment is { } whose
            ? new ReportSort(column, whose, false, descending)
            : throw new BadParameterException(
                "sort", value, Tf($"It is {NameOf(kind)} or one of {string.Join(", ", ReportColumns.All.Select(one => one.Key))}, with the segment before it where it has one: b2b.sales."));
    }

    public bool IsBy(ReportColumn column, ReportSegment segment) => Column == column && (column.IsOfRow || Segment == segment);

    /// <summary>Sorted; what has no number comes last either way, and equal ones are in the order of their names.</summary>
    public IReadOnlyList<ReportRow> Sorted(IEnumerable<ReportRow> rows, ReportFilter filter)
    {
        var byName = rows.OrderBy(row => ByTitle ? row.Product?.Title ?? row.Key : row.Key, StringComparer.OrdinalIgnoreCase).ThenBy(row => row.Key, StringComparer.Ordinal);
        if (Column is null) return [.. Descending ? byName.Reverse() : byName];

        var valued = byName.Select(row => (Row: row, Value: Column.Value(filter, row, Segment))).OrderBy(one => one.Value is null);
        return [.. (Descending ? valued.ThenByDescending(one => one.Value) : valued.ThenBy(one => one.Value)).Select(one => one.Row)];
    }
}
