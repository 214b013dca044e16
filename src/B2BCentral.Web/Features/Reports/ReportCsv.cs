using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Reports;

/// <summary>The report as a file: all rows, the chosen columns, the numbers of the screen.</summary>
public sealed class ReportCsv(ReportFilter filter, IReadOnlyList<ReportColumn> columns)
{
    private readonly ReportCells cells = new(filter, columns);

    public CsvResult Of(IReadOnlyList<ReportRow> rows)
    {
        var (store, period) = (filter.Figures.Store, filter.Figures.Period);
        string[] names = filter.IsByDate ? ["from", "to"] : ["sku", "asin", "title"];
        return new CsvResult(
            CsvResult.NameOf($"business-report-{ReportKinds.NameOf(filter.Kind)}", store, FilterReader.Text(period.From), FilterReader.Text(period.To)),
            [.. names, .. cells.Places.Select(place => $"{(place.Column.IsOfRow ? "" : place.Segment.Key() + " ")}{place.Column.Key}"), "currency"],
            rows.Select(row => NamesOf(row).Concat(cells.Of(row, "").Select(cell => cell.Plain)).Append(store.Currency.Code)));
    }

    private IEnumerable<string?> NamesOf(ReportRow row) => row.Product is { } product
        ? [product.Sku, product.Asin, product.Title]
        : [FilterReader.Text(row.Days.From), FilterReader.Text(row.Days.To)];
}
