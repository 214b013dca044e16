using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Imports;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Summaries;
using B2BCentral.Data.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace B2BCentral.Imports.Undoing;

/// <summary>Takes a whole import back in one transaction: every figure is then exactly what it was before.</summary>
public class ImportUndo(B2BCentralDb db, UndoPlanner planner, UnusedRows unused, SellerDirectory sellers, SummaryKeeper summaries, ChangeLog log, TaskClosing closing, TimeProvider time)
{
    private const int EntriesAtOnce = 2_000;

    private static readonly string[] Shared = [nameof(Product), nameof(Buyer), nameof(Segment)];

    /// <returns>What was done, or, where it is not possible, why nothing was; null when the seller has no such import.</returns>
    public async Task<UndoPlan?> RunAsync(int sellerId, int importId, string userId)
    {
        await using var transaction = await db.BeginWritingAsync(sellerId);
        var plan = await planner.RunAsync(sellerId, importId);
        if (plan is not { IsPossible: true }) return plan;

        var before = await closing.BeforeAsync(sellerId);
        await RemoveOwnOrdersAsync(plan.Import);
        await unused.RemoveAsync(plan.Import, await PutBackAsync(plan.Import));
        foreach (var place in plan.Days.GroupBy(touched => touched.Marketplace, touched => touched.Day))
            await summaries.RecomputeAsync(sellerId, place.Key, place);

        await RecordAsync(plan, userId);
        await closing.DoneAsync(before, userId);
        await transaction.CommitAsync();
        return plan;
    }

    private async Task RemoveOwnOrdersAsync(Import import)
    {
        await db.OrderItems.Where(i => i.SellerId == import.SellerId && i.OrderId >= import.FirstOrderId && i.OrderId <= import.LastOrderId).ExecuteDeleteAsync();
        await planner.OwnOrders(import).ExecuteDeleteAsync();
    }

    /// <summary>Goes through the journal from its end, so that the first state noted of a row is the one that stays.</summary>
    /// <returns>Rows the import added that others may refer to by now.</returns>
    private async Task<List<ReplacedRow>> PutBackAsync(Import import)
    {
        var entities = db.Model.GetEntityTypes().ToDictionary(entity => entity.ClrType.Name);
        var writers = new Dictionary<string, RowWriter>();
        var added = new List<ReplacedRow>();
        var journal = db.ReplacedRows.AsNoTracking().Where(r => r.SellerId == import.SellerId && r.ImportId == import.ImportId && r.Entity != nameof(Change));
        var next = int.MaxValue;
        while (await journal.Where(r => r.Sequence < next).OrderByDescending(r => r.Sequence).Take(EntriesAtOnce).ToListAsync() is { Count: > 0 } entries)
        {
            foreach (var entry in entries)
            {
                if (entry.Before is null && Shared.Contains(entry.Entity)) added.Add(entry);
                else await PutBackAsync(entry, entities[entry.Entity]);
            }

            next = entries[^1].Sequence;
        }

        foreach (var writer in writers.Values) await writer.DisposeAsync();
        return added;

        async Task PutBackAsync(ReplacedRow entry, IEntityType entity)
        {
            if (!writers.TryGetValue(entry.Entity, out var writer)) writers[entry.Entity] = writer = new RowWriter(db, entity);
            if (entry.Before is null) await writer.DeleteAsync(RowJson.RowOfKey(entity, entry.Key));
            else await writer.PutAsync(RowJson.Row(entity, entry.Before));
        }
    }

    private async Task RecordAsync(UndoPlan plan, string userId)
    {
        var (sellerId, importId) = (plan.Import.SellerId, plan.Import.ImportId);
        await db.ReplacedRows.Where(r => r.SellerId == sellerId && r.ImportId == importId).ExecuteDeleteAsync();
        var import = await db.Imports.FirstAsync(i => i.SellerId == sellerId && i.ImportId == importId);
        import.UndoneAt = time.GetUtcNow();
        foreach (var marketplace in await db.Marketplaces.Where(m => m.SellerId == sellerId).ToListAsync())
        {
            if (plan.Days.Any(touched => touched.Marketplace == marketplace.Code) || marketplace.Code == import.Marketplace) await sellers.RefreshDataSpanAsync(marketplace);
            if (marketplace.Code == import.Marketplace)
                marketplace.ImportedAt = await db.Imports.Where(i => i.SellerId == sellerId && i.Marketplace == marketplace.Code && i.ImportId != importId && i.UndoneAt == null)
                    .MaxAsync(i => (DateTimeOffset?)i.FinishedAt);
            // Products and buyers are the same in every marketplace.
            marketplace.DataVersion++;
        }

        await log.AddAsync(ImportAudit.TakenBack(import, userId));
        await db.SaveChangesAsync();
    }
}
