using B2BCentral.Data;
using B2BCentral.Data.Jobs;
using B2BCentral.Data.Sellers;
using B2BCentral.Data.Tasks;
using B2BCentral.Metrics.Time;
using B2BCentral.Testing;
using B2BCentral.Tests.Faults;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Abstractions;

namespace B2BCentral.Tests.Data.Jobs;

/// <summary>Background work runs once for its day, whoever asks and however long nobody did.</summary>
public sealed class JobRunnerTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private readonly Counting job = new();

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        await database.Given.Seller("one").Order();
        await database.Given.Seller("two").Order();
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task Each_seller_has_one_run_a_local_day()
    {
        // 12:00 UTC on 31 March is 05:00 in Los Angeles.
        Assert.Equal(2, await Runner().RunDueAsync());
        Assert.Equal(0, await Runner().RunDueAsync());

        database.Clock.SetTo(new DateTimeOffset(2025, 4, 1, 6, 59, 59, TimeSpan.Zero));
        Assert.Equal(0, await Runner().RunDueAsync());

        database.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(2, await Runner().RunDueAsync());
        Assert.Equal(4, job.Runs);
    }

    [Fact]
    public async Task Two_instances_that_look_at_once_make_each_run_once()
    {
        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Runner().RunDueAsync())));

        Assert.Equal(2, made.Sum());
        Assert.Equal(2, job.Runs);
    }

    [Fact]
    public async Task After_a_week_without_the_site_the_run_that_is_due_is_made_once()
    {
        await Runner().RunDueAsync();
        database.Clock.Advance(TimeSpan.FromDays(7));

        Assert.Equal(2, await Runner().RunDueAsync());
        Assert.Equal(0, await Runner().RunDueAsync());
    }

    [Fact]
    public async Task A_run_that_fails_leaves_nothing_and_says_why_and_is_tried_again_ten_minutes_later()
    {
        job.Problem = "no luck";
        Assert.Equal(0, await Runner().RunDueAsync());
        Assert.All(await RunsAsync(), run => Assert.Equal((true, "It failed, left nothing, and is tried again in ten minutes. The log of the site says why."), (run.Failed, run.Result)));
        Assert.Equal(0, await database.Context.UserSettings.CountAsync());

        job.Problem = null;
        database.Clock.Advance(JobClaims.Patience - TimeSpan.FromSeconds(1));
        Assert.Equal(0, await Runner().RunDueAsync());

        database.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(2, await Runner().RunDueAsync());
        Assert.All(await RunsAsync(), run => Assert.Equal((false, "Counted."), (run.Failed, run.Result)));
        Assert.Equal(2, await database.Context.UserSettings.CountAsync());
    }

    [Fact]
    public async Task An_error_of_the_database_is_a_failure_like_any_other()
    {
        job.During = async db => await db.Database.ExecuteSqlRawAsync("SELECT nothing FROM nowhere");

        Assert.Equal(0, await Runner().RunDueAsync());

        Assert.All(await RunsAsync(), run => Assert.True(run.Failed));
    }

    [Fact]
    public async Task A_run_that_could_not_write_is_no_failure()
    {
        job.During = _ => throw new DbUpdateException("An error occurred.", new SqliteException("database is locked", 5));

        Assert.Equal(0, await Runner().RunDueAsync());

        Assert.All(await RunsAsync(), run => Assert.False(run.Failed));
    }

    [Fact]
    public async Task That_a_run_failed_may_be_refused_too_and_the_other_sellers_are_served()
    {
        var isRefused = false;
        job.During = _ => job.Runs == 1 ? throw new InvalidOperationException() : Task.CompletedTask;
        // What is asked after the first run is that it failed.
        var runner = Runner(scopes => new RefusingDatabase(scopes) { Refuses = _ => job.Runs == 1 && !isRefused && (isRefused = true) });

        Assert.Equal(1, await runner.RunDueAsync());

        Assert.True(isRefused);
        database.Clock.Advance(JobClaims.Patience);
        Assert.Equal(1, await Runner().RunDueAsync());
    }

    [Fact]
    public async Task A_run_whose_process_died_is_made_by_another_ten_minutes_later()
    {
        await using (var scope = database.NewScope())
            Assert.NotNull(await scope.ServiceProvider.GetRequiredService<JobClaims>().TryClaimAsync(1, "US", job.Name, Slot()));

        Assert.Equal(1, await Runner().RunDueAsync());
        database.Clock.Advance(JobClaims.Patience);
        Assert.Equal(1, await Runner().RunDueAsync());
    }

    [Fact]
    public async Task What_a_run_did_after_its_claim_was_lost_is_not_kept()
    {
        // Another process takes the run over while this one is still at it.
        job.During = async db => await db.JobRuns.ExecuteUpdateAsync(set => set.SetProperty(r => r.StartedAt, database.Clock.GetUtcNow().AddMinutes(11)));

        Assert.Equal(0, await Runner().RunDueAsync());
        Assert.Equal(0, await database.Context.UserSettings.CountAsync());
    }

    private DateTimeOffset Slot() => job.SlotAt(database.Clock.GetUtcNow(), MarketplaceCatalog.Get("US"));

    private JobRunner Runner(Func<IServiceScopeFactory, IServiceScopeFactory>? with = null)
    {
        var services = new ServiceCollection().AddSingleton<TimeProvider>(database.Clock).AddB2BCentralDatabase(TestStore.Provider, database.ConnectionString);
        services.RemoveAll<ISellerJob>().AddScoped<ISellerJob>(provided => new OfScope(job, provided.GetRequiredService<B2BCentralDb>()));
        var scopes = services.BuildServiceProvider().GetRequiredService<IServiceScopeFactory>();
        return new JobRunner(with?.Invoke(scopes) ?? scopes, database.Clock, NullLogger<JobRunner>.Instance);
    }

    private Task<List<JobRun>> RunsAsync() => database.Context.JobRuns.AsNoTracking().ToListAsync();

    private sealed class Counting
    {
        private int runs;

        public string Name => "counting";

        public int Runs => runs;

        public string? Problem { get; set; }

        public Func<B2BCentralDb, Task>? During { get; set; }

        public DateTimeOffset SlotAt(DateTimeOffset now, Marketplace place) => LocalDay.Start(LocalDay.Of(now, place.TimeZone), place.TimeZone);

        public async Task<string> RunAsync(B2BCentralDb db, TaskScope scope)
        {
            Interlocked.Increment(ref runs);
            db.UserSettings.Add(new() { SellerId = scope.SellerId, UserId = "job", Name = $"run-{runs}", Value = "1" });
            await db.SaveChangesAsync();
            if (During is not null) await During(db);
            return Problem is null ? "Counted." : throw new InvalidOperationException(Problem);
        }
    }

    private sealed class OfScope(Counting job, B2BCentralDb db) : ISellerJob
    {
        public string Name => job.Name;

        public DateTimeOffset SlotAt(DateTimeOffset now, Marketplace place) => job.SlotAt(now, place);

        public Task<string> RunAsync(TaskScope scope) => job.RunAsync(db, scope);
    }
}
