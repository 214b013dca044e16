using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Engines;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Companies;

/// <summary>Forgets a preview that nobody applied.</summary>
public class DiscardClassificationCommand(B2BCentralDb db)
{
    /// <returns>False when it was applied already, or is not there.</returns>
    public async Task<bool> RunAsync(int sellerId, int batchId)
    {
        await using var transaction = await db.BeginWritingAsync(sellerId);
        var batch = await db.ChangeBatches.FirstOrDefaultAsync(b => b.SellerId == sellerId && b.BatchId == batchId && b.Kind == ChangeBatchKind.Classification);
        if (batch is not { State: ChangeBatchState.Preview }) return false;

        await db.ChangeBatchRows.Where(row => row.SellerId == sellerId && row.BatchId == batchId).ExecuteDeleteAsync();
        db.ChangeBatches.Remove(batch);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return true;
    }
}
