using B2BCentral.Data.Changes;
using B2BCentral.Data.Profiles;
using B2BCentral.Data.Tasks;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Data.Tasks.Rules;

public sealed class BusinessProfileRuleTests : IAsyncLifetime
{
    private TestDatabase database = null!;
    private TaskScope scope = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        await database.Given.Order();
        scope = await database.ScopeAsync();
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task A_seller_who_told_nothing_has_a_task_for_each_field_since_it_is_there()
    {
        var tasks = await database.CausedAsync(TaskType.BusinessProfile);

        Assert.Equal(
            ["business-profile-about-0", "business-profile-year-0", "business-profile-employees-0", "business-profile-revenue-0", "business-profile-logo-0", "business-profile-duns-0"],
            tasks.Select(task => task.Id));
        Assert.All(tasks, task => Assert.Equal((scope.Seller.CreatedAt, null, task.Id.Split('-')[2]), (task.AppearedAt, task.Marketplace, task.Subject)));
        Assert.Equal("Tell buyers the year you were established", tasks[1].Title);
        Assert.All(tasks.Take(5), task => Assert.Equal("Buyers look for it, and it counts toward your profile score.", task.Reason));
        Assert.Contains("does not count", tasks[5].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_that_is_filled_causes_none()
    {
        await database.SaveAsync(db => db.BusinessProfiles.Add(new BusinessProfile
        {
            SellerId = scope.SellerId,
            About = "We sell.",
            YearEstablished = 1998,
            Employees = "11-50",
            AnnualRevenue = "1m-5m",
            Logo = [1],
            LogoContentType = "image/png",
        }));

        Assert.Equal("business-profile-duns-0", Assert.Single(await database.CausedAsync(TaskType.BusinessProfile)).Id);
    }

    [Fact]
    public async Task A_field_that_is_emptied_again_is_a_new_task_since_it_was_emptied_last()
    {
        var last = new DateTimeOffset(2025, 3, 20, 8, 0, 0, TimeSpan.Zero);
        await database.SaveAsync(db => db.Changes.AddRange(
            Changed(1, "About", "Once", null, last.AddDays(-3)), Changed(2, "About", null, "Again", last.AddDays(-2)), Changed(3, "About", "Again", null, last),
            // Neither another field nor a company's field of the same name is meant.
            Changed(4, "Street", "x", null, last.AddDays(1)), Changed(5, "About", "x", null, last.AddDays(1), buyerId: 9)));

        var task = (await database.CausedAsync(TaskType.BusinessProfile))[0];

        Assert.Equal(($"business-profile-about-{last.ToUnixTimeMilliseconds()}", last), (task.Id, task.AppearedAt));
    }

    private Change Changed(int id, string field, string? before, string? after, DateTimeOffset at, int? buyerId = null) =>
        new() { SellerId = scope.SellerId, ChangeId = id, At = at, UserId = "local", Field = field, Before = before, After = after, BuyerId = buyerId };
}
