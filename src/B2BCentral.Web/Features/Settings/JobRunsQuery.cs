using B2BCentral.Data;
using B2BCentral.Data.Jobs;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Settings;

/// <summary>The last run of every background job for one seller and marketplace.</summary>
public class JobRunsQuery(B2BCentralDb db, IEnumerable<ISellerJob> jobs)
{
    /// <returns>One for each job, in the order in which they run; without a run where there was none yet.</returns>
    public async Task<IReadOnlyList<(string Job, JobRun? Run)>> AllAsync(Storefront store)
    {
        var runs = await db.JobRuns.AsNoTracking().Where(r => r.SellerId == store.SellerId && r.Marketplace == store.Marketplace.Code).ToDictionaryAsync(r => r.Job);
        return [.. jobs.Select(job => (job.Name, runs.GetValueOrDefault(job.Name)))];
    }
}
