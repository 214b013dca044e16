using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Imports;
using B2BCentral.Data.Sellers;
using B2BCentral.Data.Tasks;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Undoing;
using B2BCentral.Imports.Writing;
using B2BCentral.Metrics;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Imports;

/// <summary>Loads one file in one transaction: killed at any moment, the database holds all of it or none.</summary>
public class Importer(B2BCentralDb db, SellerDirectory sellers, OrderStore orders, ImportJournal journal, ChangeLog log, TaskClosing closing, TimeProvider time)
{
    private const int RowsBetweenReports = 2_000;

    /// <exception cref="UnusableReportException">Nothing of the file can be used; the database is unchanged.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; the database is unchanged.</exception>
    public async Task<ImportResult> RunAsync(ImportRequest request, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        using var report = ReportReader.Open(request.Path, request.Format, request.Mapping, request.Marketplace, time.GetUtcNow().Year + 1, request.Period);
        using var rejectedFile = new RejectedFile(request.Path);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (report.Saw.Format == ReportFormat.Buyers) await sellers.RefuseWithoutOrdersAsync(request.SellerSlug, request.Marketplace);
        var marketplace = await sellers.GetOrAddAsync(request.SellerSlug, request.Marketplace, cancellation);
        await sellers.RefuseInventedOrdersAsync(request.SellerSlug, marketplace.SellerId);
        var import = await BegunAsync(request, report.Saw, marketplace);
        var before = await closing.BeforeAsync(marketplace.SellerId);
        var counts = new ImportCounts();
        var rejected = new RejectedRows();
        var lines = Reported(report, progress, cancellation);
        void reject(RejectedLine line)
        {
            rejectedFile.Write(line);
            rejected.Add(line);
        }

        await (report.Saw.Format switch
        {
            ReportFormat.Buyers => orders.StoreBuyersAsync(lines.AtMost(RowLimit.ToHold), marketplace, counts, reject),
            ReportFormat.Listings => new ListingsImport(db, marketplace, journal, counts, reject, time.GetUtcNow()).RunAsync(lines.AtMost(RowLimit.ToHold)),
            ReportFormat.SalesAndTraffic => new TrafficImport(db, marketplace, journal, counts, reject).RunAsync(lines.AtMost(RowLimit.ToHold)),
            _ => orders.StoreAsync(lines, marketplace, counts, reject),
        });

        // Its disk may be full, which is to be known before anything is stored.
        rejectedFile.Complete();
        var result = new ImportResult(report.Saw, counts, marketplace.Currency, RejectedFile: null) { FirstRejected = rejected.First };
        if (result.NothingUsable) return result with { RejectedFile = rejectedFile.Keep() };

        cancellation.ThrowIfCancellationRequested();
        await RecordAsync(request, import, report.Saw, counts, marketplace, rejected);
        await closing.DoneAsync(before, import.UserId);
        await transaction.CommitAsync(CancellationToken.None);
        return result with { ImportId = import.ImportId, RejectedFile = rejectedFile.Keep() };
    }

    private static IEnumerable<ReportLine> Reported(OpenedReport report, IProgress<ImportProgress>? progress, CancellationToken cancellation)
    {
        var rows = 0;
        foreach (var line in report.Lines().Ahead())
        {
            cancellation.ThrowIfCancellationRequested();
            yield return line;
            if (++rows % RowsBetweenReports == 0) progress?.Report(new ImportProgress(rows, report.BytesRead, report.Length));
        }

        progress?.Report(new ImportProgress(rows, report.Length, report.Length));
    }

    // Stored at once, because what its undo needs is stored row by row and refers to it.
    private async Task<Import> BegunAsync(ImportRequest request, WhatItSaw saw, SellerMarketplace marketplace)
    {
        var last = await db.Imports.Where(i => i.SellerId == marketplace.SellerId).MaxAsync(i => (int?)i.ImportId) ?? 0;
        var import = new Import
        {
            SellerId = marketplace.SellerId,
            ImportId = last + 1,
            Marketplace = marketplace.Code,
            FileName = PlainText.Cut(Path.GetFileName(request.Path), 260),
            Format = saw.Format.CommandName(),
            Recognised = PlainText.Cut(saw.ToString(), 400),
            FinishedAt = time.GetUtcNow(),
            UserId = request.UserId,
        };
        db.Imports.Add(import);
        await db.SaveChangesAsync();
        await journal.BeginAsync(import);
        return import;
    }

    private async Task RecordAsync(ImportRequest request, Import import, WhatItSaw saw, ImportCounts counts, SellerMarketplace marketplace, RejectedRows rejected)
    {
        import.FinishedAt = time.GetUtcNow();
        (import.RowsRead, import.Added, import.Changed, import.Unchanged) = (counts.RowsRead, counts.Added, counts.Changed, counts.Unchanged);
        (import.Older, import.Rejected, import.NonAmazon, import.Rounded) = (counts.Older, counts.Rejected, counts.NonAmazon, counts.Rounded);
        (import.From, import.To) = (counts.From, counts.To);
        FileTotals.Keep(import, saw.Format, counts);
        import.Notes = string.Join('\n', ImportNotes.Of(saw, counts));
        if (request.UploadId is { } uploadId && await db.Uploads.FindAsync(import.SellerId, uploadId) is { } upload)
            (upload.State, upload.ImportId, upload.EndedAt) = (UploadState.Done, import.ImportId, import.FinishedAt);
        sellers.MarkChanged(marketplace);
        await journal.SaveChangesAsync();
        await using var rows = new BulkWriter(db);
        foreach (var row in rejected.Of(import)) await rows.WriteAsync(row);
        await rows.FlushAsync();
        await log.AddAsync(ImportAudit.Loaded(import));
        await db.SaveChangesAsync();
    }
}
