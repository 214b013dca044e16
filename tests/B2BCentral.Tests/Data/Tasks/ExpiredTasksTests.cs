using B2BCentral.Data.Jobs;
using B2BCentral.Data.Tasks;
using B2BCentral.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Data.Tasks;

/// <summary>What time ended is in the history, with the instant at which it left the list.</summary>
public sealed class ExpiredTasksTests : IAsyncLifetime
{
    private TestDatabase database = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        await database.Given.Order().Offer("B01", offer => (offer.StandardPrice, offer.BusinessPrice) = (1_000, 1_200));
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task A_task_that_was_left_alone_is_written_down_at_its_own_end_and_only_once()
    {
        var end = Assert.Single(await database.OnListAsync(TaskType.PriceAboveList)).DisappearsAt;
        database.Clock.SetTo(end.AddSeconds(-1));
        await RunAsync();
        Assert.Empty(await ExpiredAsync());

        // The site was down for a week.
        database.Clock.SetTo(end.AddDays(7));
        await RunAsync();
        await RunAsync();

        var record = Assert.Single(await ExpiredAsync());
        Assert.Equal((end, null), (record.EndedAt, record.EndedBy));
    }

    [Fact]
    public async Task One_that_was_dismissed_stays_dismissed_in_the_history()
    {
        var task = Assert.Single(await database.OnListAsync(TaskType.PriceAboveList));
        var record = task.Record(1);
        (record.End, record.EndedAt) = (TaskEnd.Dismissed, database.Clock.GetUtcNow());
        database.Context.TaskRecords.Add(record);
        await database.Context.SaveChangesAsync();

        database.Clock.SetTo(task.DisappearsAt);
        await RunAsync();

        Assert.Empty(await ExpiredAsync());
    }

    private async Task RunAsync()
    {
        await using var scope = database.NewScope();
        var job = scope.ServiceProvider.GetServices<ISellerJob>().Single(one => one.Name == "expired-tasks");
        await job.RunAsync(await database.ScopeAsync());
    }

    private async Task<IEnumerable<TaskRecord>> ExpiredAsync() =>
        (await database.HistoryAsync()).Where(record => record.End == TaskEnd.Expired && record.Type == TaskType.PriceAboveList);
}
