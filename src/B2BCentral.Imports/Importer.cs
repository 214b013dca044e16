using B2BCentral.Data;
using B2BCentral.Data.Imports;
using B2BCentral.Data.Sellers;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Writing;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Imports;

/// <summary>Loads one file in one transaction: killed at any moment, the database holds all of it or none.</summary>
public class Importer(B2BCentralDb db, SellerDirectory sellers, OrderStore orders, TimeProvider time)
{
    private const int RejectedRowsKept = 1_000;
    private const int RowsBetweenReports = 2_000;

    /// <exception cref="UnusableReportException">Nothing of the file can be used; the database is unchanged.</exception>
    public async Task<ImportResult> RunAsync(ImportRequest request, IProgress<ImportProgress>? progress = null)
    {
        using var report = ReportReader.Open(request.Path, request.Format, request.Mapping, request.Marketplace, time.GetUtcNow().Year + 1, request.Period);
        using var rejectedFile = new RejectedFile(request.Path);
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (report.Saw.Format == ReportFormat.Buyers) await sellers.RefuseWithoutOrdersAsync(request.SellerSlug, request.Marketplace);
        var marketplace = await sellers.GetOrAddAsync(request.SellerSlug, request.Marketplace);
        var counts = new ImportCounts();
        var lines = Reported(report, progress);
        var rejectedRows = new List<RejectedRow>();
        void reject(RejectedLine line)
        {
            rejectedFile.Write(line);
            Keep(line, rejectedRows);
        }

        try
        {
            await (report.Saw.Format switch
            {
                ReportFormat.Buyers => orders.StoreBuyersAsync(lines, marketplace, counts, reject),
                ReportFormat.Listings => new ListingsImport(db, marketplace, counts, reject).RunAsync(lines),
                ReportFormat.SalesAndTraffic => new TrafficImport(db, marketplace, counts, reject).RunAsync(lines),
                _ => orders.StoreAsync(lines, marketplace, counts, reject),
            });
        }
        catch (UnusableReportException)
        {
            rejectedFile.Discard();
            throw;
        }

        var result = new ImportResult(report.Saw, counts, marketplace.Currency, rejectedFile.Path);
        if (result.NothingUsable) return result;

        await RecordAsync(request, result, marketplace, rejectedRows);
        await transaction.CommitAsync();
        if (counts.Rejected == 0) rejectedFile.RemoveEarlier();
        return result;
    }

    private static IEnumerable<ReportLine> Reported(OpenedReport report, IProgress<ImportProgress>? progress)
    {
        var rows = 0;
        foreach (var line in report.Lines())
        {
            yield return line;
            if (++rows % RowsBetweenReports == 0) progress?.Report(new ImportProgress(rows, report.BytesRead, report.Length));
        }

        progress?.Report(new ImportProgress(rows, report.Length, report.Length));
    }

    private static void Keep(RejectedLine line, List<RejectedRow> rejectedRows)
    {
        if (rejectedRows.Count >= RejectedRowsKept || rejectedRows.Exists(row => row.LineNumber == line.LineNumber)) return;
        rejectedRows.Add(new RejectedRow
        {
            LineNumber = line.LineNumber,
            Field = Shortened(line.Field, 120),
            Value = Shortened(line.Value, 200),
            Reason = Shortened(line.Reason, 400),
            Remedy = Shortened(line.Remedy, 400),
        });
    }

    private async Task RecordAsync(ImportRequest request, ImportResult result, SellerMarketplace marketplace, List<RejectedRow> rejectedRows)
    {
        var last = await db.Imports.Where(i => i.SellerId == marketplace.SellerId).MaxAsync(i => (int?)i.ImportId) ?? 0;
        var counts = result.Counts;
        db.Imports.Add(new Import
        {
            SellerId = marketplace.SellerId,
            ImportId = last + 1,
            Marketplace = marketplace.Code,
            FileName = Shortened(Path.GetFileName(request.Path), 260),
            Format = result.Saw.Format.CommandName(),
            Recognised = Shortened(result.Saw.ToString(), 400),
            FinishedAt = time.GetUtcNow(),
            RowsRead = counts.RowsRead,
            Added = counts.Added,
            Changed = counts.Changed,
            Unchanged = counts.Unchanged,
            Older = counts.Older,
            Rejected = counts.Rejected,
            NonAmazon = counts.NonAmazon,
            Rounded = counts.Rounded,
            From = counts.Days?.From,
            To = counts.Days?.To,
            RejectedRows = rejectedRows,
        });
        sellers.MarkChanged(marketplace);
        await db.SaveChangesAsync();
    }

    private static string Shortened(string text, int length) => text.Length > length ? text[..length] : text;
}
