using B2BCentral.Data.Changes;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Tasks;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Pricing;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Offers;

/// <summary>Prices of many offers, worked out first and then applied, undone or discarded as one. Each step is one transaction.</summary>
public class PriceBatches(B2BCentralDb db, OfferPricing prices, TaskClosing closing, TimeProvider time)
{
    private const int LongestDescription = 400;
    private const int LongestSubject = 200;
    private const int LongestProblem = 400;
    private const int RowsAtOnce = 500;

    /// <returns>The number of the new batch, which waits to be applied.</returns>
    public async Task<int> AddAsync(int sellerId, string marketplace, ChangeBatchKind kind, string description, string userId, IEnumerable<PriceBatchRow> rows)
    {
        await using var transaction = await db.BeginWritingAsync(sellerId);
        var batch = new ChangeBatch
        {
            SellerId = sellerId,
            BatchId = await NewNumber.DrawAsync(id => db.ChangeBatches.AnyAsync(b => b.SellerId == sellerId && b.BatchId == id)),
            Kind = kind,
            State = ChangeBatchState.Preview,
            Marketplace = marketplace,
            Description = PlainText.Shortened(description, LongestDescription),
            UserId = userId,
            CreatedAt = time.GetUtcNow(),
        };
        db.ChangeBatches.Add(batch);
        await db.SaveChangesAsync();
        await using var writer = new BulkWriter(db);
        foreach (var row in rows) await writer.WriteAsync(Stored(row, batch));
        await writer.FlushAsync();

        await transaction.CommitAsync();
        return batch.BatchId;
    }

    /// <summary>Sets the new prices where the offer is still as the preview showed it; other rows say why they were left. Does nothing the second time.</summary>
    public Task ApplyAsync(int sellerId, int batchId, string userId) => MoveAsync(sellerId, batchId, userId, ChangeBatchState.Preview, ChangeBatchState.Applied, async (row, offer) =>
    {
        if (!offer.Pricing().Equals(PricingJson.Read(row.Before)) || (PricingJson.StandardPriceOf(row.Before) is { } workedOutFrom && workedOutFrom != offer.StandardPrice))
        {
            row.Problem = "The offer was changed after this preview was made, so it was left as it is. Create a new preview for it.";
            return;
        }

        if (await prices.SetAsync(offer, PricingJson.Read(row.After)!, new ChangeSource(userId, batchId)) is [var broken, ..])
            row.Problem = broken.Text;
    });

    /// <summary>Puts back exactly what was there before; offers that were changed since are left and named.</summary>
    public Task UndoAsync(int sellerId, int batchId, string userId) => MoveAsync(sellerId, batchId, userId, ChangeBatchState.Applied, ChangeBatchState.Undone, async (row, offer) =>
    {
        if (offer.Pricing().Equals(PricingJson.Read(row.After)))
            await prices.RestoreAsync(offer, PricingJson.Read(row.Before)!, new ChangeSource(userId, batchId));
        else
            row.Problem = "The offer was changed again after this was applied, so undo left it as it is. Edit it by hand if need be.";
    });

    /// <summary>Forgets a batch that was not applied.</summary>
    public async Task DiscardAsync(int sellerId, int batchId)
    {
        await using var transaction = await db.BeginWritingAsync(sellerId);
        var batches = db.ChangeBatches.Where(b => b.SellerId == sellerId && b.BatchId == batchId && b.State == ChangeBatchState.Preview);
        await db.ChangeBatchRows.Where(r => r.SellerId == sellerId && batches.Any(b => b.BatchId == r.BatchId)).ExecuteDeleteAsync();
        await batches.ExecuteDeleteAsync();
        await transaction.CommitAsync();
    }

    private async Task MoveAsync(int sellerId, int batchId, string userId, ChangeBatchState from, ChangeBatchState to, Func<ChangeBatchRow, Offer, Task> act)
    {
        await using var transaction = await db.BeginWritingAsync(sellerId);
        var batch = await db.ChangeBatches.AsNoTracking()
            .FirstOrDefaultAsync(b => b.SellerId == sellerId && b.BatchId == batchId && b.State == from && b.Kind != ChangeBatchKind.Classification);
        if (batch is null) return;

        var before = await closing.BeforeAsync(sellerId);
        for (var rows = await RowsAfterAsync(batch, 0); rows.Count > 0; rows = await RowsAfterAsync(batch, rows[^1].Line))
        {
            await ActAsync(batch, rows, act);
            await db.SaveChangesAsync();
            // Looking for changes among everything done so far would make each part slower than the one before.
            db.ChangeTracker.Clear();
        }

        db.Attach(batch);
        batch.State = to;
        if (to == ChangeBatchState.Applied) batch.AppliedAt = time.GetUtcNow();
        else batch.UndoneAt = time.GetUtcNow();
        await db.SaveChangesAsync();
        await closing.DoneAsync(before, userId);
        await transaction.CommitAsync();
    }

    private Task<List<ChangeBatchRow>> RowsAfterAsync(ChangeBatch batch, int line) => db.ChangeBatchRows
        .Where(r => r.SellerId == batch.SellerId && r.BatchId == batch.BatchId && r.Line > line && r.After != null && r.Problem == null)
        .OrderBy(r => r.Line).Take(RowsAtOnce).ToListAsync();

    private async Task ActAsync(ChangeBatch batch, List<ChangeBatchRow> rows, Func<ChangeBatchRow, Offer, Task> act)
    {
        var ids = rows.ConvertAll(row => row.SubjectId);
        var offers = await db.Offers.Include(o => o.Tiers)
            .Where(o => o.SellerId == batch.SellerId && o.Marketplace == batch.Marketplace && ids.Contains(o.ProductId)).ToDictionaryAsync(o => o.ProductId);
        foreach (var row in rows)
        {
            if (row.SubjectId is { } id && offers.TryGetValue(id, out var offer)) await act(row, offer);
            else row.Problem = "This offer no longer exists.";
        }
    }

    private static ChangeBatchRow Stored(PriceBatchRow row, ChangeBatch batch) => new()
    {
        SellerId = batch.SellerId,
        BatchId = batch.BatchId,
        Line = row.Line,
        SubjectId = row.ProductId,
        Subject = PlainText.Shortened(row.Sku, LongestSubject),
        Before = row.Before is null ? null : PricingJson.Of(row.Before, row.StandardPrice),
        After = row.Problem is not null || row.After is null || row.After.Equals(row.Before) ? null : PricingJson.Of(row.After),
        Problem = row.Problem is null ? null : PlainText.Shortened(row.Problem, LongestProblem),
        ProblemField = row.ProblemField,
    };
}

/// <summary>What a batch is to do to one offer.</summary>
/// <param name="Line">The line of the file, or the place in the list.</param>
/// <param name="ProductId">Null where the row names no offer that is known.</param>
/// <param name="After">Equal to <paramref name="Before"/> where the offer stays; null where there is a problem.</param>
/// <param name="Problem">Why the row cannot be applied, with the remedy.</param>
/// <param name="ProblemField">The column that the problem is in, where the row came from a file.</param>
public sealed record PriceBatchRow(int Line, int? ProductId, string Sku, BusinessPricing? Before, BusinessPricing? After, string? Problem, string? ProblemField = null)
{
    /// <summary>In minor units; what the new prices were worked out from, so that they are left once it is another.</summary>
    public long? StandardPrice { get; init; }
}
