using System.Data.Common;
using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Uploads;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Imports.Background;

/// <summary>Loads uploaded files one after the other, whoever may have closed the page meanwhile.</summary>
public class UploadWorker(UploadQueue queue, UploadFolder folder, IServiceScopeFactory scopes, TimeProvider time, ILogger<UploadWorker> log) : BackgroundService
{
    private static readonly TimeSpan MostWaiting = TimeSpan.FromMinutes(10);

    /// <summary>How long a file lies here for somebody to say of which days it is.</summary>
    private static readonly TimeSpan MostAsking = TimeSpan.FromDays(1);

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMinutes(10);

    private const string WithoutDays = "Nobody said within a day of which days this file is, so it was removed. Nothing of it is in the database; upload it again.";

    private const string Cancelled = "Cancelled by you. Nothing of it is in the database.";

    /// <summary>Before the site answers anybody: what a stopped process left is named as failed and its files are removed.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            folder.Take();
            await FailLeftAsync();
            folder.Clear();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            log.LogError(problem, "Nothing can be written where uploaded files are kept, so none will be taken. Uploads:Folder says where that is");
        }

        await base.StartAsync(cancellationToken);
    }

    private async Task FailLeftAsync()
    {
        try
        {
            // A database that is a file of this machine has no site elsewhere, and those here have their uploads in one place.
            await InScopeAsync(services => services.GetRequiredService<UploadLog>().FailLeftAsync(
                folder.Instance, isOnlySite: services.GetRequiredService<B2BCentralDb>().Engine.HasOneWriter && folder.IsAlone()));
        }
        catch (Exception problem) when (problem.IsOfDatabase())
        {
            // A command may be writing for long; those who look for sites that went away name them later.
            log.LogWarning(problem, "The uploads that this site had when it was stopped could not be named as failed yet");
        }
    }

    /// <summary>Gives up the files of which nobody told the days.</summary>
    public async Task GiveUpAsync()
    {
        var since = time.GetUtcNow() - MostAsking;
        foreach (var job in queue.All().Where(job => job.StartedAt <= since && job.TryGiveUp()))
        {
            UploadFolder.Remove(job.Request.Path);
            await FailAsync(job, WithoutDays);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.WhenAll(LoadAllAsync(stoppingToken), GiveUpNowAndThenAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site ends, and nothing is being loaded.
        }
    }

    private async Task LoadAllAsync(CancellationToken stopping)
    {
        await foreach (var job in queue.ReadAsync(stopping)) await LoadAsync(job, stopping);
    }

    private async Task GiveUpNowAndThenAsync(CancellationToken stopping)
    {
        using var looks = new PeriodicTimer(BetweenLooks, time);
        while (await looks.WaitForNextTickAsync(stopping)) await GiveUpAsync();
    }

    private async Task LoadAsync(UploadJob job, CancellationToken stopping)
    {
        var problem = await ProblemOfAsync(job, stopping);
        if (!job.AsksForDays) UploadFolder.Remove(job.Request.Path);
        if (problem is null) queue.Remove(job);
        else await FailAsync(job, problem);
        job.End();
    }

    /// <returns>Why nothing of the file is in the database; null when it was loaded.</returns>
    private async Task<string?> ProblemOfAsync(UploadJob job, CancellationToken stopping)
    {
        if (job.IsCancelled) return Cancelled;

        job.Start(time.GetUtcNow());
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, job.Cancellation.Token);
        try
        {
            var result = await ImportAsync(job, either.Token);
            return result.NothingUsable ? NothingUsable(result) : null;
        }
        catch (OperationCanceledException)
        {
            return job.IsCancelled ? Cancelled : UploadLog.Stopped;
        }
        catch (UnusableReportException problem)
        {
            if (job.Request.Period is null && problem.Remedy.Contains("--from", StringComparison.Ordinal)) job.AskForDays();
            return $"{(problem.Line is { } line ? Tf($"Line {line}: {problem.Message}") : problem.Message)} {problem.Remedy}";
        }
        catch (Exception problem) when (problem.IsOfDatabase() || problem.IsFull())
        {
            log.LogWarning(problem, "The upload {File} could not be written", job.Upload.FileName);
            return WhyNotWritten(problem);
        }
#pragma warning disable CA1031 // One file must not end the loading of those that wait.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            log.LogError(problem, "The upload {File} could not be loaded", job.Upload.FileName);
            return "Something went wrong here while the file was being loaded. Nothing of it is in the database. The log of the site says what it was.";
        }
    }

    /// <summary>Another site or a command may be writing for the same seller: then this one takes its turn.</summary>
    private async Task<ImportResult> ImportAsync(UploadJob job, CancellationToken cancellation)
    {
        var until = time.GetUtcNow() + MostWaiting;
        while (true)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<UploadLog>().StartedAsync(job.Upload.SellerId, job.Upload.UploadId);
                return await scope.ServiceProvider.GetRequiredService<Importer>().RunAsync(job.Request, job, cancellation);
            }
            catch (DbException problem) when (problem.IsBusy() && time.GetUtcNow() < until)
            {
                log.LogInformation("The upload {File} waits for somebody else who writes for its seller", job.Upload.FileName);
                await Task.Delay(TimeSpan.FromSeconds(1), time, cancellation);
            }
        }
    }

    private static string NothingUsable(ImportResult result)
    {
        var first = result.FirstRejected!;
        var none = Tf($"None of its {result.Counts.RowsRead:N0} rows could be used, so nothing was stored.");
        return none + " " + Tf($"The first one, line {first.LineNumber}, {first.Field}: {first.Reason}") + $" {first.Remedy}";
    }

    private static string WhyNotWritten(Exception problem) => problem switch
    {
        _ when problem.IsFull() => "The disk of the site is full. Nothing of the file is in the database, and what was there still is. Whoever runs the site has to make room on the disk; then upload the file again.",
        _ when problem.IsAway() => "The database went away while the file was being loaded. Nothing of it is in the database unless the list of imports has it; otherwise upload it again.",
        _ when problem.IsBusy() => "The database could not be written to, as another program was writing to it. Nothing of the file is in the database; upload it again.",
        _ => "The database refused what was to be written. Nothing of the file is in the database. The log of the site says why.",
    };

    private async Task FailAsync(UploadJob job, string problem)
    {
        job.Fail(problem);
        try
        {
            await InScopeAsync(services => services.GetRequiredService<UploadLog>().FailedAsync(job.Upload.SellerId, job.Upload.UploadId, problem, job.AsksForDays));
            if (!job.AsksForDays) queue.Remove(job);
        }
#pragma warning disable CA1031 // One file must not end the loading of those that wait.
        catch (Exception unwritable)
#pragma warning restore CA1031
        {
            // It stays in memory, and the next start of the site writes it down.
            log.LogWarning(unwritable, "That the upload {File} failed could not be written down", job.Upload.FileName);
        }
    }

    private async Task InScopeAsync(Func<IServiceProvider, Task> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        await work(scope.ServiceProvider);
    }
}
