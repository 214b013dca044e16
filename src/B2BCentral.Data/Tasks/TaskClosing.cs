using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Tasks;

/// <summary>
/// Writes into the history which tasks an act did, in the transaction of the act. The list itself needs no telling: a task whose cause
/// is gone is not derived any more.
/// </summary>
public class TaskClosing(B2BCentralDb db, SellerTasks tasks, TimeProvider time)
{
    /// <summary>The tasks before the act; a seller who is not stored yet has none.</summary>
    public async Task<TasksBefore> BeforeAsync(int sellerId) => new(sellerId, await CausedAsync(sellerId));

    /// <summary>After the act was saved, before it is committed: what was caused before and is not now, is done.</summary>
    public async Task DoneAsync(TasksBefore before, string userId)
    {
        var now = time.GetUtcNow();
        var after = (await CausedAsync(before.SellerId)).Select(task => task.Id).ToHashSet();
        var records = await db.TaskRecords.Where(r => r.SellerId == before.SellerId && r.End != TaskEnd.Expired).ToDictionaryAsync(r => r.TaskId);
        // Whoever takes an act back has the task again, and nothing in the history says that it is done.
        foreach (var record in records.Values.Where(record => record.End == TaskEnd.Done && after.Contains(record.TaskId))) db.TaskRecords.Remove(record);
        foreach (var task in before.Tasks.Where(task => task.IsOn(now) && !after.Contains(task.Id)))
        {
            if (!records.TryGetValue(task.Id, out var record)) db.TaskRecords.Add(record = task.Record(before.SellerId));
            (record.End, record.EndedAt, record.EndedBy) = (TaskEnd.Done, now, userId);
        }

        await db.SaveChangesAsync();
    }

    private async Task<IReadOnlyList<SellerTask>> CausedAsync(int sellerId)
    {
        if (await db.Sellers.AsNoTracking().Include(s => s.Marketplaces).FirstOrDefaultAsync(s => s.Id == sellerId) is not { } seller) return [];

        var all = new List<SellerTask>();
        foreach (var marketplace in seller.Marketplaces) all.AddRange(await tasks.CausedAsync(new TaskScope(seller, marketplace, time.GetUtcNow())));
        return [.. all.DistinctBy(task => task.Id)];
    }
}

/// <summary>What was to be done before an act.</summary>
public sealed record TasksBefore(int SellerId, IReadOnlyList<SellerTask> Tasks);
