using B2BCentral.Imports.Reading.Listings;
using B2BCentral.Imports.Reading.Opening;
using B2BCentral.Imports.Reading.Tables;
using B2BCentral.Imports.Writing;
using B2BCentral.Metrics;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.Prices;

/// <summary>The file of prices that a seller filled in: the template, or any table with its columns.</summary>
public sealed class PriceFileReader : IDisposable
{
    private readonly TableReader table;
    private readonly ListingsColumns columns;
    private readonly IReadOnlyDictionary<string, PricedSku> offers;
    private readonly PriceCells cells;
    private (string? Sku, PricedSku? Offer) current;

    private static string Remedy => T("Download the template, fill it in, and upload that as CSV or as tab-delimited text.");

    private PriceFileReader(TableReader table, IReadOnlyDictionary<string, PricedSku> offers, Currency currency)
    {
        (this.table, this.offers) = (table, offers);
        table.IsHandMade = true;
        columns = new ListingsColumns(table.Header);
        cells = new PriceCells(columns, currency);
        var line = table.Header.LineNumber;
        if (columns.Sku.IsAbsent) throw new UnusableReportException(Tf($"The file has no column sku. It has: {ListOfNames.Of(table.Header.Names)}."), Remedy, line);
        if (columns.BusinessPrice.IsAbsent && columns.QuantityPriceType.IsAbsent && columns.Tiers.All(tier => tier.LowerBound.IsAbsent && tier.Value.IsAbsent))
            throw new UnusableReportException(T("The file has no column of prices for businesses, such as business-price."), Remedy, line);
        if (!table.Read()) throw new UnusableReportException(T("The file has a header but no rows."), T("Fill in a row for each SKU whose prices you want to change."), line);
    }

    /// <param name="file">Stays open.</param>
    /// <param name="marketplaceCode">Helps to tell encodings apart.</param>
    /// <param name="offers">By SKU.</param>
    /// <exception cref="UnusableReportException">Nothing of the file can be used.</exception>
    public static PriceFileReader Open(ReportFile file, string marketplaceCode, IReadOnlyDictionary<string, PricedSku> offers, Currency currency)
    {
        var survey = ContentSurvey.Of(file);
        OrDownloadTheTemplate(() => NotATable.RefuseBytes(file, survey));
        var encoding = TextEncoding.Detect(file, survey, marketplaceCode);
        var head = encoding.TextOf(survey.Head);
        OrDownloadTheTemplate(() => NotATable.RefuseText(file, head));
        var delimiter = Delimiters.Detect(Delimiters.FirstLine(head))
            ?? throw new UnusableReportException(Tf($"The first line of {file.Name} has no tab, comma or semicolon, so it is no header of columns."), Remedy, 1);
        var table = TableReader.Open(encoding.Open(file), delimiter);
        try
        {
            return new PriceFileReader(table, offers, currency);
        }
        catch
        {
            table.Dispose();
            throw;
        }
    }

    /// <summary>Every line in the order of the file.</summary>
    public IEnumerable<PriceFileLine> Lines()
    {
        foreach (var line in new Row(table).All(Read))
        {
            yield return line as PriceFileLine
                ?? new PriceFileLine { LineNumber = line.LineNumber, Sku = current.Sku ?? "", Offer = current.Offer, Problem = (RejectedLine)line };
            current = default;
        }
    }

    public void Dispose() => table.Dispose();

    // What is said of reports, such as where to download them, leads nowhere here.
    private static void OrDownloadTheTemplate(Action check)
    {
        try
        {
            check();
        }
        catch (UnusableReportException problem)
        {
            throw new UnusableReportException(problem.Message, Remedy, problem.Line);
        }
    }

    private PriceFileLine Read(Row row)
    {
        var sku = row.Sku(columns.Sku);
        current = (sku, Find(sku));
        if (current.Offer is not { } offer)
        {
            row.Reject(columns.Sku, T("This seller has no offer of that SKU in this marketplace."), T("Correct the SKU, mind zeros that a spreadsheet took away, or delete the line."));
            return new PriceFileLine { LineNumber = row.LineNumber, Sku = sku };
        }

        return new PriceFileLine { LineNumber = row.LineNumber, Sku = offer.Sku, Offer = offer, After = cells.Read(row, offer) };
    }

    // Marked as text by the template, or by hand, which keeps the zeros of 007.
    private PricedSku? Find(string sku) =>
        offers.GetValueOrDefault(SafeCsv.Plain(sku)) ?? offers.GetValueOrDefault(sku) ?? (sku.StartsWith('\'') ? offers.GetValueOrDefault(sku[1..]) : null);
}
