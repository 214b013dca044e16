using B2BCentral.Data;
using B2BCentral.Data.Tasks;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.ActionCenter;

/// <summary>The tasks of a seller that ended, the newest first.</summary>
public class TaskHistoryQuery(B2BCentralDb db)
{
    /// <param name="scope">Whose; what concerns the seller everywhere is in the history of each marketplace.</param>
    /// <param name="end">How they ended; null for all.</param>
    public async Task<TaskHistory> RunAsync(TaskScope scope, TaskRights rights, TaskEnd? end, int page)
    {
        var records = rights.In(db.TaskRecords.AsNoTracking()
            .Where(r => r.SellerId == scope.SellerId && (r.Marketplace == null || r.Marketplace == scope.Code) && (end == null || r.End == end)));
        var asked = PageOfList.Of(page, await records.CountAsync());
        return new TaskHistory(asked, await records.OrderByDescending(r => r.EndedAt).ThenBy(r => r.TaskId).Skip(asked.Skip).Take(PageOfList.Size).ToListAsync());
    }
}

public sealed record TaskHistory(PageOfList Page, IReadOnlyList<TaskRecord> Records);
