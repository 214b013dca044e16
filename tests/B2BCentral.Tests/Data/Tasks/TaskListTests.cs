using B2BCentral.Data.Tasks;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Data.Tasks;

/// <summary>Which tasks are on the list, until when, and in which order.</summary>
public sealed class TaskListTests
{
    private static readonly DateTimeOffset Noon = new(2025, 3, 31, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task The_soonest_deadline_comes_first_then_the_most_sales_at_stake_then_the_oldest()
    {
        var list = await ListAsync(
            Of("new", hoursAgo: 1), Of("old", hoursAgo: 9), Of("much", hoursAgo: 1) with { SalesAtStake = 900 }, Of("little", hoursAgo: 9) with { SalesAtStake = 1 },
            Of("later", hoursAgo: 1) with { ExpiresAt = Noon.AddHours(9) }, Of("soon", hoursAgo: 1) with { ExpiresAt = Noon.AddHours(2) });

        Assert.Equal(["soon", "later", "much", "little", "old", "new"], list);
    }

    [Fact]
    public async Task Of_two_with_one_deadline_the_one_with_more_at_stake_comes_first() => Assert.Equal(
        ["more", "less", "none"],
        await ListAsync(
            Of("none", hoursAgo: 3) with { ExpiresAt = Noon.AddHours(1) }, Of("less", hoursAgo: 2) with { ExpiresAt = Noon.AddHours(1), SalesAtStake = 5 },
            Of("more", hoursAgo: 1) with { ExpiresAt = Noon.AddHours(1), SalesAtStake = 6 }));

    [Theory]
    [InlineData(14 * 24 * 3600 - 1, true)]
    [InlineData(14 * 24 * 3600, false)]
    public async Task A_task_left_alone_disappears_14_days_after_it_appeared(int secondsAgo, bool isOn) =>
        Assert.Equal(isOn, (await ListAsync(Of("task", 0) with { AppearedAt = Noon.AddSeconds(-secondsAgo) })).Count == 1);

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public async Task A_task_with_a_deadline_stays_until_that_second(int secondsLeft, bool isOn) =>
        Assert.Equal(isOn, (await ListAsync(Of("task", hoursAgo: 24 * 50) with { ExpiresAt = Noon.AddSeconds(secondsLeft) })).Count == 1);

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public async Task A_task_is_not_there_before_its_cause(int secondsSince, bool isOn) =>
        Assert.Equal(isOn, (await ListAsync(Of("task", 0) with { AppearedAt = Noon.AddSeconds(-secondsSince) })).Count == 1);

    private static SellerTask Of(string id, int hoursAgo) => new(id, TaskType.PriceAboveList, id, "", Noon.AddHours(-hoursAgo));

    private static async Task<IReadOnlyList<string>> ListAsync(params SellerTask[] tasks)
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Given.Order();
        return [.. (await new SellerTasks(database.Context, [new Fixed(tasks)]).OnListAsync(await database.ScopeAsync())).Select(task => task.Id)];
    }

    private sealed class Fixed(IReadOnlyList<SellerTask> tasks) : ITaskRule
    {
        public Task<IReadOnlyList<SellerTask>> CausedAsync(TaskScope scope) => Task.FromResult(tasks);
    }
}
