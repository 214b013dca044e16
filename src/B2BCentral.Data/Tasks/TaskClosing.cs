using B2BCentral.Metrics.Languages;
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
        var ids = before.Tasks.Select(task => task.Id).Union(after).ToArray();
        var records = await db.TaskRecords.Where(r => r.SellerId == before.SellerId && EF.Parameter(ids).Contains(r.TaskId)).ToDictionaryAsync(r => r.TaskId);
        foreach (var record in records.Values.Where(record => record.End == TaskEnd.Done && after.Contains(record.TaskId))) TakeBack(record);
        foreach (var task in before.Tasks.Where(task => task.IsOn(now) && !after.Contains(task.Id)))
        {
            if (!records.TryGetValue(task.Id, out var record)) db.TaskRecords.Add(record = task.Record(before.SellerId));
            if (record.End == TaskEnd.Dismissed) (record.DismissedAt, record.DismissedBy) = (record.EndedAt, record.EndedBy);
            (record.End, record.EndedAt, record.EndedBy) = (TaskEnd.Done, now, userId);
        }

        await db.SaveChangesAsync();
    }

    // Whoever takes an act back has the task again, unless it was dismissed before: the cause is the same.
    private void TakeBack(TaskRecord record)
    {
        if (record.DismissedAt is { } dismissed) (record.End, record.EndedAt, record.EndedBy, record.DismissedAt, record.DismissedBy) = (TaskEnd.Dismissed, dismissed, record.DismissedBy, null, null);
        else db.TaskRecords.Remove(record);
    }

    private async Task<IReadOnlyList<SellerTask>> CausedAsync(int sellerId)
    {
        Language.ForKeeping();
        if (await db.Sellers.AsNoTracking().Include(s => s.Marketplaces).FirstOrDefaultAsync(s => s.Id == sellerId) is not { } seller) return [];

        var all = new List<SellerTask>();
        foreach (var marketplace in seller.Marketplaces) all.AddRange(await tasks.CausedAsync(new TaskScope(seller, marketplace, time.GetUtcNow())));
        // A day ends later in one marketplace than in another; what is on the list of one of them is not over.
        return [.. all.GroupBy(task => task.Id).Select(task => task.MaxBy(one => one.DisappearsAt)!)];
    }
}

/// <summary>What was to be done before an act.</summary>
public sealed record TasksBefore(int SellerId, IReadOnlyList<SellerTask> Tasks);
