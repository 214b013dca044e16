using B2BCentral.Data.Jobs;
using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Metrics.Languages.Language;

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
        if (scope.Seller.IsPeer) return T("Nobody has tasks here.");

        var over = (await CausedAsync(scope)).FindAll(task => task.DisappearsAt <= scope.Now);
        var ids = over.ConvertAll(task => task.Id);
        var known = await db.TaskRecords.Where(r => r.SellerId == scope.SellerId && EF.Parameter(ids).Contains(r.TaskId)).Select(r => r.TaskId).ToListAsync();
        var expired = over.FindAll(task => !known.Contains(task.Id));
        foreach (var task in expired)
        {
            var record = task.Record(scope.SellerId);
            (record.End, record.EndedAt) = (TaskEnd.Expired, task.DisappearsAt);
            db.TaskRecords.Add(record);
        }

        await db.SaveChangesAsync();
        return expired.Count == 0 ? T("No task expired.") : expired.Count == 1 ? T("1 task expired.") : Tf($"{expired.Count} tasks expired.");
    }

    /// <summary>Those of this marketplace; what concerns the seller everywhere is over when it is over in each of its marketplaces.</summary>
    private async Task<List<SellerTask>> CausedAsync(TaskScope scope)
    {
        var own = (await tasks.CausedAsync(scope)).ToList();
        if (!own.Exists(task => task.Marketplace is null)) return own;

        var elsewhere = new List<SellerTask>();
        foreach (var other in await db.Marketplaces.AsNoTracking().Where(m => m.SellerId == scope.SellerId && m.Code != scope.Code).ToListAsync())
            elsewhere.AddRange(await tasks.CausedAsync(scope with { Marketplace = other }));
        return own.ConvertAll(task => elsewhere.Where(other => other.Id == task.Id).Append(task).MaxBy(one => one.DisappearsAt)!);
    }
}
