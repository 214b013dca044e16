using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Tasks;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Access;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.ActionCenter;

/// <summary>Takes a task off the list, and puts it back. One that the user may not hear of is none.</summary>
public class DismissTaskCommand(B2BCentralDb db, SellerTasks tasks, ChangeLog log, CurrentUser user)
{
    /// <returns>False when the seller never had such a task.</returns>
    public async Task<bool> DismissAsync(TaskScope scope, string taskId)
    {
        Language.ForKeeping();
        await using var transaction = await db.BeginWritingAsync(scope.Seller.Id);
        var record = await FindAsync(scope.SellerId, taskId);
        if (record is { End: TaskEnd.Dismissed }) return true;
        // Done or over since the page was opened: it is off the list already.
        if (RightsAt(scope.SellerId).In(await tasks.OnListAsync(scope)).FirstOrDefault(task => task.Id == taskId) is not { } open) return record is not null;

        if (record is null) db.TaskRecords.Add(record = open.Record(scope.SellerId));
        (record.End, record.EndedAt, record.EndedBy) = (TaskEnd.Dismissed, scope.Now, user.Id);
        await WriteDownAsync(scope.SellerId, record.Title, "on the list", "dismissed");
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return true;
    }

    /// <summary>The task is on the list again, if its cause still holds and its time is not over.</summary>
    /// <returns>False when the seller never had such a task; doing it twice is no fault.</returns>
    public async Task<bool> UndoAsync(TaskScope scope, string taskId)
    {
        await using var transaction = await db.BeginWritingAsync(scope.Seller.Id);
        if (await FindAsync(scope.SellerId, taskId) is not { } record) return RightsAt(scope.SellerId).In(await tasks.CausedAsync(scope)).Any(task => task.Id == taskId);
        if (record.End != TaskEnd.Dismissed) return true;

        db.TaskRecords.Remove(record);
        await WriteDownAsync(scope.SellerId, record.Title, "dismissed", "on the list");
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return true;
    }

    private Task WriteDownAsync(int sellerId, string title, string before, string after) =>
        log.AddAsync(new Change { SellerId = sellerId, UserId = user.Id, Kind = ChangeKind.Task, Subject = title, Field = "Task", Before = before, After = after });

    private Task<TaskRecord?> FindAsync(int sellerId, string taskId) => RightsAt(sellerId).In(db.TaskRecords).FirstOrDefaultAsync(r => r.SellerId == sellerId && r.TaskId == taskId);

    private TaskRights RightsAt(int sellerId) => TaskRights.Of(user.SignedIn!, sellerId);
}
