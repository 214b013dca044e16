using B2BCentral.Data.Engines;
using B2BCentral.Metrics;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Jobs;

/// <summary>Which runs are due, and who may make them: the row of a run is written by one process only, whichever is first.</summary>
public class JobClaims(B2BCentralDb db, TimeProvider time)
{
    /// <summary>A run that has not ended by then died with its process, and one that failed is tried again.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>The sellers and marketplaces that have not had this slot's run.</summary>
    public async Task<List<(int SellerId, string Marketplace)>> DueAsync(string job, string marketplace, DateTimeOffset slot)
    {
        var tooOld = time.GetUtcNow() - Patience;
        var due = await db.Marketplaces.Where(m => m.Code == marketplace && !db.JobRuns.Any(run =>
                run.SellerId == m.SellerId && run.Marketplace == m.Code && run.Job == job && run.Slot >= slot &&
                (run.EndedAt == null ? run.StartedAt > tooOld : !run.Failed || run.EndedAt > tooOld)))
            .Select(m => m.SellerId).ToListAsync();
        return due.ConvertAll(sellerId => (sellerId, marketplace));
    }

    /// <returns>The instant that marks the claim; null when another process has it.</returns>
    public async Task<DateTimeOffset?> TryClaimAsync(int sellerId, string marketplace, string job, DateTimeOffset slot)
    {
        // What is stored has milliseconds, and the claim is compared with it at the end.
        var now = DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());
        var tooOld = now - Patience;
        await using var transaction = await db.BeginWritingAsync(sellerId);
        var run = await db.JobRuns.FirstOrDefaultAsync(r => r.SellerId == sellerId && r.Marketplace == marketplace && r.Job == job);
        if (run is not null && run.Slot >= slot && (run.EndedAt is { } ended ? !run.Failed || ended > tooOld : run.StartedAt > tooOld)) return null;

        if (run is null) db.JobRuns.Add(run = new JobRun { SellerId = sellerId, Marketplace = marketplace, Job = job });
        (run.Slot, run.StartedAt, run.EndedAt, run.Failed, run.Result) = (slot, now, null, false, null);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return now;
    }

    /// <summary>Writes down how the run ended, in the transaction of its work.</summary>
    /// <returns>False when the claim was lost meanwhile: then the work must not be kept.</returns>
    public async Task<bool> EndAsync(int sellerId, string marketplace, string job, DateTimeOffset claim, bool failed, string result)
    {
        var (now, words) = (time.GetUtcNow(), PlainText.Shortened(result, JobRun.LongestResult));
        return await db.JobRuns.Where(r => r.SellerId == sellerId && r.Marketplace == marketplace && r.Job == job && r.StartedAt == claim && r.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.EndedAt, now).SetProperty(r => r.Failed, failed).SetProperty(r => r.Result, words)) == 1;
    }
}
