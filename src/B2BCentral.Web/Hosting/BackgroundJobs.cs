using B2BCentral.Data.Engines;
using B2BCentral.Data.Jobs;

namespace B2BCentral.Web.Hosting;

/// <summary>
/// Looks once a minute for background work that is due. Which run is due, and that nobody else makes it, the database knows; so it does
/// not matter how many instances look, or that none did for a week.
/// </summary>
public class BackgroundJobs(JobRunner runner, TimeProvider time, IConfiguration configuration, IHostApplicationLifetime lifetime, ILogger<BackgroundJobs> log)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!configuration.GetValue("Jobs:Enabled", true)) return;

        try
        {
            await StartedAsync(stoppingToken);
            using var minute = new PeriodicTimer(TimeSpan.FromMinutes(1), time);
            do await LookAsync(stoppingToken);
            while (await minute.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site ends; a run that was under way left nothing and is made at the next start.
        }
    }

    // Nobody who opens the first page shall wait for background work.
    private async Task StartedAsync(CancellationToken stopping)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStarted, stopping);
        await Task.Delay(Timeout.InfiniteTimeSpan, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.ThrowIfCancellationRequested();
    }

    private async Task LookAsync(CancellationToken stopping)
    {
        try
        {
            if (await runner.RunDueAsync(stopping) is > 0 and var runs) log.LogInformation("{Runs} background runs were made", runs);
        }
        catch (Exception problem) when (problem is not OperationCanceledException || !stopping.IsCancellationRequested)
        {
            // Whatever it was, the site must not end of it.
            log.Log(problem.IsOfDatabase() || problem.IsFull() ? LogLevel.Warning : LogLevel.Error, problem, "Background work could not be looked for and is looked for again in a minute");
        }
    }
}
