using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Imports;
using B2BCentral.Imports.Uploads;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Web.Features.Imports.Background;

/// <summary>
/// Where several sites work on one database: tells the others how far the files are that lie here, hears what visitors asked for there, and gives up the
/// files of sites that are gone.
/// </summary>
public class UploadPulse(UploadQueue queue, IServiceScopeFactory scopes, TimeProvider time, ILogger<UploadPulse> log) : BackgroundService
{
    private const int BeatsBetweenSweeps = 60;

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var beats = new PeriodicTimer(Beat, time);
        try
        {
            for (var beat = 0; await beats.WaitForNextTickAsync(stoppingToken) && await BeatAsync(sweeps: beat % BeatsBetweenSweeps == 0, stoppingToken);) beat++;
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site ends; its next start, or another site, says what became of its files.
        }
    }

    /// <returns>False where the database is a file of this machine: no other site has it.</returns>
    private async Task<bool> BeatAsync(bool sweeps, CancellationToken stopping)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            if (scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Engine.HasOneWriter) return false;

            var uploads = scope.ServiceProvider.GetRequiredService<UploadLog>();
            foreach (var job in queue.All())
                if (await uploads.SeenAsync(job.Upload.SellerId, job.Upload.UploadId, job.Progress ?? default) is { } asked) Hear(job, asked);
            if (sweeps) await uploads.FailSilentAsync();
        }
        catch (Exception problem) when (problem is not OperationCanceledException || !stopping.IsCancellationRequested)
        {
            // Whatever it was, the site must not end of it, and the next beat comes in a second.
            log.Log(problem.IsOfDatabase() || problem.IsFull() ? LogLevel.Debug : LogLevel.Error, problem, "The other sites could not be told how far uploads are");
        }

        return true;
    }

    private void Hear(UploadJob job, Upload asked)
    {
        if (asked.IsCancelled) job.Cancel();
        if (job.AsksForDays && asked is { State: UploadState.Waiting, From: { } from, To: { } to }) queue.AddAgain(job, new Period(from, to));
    }
}
