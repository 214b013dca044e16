using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Tasks;

/// <summary>The tasks of a seller as facts and clock say at this moment.</summary>
public class SellerTasks(B2BCentralDb db, IEnumerable<ITaskRule> rules)
{
    /// <summary>Every task whose cause holds, whatever became of it on the list.</summary>
    public async Task<IReadOnlyList<SellerTask>> CausedAsync(TaskScope scope)
    {
        var tasks = new List<SellerTask>();
        foreach (var rule in rules) tasks.AddRange(await rule.CausedAsync(scope));
        return tasks;
    }

    /// <summary>The list: the soonest deadline first, then the most sales at stake, then the oldest.</summary>
    public async Task<IReadOnlyList<SellerTask>> OnListAsync(TaskScope scope) => await OnListAsync(scope, await CausedAsync(scope));

    /// <param name="scope">Whose.</param>
    /// <param name="caused">Its tasks whose cause holds.</param>
    public async Task<IReadOnlyList<SellerTask>> OnListAsync(TaskScope scope, IReadOnlyList<SellerTask> caused)
    {
        var on = caused.Where(task => task.IsOn(scope.Now)).ToList();
        var dismissed = await DismissedAsync(scope.SellerId, on);
        return [.. on.Where(task => !dismissed.Contains(task.Id))
            .OrderBy(task => task.ExpiresAt ?? DateTimeOffset.MaxValue).ThenByDescending(task => task.SalesAtStake ?? -1)
            .ThenBy(task => task.AppearedAt).ThenBy(task => task.Type)];
    }

    private async Task<HashSet<string>> DismissedAsync(int sellerId, List<SellerTask> tasks)
    {
        if (tasks.Count == 0) return [];
        var ids = tasks.ConvertAll(task => task.Id);
        return [.. await db.TaskRecords.Where(r => r.SellerId == sellerId && EF.Parameter(ids).Contains(r.TaskId) && r.End == TaskEnd.Dismissed).Select(r => r.TaskId).ToListAsync()];
    }
}
