using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Figures;
using B2BCentral.Data.Tasks;
using B2BCentral.Imports.Writing;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Companies;

public enum ApplyOutcome
{
    Applied,

    /// <summary>Companies or their orders changed after the preview, which is brought up to date instead.</summary>
    PreviewIsOld,

    /// <summary>It was applied already, or somebody discarded it.</summary>
    NotToApply,
}

/// <summary>Makes a previewed classification true, in one transaction: companies, their orders, the summaries of their days, the history.</summary>
public class ApplyClassificationCommand(
    B2BCentralDb db, CompanyStatesQuery states, ClassifiedOrdersCommand orders, ChangeLog log, TaskClosing closing, CurrentUser user, TimeProvider time)
{
    public async Task<ApplyOutcome> RunAsync(int sellerId, int batchId)
    {
        Language.ForKeeping();
        await using var transaction = await db.BeginWritingAsync(sellerId);
        var batch = await db.ChangeBatches.Include(b => b.Rows.Where(row => row.SubjectId != null && row.Problem == null))
            .FirstOrDefaultAsync(b => b.SellerId == sellerId && b.BatchId == batchId && b.Kind == ChangeBatchKind.Classification);
        if (batch is not { State: ChangeBatchState.Preview, Rows.Count: > 0 }) return ApplyOutcome.NotToApply;

        var before = await closing.BeforeAsync(sellerId);
        var buyers = await BuyersAsync(batch);
        var outcome = await RefreshAsync(batch, buyers) ? ApplyOutcome.PreviewIsOld : ApplyOutcome.Applied;
        if (outcome == ApplyOutcome.Applied) await ApplyAsync(batch, buyers);
        await db.SaveChangesAsync();
        await closing.DoneAsync(before, user.Id);
        await transaction.CommitAsync();
        return outcome;
    }

    private Task<Dictionary<int, Buyer>> BuyersAsync(ChangeBatch batch)
    {
        var ids = batch.Rows.Select(row => row.SubjectId!.Value).ToArray();
        return db.Buyers.Where(b => b.SellerId == batch.SellerId && EF.Parameter(ids).Contains(b.BuyerId)).ToDictionaryAsync(b => b.BuyerId);
    }

    // What was shown must be what happens, to the cent: a newer state is shown first.
    private async Task<bool> RefreshAsync(ChangeBatch batch, Dictionary<int, Buyer> buyers)
    {
        var now = await states.RunAsync(batch.SellerId, buyers.Values);
        var isOld = false;
        foreach (var row in batch.Rows.ToList())
        {
            var state = now.GetValueOrDefault(row.SubjectId!.Value)?.ToJson();
            if (state == row.Before) continue;

            isOld = true;
            if (state is null) db.ChangeBatchRows.Remove(row);
            else row.Before = state;
        }

        return isOld;
    }

    private async Task ApplyAsync(ChangeBatch batch, Dictionary<int, Buyer> buyers)
    {
        var lastSegment = await LastSegmentAsync(batch.SellerId);
        var catalog = await SegmentCatalog.LoadAsync(db, batch.SellerId);
        foreach (var alike in batch.Rows.GroupBy(row => ClassificationTarget.OfJson(row.After!)).ToList())
        {
            var ids = IdsOf(alike.Key, catalog);
            await db.SaveChangesAsync();
            foreach (var row in alike) Classify(buyers[row.SubjectId!.Value], ids);
            await orders.SetAsync(batch.SellerId, [.. alike.Select(row => row.SubjectId!.Value)], ids);
        }

        var newestSegment = await LastSegmentAsync(batch.SellerId);
        foreach (var row in batch.Rows)
            row.After = (ClassificationTarget.OfJson(row.After!) with { LastSegmentBefore = lastSegment, LastSegmentAfter = newestSegment }).ToJson();
        await orders.RecomputeAsync(batch.SellerId, [.. buyers.Keys]);
        (batch.State, batch.AppliedAt) = (ChangeBatchState.Applied, time.GetUtcNow());
        var names = await SegmentNames.LoadAsync(db, batch.SellerId);
        foreach (var change in batch.Rows.SelectMany(row => ClassificationChanges.ToLog(row, names, isUndo: false)))
        {
            change.UserId = user.Id;
            await log.AddAsync(change);
        }
    }

    private async Task<int> LastSegmentAsync(int sellerId) => await db.Segments.Where(s => s.SellerId == sellerId).MaxAsync(s => (int?)s.SegmentId) ?? 0;

    // A segment that the seller does not have yet is added here, when it is first used.
    private static SegmentIds IdsOf(ClassificationTarget target, SegmentCatalog catalog) => new(
        target.Industry is null ? null : target.Industry == Segment.OtherKey ? Segment.OtherId : catalog.IndustryOf(target.Industry, target.SubIndustry),
        target.Size is null ? null : target.Size == Segment.OtherKey ? Segment.OtherId : catalog.SizeOf(target.Size),
        target.Region is null ? null : target.Region == Segment.OtherKey ? Segment.OtherId : catalog.RegionOf(target.Region));

    private static void Classify(Buyer buyer, SegmentIds ids) =>
        (buyer.IndustryId, buyer.SizeId, buyer.RegionId) = (ids.Industry ?? buyer.IndustryId, ids.Size ?? buyer.SizeId, ids.Region ?? buyer.RegionId);
}
