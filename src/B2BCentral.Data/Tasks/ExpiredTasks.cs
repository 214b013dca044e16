using B2BCentral.Data.Jobs;
using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Tasks;

/// <summary>
/// Writes tasks that time ended into the history. The list does not wait for it: it goes by the clock, to the second, and what is written
/// here later is the instant at which the task left it.
/// </summary>
public class ExpiredTasks(B2BCentralDb db, SellerTasks tasks) : ISellerJob
{
    public string Name => "expired-tasks";

    public DateTimeOffset SlotAt(DateTimeOffset now, Marketplace place) => new(now.UtcDateTime.Date.AddHours(now.UtcDateTime.Hour), TimeSpan.Zero);

    public async Task<string> RunAsync(TaskScope scope)
    {
        var over = (await tasks.CausedAsync(scope)).Where(task => task.DisappearsAt <= scope.Now).ToList();
        var ids = over.ConvertAll(task => task.Id);
        var known = await db.TaskRecords.Where(r => r.SellerId == scope.SellerId && ids.Contains(r.TaskId)).Select(r => r.TaskId).ToListAsync();
        var expired = over.FindAll(task => !known.Contains(task.Id));
        foreach (var task in expired)
        {
            var record = task.Record(scope.SellerId);
            (record.End, record.EndedAt) = (TaskEnd.Expired, task.DisappearsAt);
            db.TaskRecords.Add(record);
        }

        await db.SaveChangesAsync();
        return expired.Count == 0 ? "No task expired." : expired.Count == 1 ? "1 task expired." : $"{expired.Count} tasks expired.";
    }
}
