using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Figures;
using B2BCentral.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Companies;

/// <summary>One classification: what it does to which company.</summary>
public class ClassificationQuery(B2BCentralDb db)
{
    /// <returns>Null when the seller has no such classification.</returns>
    public async Task<ClassificationDetails?> RunAsync(int sellerId, int batchId, int askedPage)
    {
        var batch = await db.ChangeBatches.AsNoTracking()
            .FirstOrDefaultAsync(b => b.SellerId == sellerId && b.BatchId == batchId && b.Kind == ChangeBatchKind.Classification);
        if (batch is null) return null;

        var all = db.ChangeBatchRows.AsNoTracking().Where(row => row.SellerId == sellerId && row.BatchId == batchId);
        var changing = all.Where(row => row.Problem == null && row.SubjectId != null);
        var targets = await changing.Select(row => new { BuyerId = row.SubjectId!.Value, row.After }).ToDictionaryAsync(row => row.BuyerId, row => row.After!);
        var page = PageOfList.Of(askedPage, targets.Count);
        return new ClassificationDetails(
            batch, await changing.OrderBy(row => row.Line).Skip(page.Skip).Take(PageOfList.Size).ToListAsync(), page,
            await all.Where(row => row.Problem != null).OrderBy(row => row.Line).Take(PageOfList.Size).ToListAsync(), await all.CountAsync(row => row.Problem != null),
            targets.ToDictionary(target => target.Key, target => ClassificationTarget.OfJson(target.Value)), await SegmentNames.LoadAsync(db, sellerId));
    }
}

/// <param name="Rows">One page of the companies that change.</param>
/// <param name="Problems">The first lines that cannot be used; <paramref name="ProblemCount"/> counts all.</param>
/// <param name="Targets">Of every company that changes.</param>
public sealed record ClassificationDetails(
    ChangeBatch Batch, IReadOnlyList<ChangeBatchRow> Rows, PageOfList Page, IReadOnlyList<ChangeBatchRow> Problems, int ProblemCount,
    IReadOnlyDictionary<int, ClassificationTarget> Targets, SegmentNames Names)
{
    public bool IsPreview => Batch.State == ChangeBatchState.Preview;
}
