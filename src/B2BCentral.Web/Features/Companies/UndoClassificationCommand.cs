using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Figures;
using B2BCentral.Data.Tasks;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Companies;

/// <summary>What became of an undo.</summary>
/// <param name="ChangedSince">Companies that something else changed afterwards, so that putting them back would lose that; empty when it was undone.</param>
public sealed record UndoOutcome(bool IsUndone, IReadOnlyList<string> ChangedSince);

/// <summary>Puts back exactly what was before a classification was applied: of the companies and of each of their orders.</summary>
public class UndoClassificationCommand(B2BCentralDb db, ClassifiedOrdersCommand orders, ChangeLog log, TaskClosing closing, CurrentUser user, TimeProvider time)
{
    public async Task<UndoOutcome> RunAsync(int sellerId, int batchId)
    {
        await using var transaction = await db.BeginWritingAsync(sellerId);
        var batch = await db.ChangeBatches.Include(b => b.Rows.Where(row => row.SubjectId != null && row.Problem == null))
            .FirstOrDefaultAsync(b => b.SellerId == sellerId && b.BatchId == batchId && b.Kind == ChangeBatchKind.Classification);
        if (batch is not { State: ChangeBatchState.Applied }) return new UndoOutcome(false, []);

        var ids = batch.Rows.Select(row => row.SubjectId!.Value).ToArray();
        var buyers = await db.Buyers.Where(b => b.SellerId == sellerId && EF.Parameter(ids).Contains(b.BuyerId)).ToDictionaryAsync(b => b.BuyerId);
        var names = await SegmentNames.LoadAsync(db, sellerId);
        var changed = batch.Rows.Where(row => buyers.TryGetValue(row.SubjectId!.Value, out var buyer) && IsChangedSince(buyer, row, names))
            .Select(row => CompanyText.NameOf(buyers[row.SubjectId!.Value])).ToList();
        if (changed.Count > 0) return new UndoOutcome(false, changed);

        Language.ForKeeping();
        var before = await closing.BeforeAsync(sellerId);
        foreach (var row in batch.Rows.Where(row => buyers.ContainsKey(row.SubjectId!.Value))) await PutBackAsync(row, buyers[row.SubjectId!.Value], names);
        await orders.RecomputeAsync(sellerId, ids);
        (batch.State, batch.UndoneAt) = (ChangeBatchState.Undone, time.GetUtcNow());
        await db.SaveChangesAsync();
        await RemoveUnusedAsync(batch);
        await db.SaveChangesAsync();
        await closing.DoneAsync(before, user.Id);
        await transaction.CommitAsync();
        return new UndoOutcome(true, []);
    }

    // All three, because an undo puts back all three: what a later file said of the size would be lost with the industry.
    private static bool IsChangedSince(Buyer buyer, ChangeBatchRow row, SegmentNames names)
    {
        var (before, given) = (CompanyState.OfJson(row.Before!), ClassificationTarget.OfJson(row.After!).Find(names));
        return (given.Industry ?? before.IndustryId, given.Size ?? before.SizeId, given.Region ?? before.RegionId) != (buyer.IndustryId, buyer.SizeId, buyer.RegionId);
    }

    private async Task PutBackAsync(ChangeBatchRow row, Buyer buyer, SegmentNames names)
    {
        var (before, given) = (CompanyState.OfJson(row.Before!), ClassificationTarget.OfJson(row.After!).Find(names));
        // Orders that came in afterwards took what the company was then. What their own file said of industry and size is stored nowhere, so they become what the
        // company was before, and those of a file that did say it lose that. Their region stays: nothing tells a ship-to address from what the company was.
        await orders.SetAsync(row.SellerId, [buyer.BuyerId], new SegmentIds(given.Industry is null ? null : before.IndustryId, given.Size is null ? null : before.SizeId, null));
        foreach (var alike in before.Orders) await orders.PutBackAsync(row.SellerId, buyer.BuyerId, alike);

        (buyer.IndustryId, buyer.SizeId, buyer.RegionId) = (before.IndustryId, before.SizeId, before.RegionId);
        foreach (var change in ClassificationChanges.ToLog(row, names, isUndo: true))
        {
            change.UserId = user.Id;
            await log.AddAsync(change);
        }
    }

    // Industries and sizes that came with this batch go with it, unless something else is in them by now.
    private async Task RemoveUnusedAsync(ChangeBatch batch)
    {
        if (ClassificationTarget.OfJson(batch.Rows[0].After!) is not { LastSegmentBefore: { } last, LastSegmentAfter: { } newest } || newest == last) return;

        var seller = batch.SellerId;
        var added = await db.Segments.Where(s => s.SellerId == seller && s.SegmentId > last && s.SegmentId <= newest)
            .Where(s => !db.Buyers.Any(b => b.SellerId == seller && (b.IndustryId == s.SegmentId || b.SizeId == s.SegmentId || b.RegionId == s.SegmentId)))
            .Where(s => !db.Orders.Any(o => o.SellerId == seller && (o.IndustryId == s.SegmentId || o.SizeId == s.SegmentId || o.RegionId == s.SegmentId)))
            .ToListAsync();
        var ids = added.Select(s => s.SegmentId).ToList();
        var parents = await db.Segments.Where(s => s.SellerId == seller && s.ParentId != null && !ids.Contains(s.SegmentId)).Select(s => s.ParentId!.Value).ToListAsync();
        db.Segments.RemoveRange(added.Where(s => !parents.Contains(s.SegmentId)));
    }
}
