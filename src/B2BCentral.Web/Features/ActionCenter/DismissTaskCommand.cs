using B2BCentral.Data;
using B2BCentral.Data.Tasks;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.ActionCenter;

/// <summary>Takes a task off the list, and puts it back.</summary>
public class DismissTaskCommand(B2BCentralDb db, SellerTasks tasks, CurrentUser user)
{
    /// <returns>False when the seller has no such task on the list.</returns>
    public async Task<bool> DismissAsync(TaskScope scope, string taskId)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        var record = await FindAsync(scope.SellerId, taskId);
        if (record is { End: TaskEnd.Dismissed }) return true;
        if ((await tasks.OnListAsync(scope)).FirstOrDefault(task => task.Id == taskId) is not { } open) return false;

        if (record is null) db.TaskRecords.Add(record = open.Record(scope.SellerId));
        (record.End, record.EndedAt, record.EndedBy) = (TaskEnd.Dismissed, scope.Now, user.Id);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return true;
    }

    /// <summary>The task is on the list again, if its cause still holds and its time is not over.</summary>
    /// <returns>False when it was not dismissed.</returns>
    public async Task<bool> UndoAsync(TaskScope scope, string taskId)
    {
        if (await FindAsync(scope.SellerId, taskId) is not { End: TaskEnd.Dismissed } record) return false;

        db.TaskRecords.Remove(record);
        await db.SaveChangesAsync();
        return true;
    }

    private Task<TaskRecord?> FindAsync(int sellerId, string taskId) => db.TaskRecords.FirstOrDefaultAsync(r => r.SellerId == sellerId && r.TaskId == taskId);
}
