using B2BCentral.Data.Engines;
using B2BCentral.Data.Sellers;
using B2BCentral.Data.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace B2BCentral.Data.Jobs;

/// <summary>
/// Makes every run that is due: once for each seller, marketplace and slot, however many instances ask and however long none did. A day
/// that passed while nobody ran is not made up, because its facts are gone; what is due now is made at once.
/// </summary>
public class JobRunner(IServiceScopeFactory scopes, TimeProvider time, ILogger<JobRunner> log)
{
    private const string Failure = "It failed, left nothing, and is tried again in ten minutes. The log of the site says why.";

    /// <returns>How many runs were made.</returns>
    public async Task<int> RunDueAsync(CancellationToken stopping = default)
    {
        var (jobs, marketplaces) = await PlanAsync();
        var made = 0;
        // All sellers before the next job: ranks among peers need the shares of all.
        foreach (var job in jobs)
            foreach (var marketplace in marketplaces)
                made += await RunDueAsync(job, marketplace, stopping);
        return made;
    }

    private async Task<(List<string> Jobs, List<string> Marketplaces)> PlanAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var jobs = scope.ServiceProvider.GetServices<ISellerJob>().Select(job => job.Name).ToList();
        return (jobs, await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Marketplaces.Select(m => m.Code).Distinct().ToListAsync());
    }

    private async Task<int> RunDueAsync(string job, string marketplace, CancellationToken stopping)
    {
        var made = 0;
        await using var asking = scopes.CreateAsyncScope();
        var slot = JobOf(asking, job).SlotAt(time.GetUtcNow(), MarketplaceCatalog.Get(marketplace));
        foreach (var (sellerId, code) in await asking.ServiceProvider.GetRequiredService<JobClaims>().DueAsync(job, marketplace, slot))
        {
            stopping.ThrowIfCancellationRequested();
            if (await RunAsync(job, sellerId, code, slot)) made++;
        }

        return made;
    }

    private async Task<bool> RunAsync(string job, int sellerId, string marketplace, DateTimeOffset slot)
    {
        DateTimeOffset? claim = null;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var claims = scope.ServiceProvider.GetRequiredService<JobClaims>();
            claim = await claims.TryClaimAsync(sellerId, marketplace, job, slot);
            if (claim is not { } own) return false;

            var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
            await using var transaction = await db.BeginWritingAsync(sellerId);
            var of = await db.Marketplaces.Where(m => m.SellerId == sellerId && m.Code == marketplace)
                .Join(db.Sellers, m => m.SellerId, s => s.Id, (m, s) => new { Seller = s, Marketplace = m }).AsNoTracking().SingleAsync();
            var result = await JobOf(scope, job).RunAsync(new TaskScope(of.Seller, of.Marketplace, time.GetUtcNow()));
            if (!await claims.EndAsync(sellerId, marketplace, job, own, failed: false, result)) return false;

            await transaction.CommitAsync();
            return true;
        }
        catch (Exception busy) when (busy.IsBusy() || busy.IsAway())
        {
            // An import writes for longer than one waits, or nobody is there to write to: the claim grows old, and a later look makes the run.
            log.LogWarning(busy, "The job {Job} of seller {SellerId} in {Marketplace} could not write and is tried again later", job, sellerId, marketplace);
            return false;
        }
#pragma warning disable CA1031 // One seller's run must not end those of the others.
        catch (Exception problem) when (problem is not OperationCanceledException)
#pragma warning restore CA1031
        {
            log.LogError(problem, "The job {Job} of seller {SellerId} in {Marketplace} failed", job, sellerId, marketplace);
            if (claim is { } own) await FailAsync(job, sellerId, marketplace, own);
            return false;
        }
    }

    private async Task FailAsync(string job, int sellerId, string marketplace, DateTimeOffset claim)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<JobClaims>().EndAsync(sellerId, marketplace, job, claim, failed: true, Failure);
        }
        catch (Exception unwritable) when (unwritable.IsOfDatabase())
        {
            // The claim grows old, and a later look makes the run; the other sellers' are made now.
            log.LogWarning(unwritable, "That the job {Job} of seller {SellerId} in {Marketplace} failed could not be written down", job, sellerId, marketplace);
        }
    }

    private static ISellerJob JobOf(AsyncServiceScope scope, string name) => scope.ServiceProvider.GetServices<ISellerJob>().Single(job => job.Name == name);
}
