using B2BCentral.Data;
using B2BCentral.Data.Tasks;
using B2BCentral.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Widgets.ActionCenter;

/// <summary>What is to be done now, and how much of it was done before.</summary>
public class ActionCenterQuery(B2BCentralDb db, SellerTasks tasks)
{
    public async Task<ActionCenter> RunAsync(TaskScope scope, TaskRights rights)
    {
        var ended = await rights.In(db.TaskRecords.Where(r => r.SellerId == scope.SellerId && (r.Marketplace == null || r.Marketplace == scope.Code)))
            .GroupBy(r => r.End).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count);
        var caused = await tasks.CausedAsync(scope);
        return new ActionCenter(
            scope, caused, rights.In(await tasks.OnListAsync(scope, caused)),
            ended.GetValueOrDefault(TaskEnd.Done), ended.GetValueOrDefault(TaskEnd.Dismissed), ended.GetValueOrDefault(TaskEnd.Expired));
    }

    /// <summary>A task that the visitor has just dismissed; null when it is not dismissed.</summary>
    public Task<TaskRecord?> DismissedAsync(int sellerId, string taskId) => db.TaskRecords.AsNoTracking()
        .FirstOrDefaultAsync(r => r.SellerId == sellerId && r.TaskId == taskId && r.End == TaskEnd.Dismissed);
}

/// <param name="Scope">Whose, and the instant that deadlines are told from.</param>
/// <param name="Caused">Every task whose cause holds, whatever became of it and whoever may see it.</param>
/// <param name="Tasks">In the order of the list.</param>
public sealed record ActionCenter(TaskScope Scope, IReadOnlyList<SellerTask> Caused, IReadOnlyList<SellerTask> Tasks, int Done, int Dismissed, int Expired);
