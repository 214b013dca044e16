using B2BCentral.Data.Jobs;
using B2BCentral.Web.Features.Imports.Background;
using B2BCentral.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace B2BCentral.Tests.Faults;

/// <summary>What works in the background goes on when the database refuses it: an exception that ends it ends the site.</summary>
public sealed class RefusingDatabaseTests
{
    private static readonly PostgresException TooMany = new("sorry, too many clients already", "FATAL", "FATAL", PostgresErrorCodes.TooManyConnections);

    public static TheoryData<string> Refusals => ["tried several times", "timeout", "while saving", "cancelled by the driver", "whatever else"];

    [Theory, MemberData(nameof(Refusals))]
    public async Task Jobs_are_looked_for_again(string refusal)
    {
        var enabled = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Jobs:Enabled"] = "true" }).Build();
        var lifetime = new ApplicationLifetime(NullLogger<ApplicationLifetime>.Instance);
        lifetime.NotifyStarted();

        await AssertGoesOnAsync(refusal, database => new BackgroundJobs(
            new JobRunner(database, TimeProvider.System, NullLogger<JobRunner>.Instance), TimeProvider.System, enabled, lifetime, NullLogger<BackgroundJobs>.Instance));
    }

    [Theory, MemberData(nameof(Refusals))]
    public Task Other_sites_are_told_again(string refusal) =>
        AssertGoesOnAsync(refusal, database => new UploadPulse(new UploadQueue(), database, TimeProvider.System, NullLogger<UploadPulse>.Instance));

    private static async Task AssertGoesOnAsync(string refusal, Func<RefusingDatabase, BackgroundService> serviceOn)
    {
        var isAsked = new TaskCompletionSource();
        using var service = serviceOn(new RefusingDatabase
        {
            Problem = ProblemOf(refusal),
            Refuses = _ =>
            {
                isAsked.TrySetResult();
                return true;
            },
        });
        await service.StartAsync(CancellationToken.None);
        await isAsked.Task;

        await service.StopAsync(CancellationToken.None);

        Assert.Null(service.ExecuteTask!.Exception);
    }

    private static Exception ProblemOf(string refusal) => refusal switch
    {
        "timeout" => new TimeoutException("The operation has timed out."),
        "while saving" => new DbUpdateException("An error occurred.", new InvalidOperationException("", TooMany)),
        "cancelled by the driver" => new TaskCanceledException(),
        "whatever else" => new InvalidOperationException("Timeout expired. The timeout period elapsed prior to obtaining a connection from the pool."),
        _ => new RetryLimitExceededException("The maximum number of retries (3) was exceeded.", TooMany),
    };
}
