using B2BCentral.Data.Jobs;
using B2BCentral.Data.Profiles;
using B2BCentral.Data.Tasks;
using B2BCentral.Imports;
using B2BCentral.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Data.Tasks.Rules;

public sealed class CertificateExpiringRuleTests : IAsyncLifetime
{
    private TestDatabase database = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        await database.Given.Order();
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Theory]
    // Pacific time: until 8 March 2026 it is 8 hours behind, then 7.
    [InlineData("2026-01-31T07:59:59Z", 0)]
    [InlineData("2026-01-31T08:00:00Z", 1)]
    [InlineData("2026-04-02T06:59:59Z", 1)]
    [InlineData("2026-04-02T07:00:00Z", 0)]
    public async Task It_is_on_the_list_from_60_days_before_the_last_day_to_its_end(string now, int tasks)
    {
        await database.CertifiedAsync(7, until: "2026-04-01");
        database.Clock.SetTo(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(tasks, (await database.CausedAsync(TaskType.CertificateExpiring)).Count(task => task.IsOn(database.Clock.GetUtcNow())));
    }

    [Fact]
    public async Task It_says_what_ends_and_when()
    {
        await database.CertifiedAsync(7, until: "2027-01-08");
        database.Clock.SetTo(new(2026, 11, 19, 20, 0, 0, TimeSpan.Zero));

        var task = Assert.Single(await database.CausedAsync(TaskType.CertificateExpiring));

        Assert.Equal(("certificate-expiring-7", "ISO 9001 ends on 8 Jan 2027", "7"), (task.Id, task.Title, task.Subject));
        Assert.Equal("Renew it so buyers keep seeing it.", task.Reason);
        Assert.Null(task.Marketplace);
        Assert.Equal(new DateTimeOffset(2026, 11, 9, 8, 0, 0, TimeSpan.Zero), task.AppearedAt);
        Assert.Equal(new DateTimeOffset(2027, 1, 9, 8, 0, 0, TimeSpan.Zero), task.ExpiresAt);
    }

    [Fact]
    public async Task It_appears_when_it_was_approved_where_that_was_later()
    {
        var approved = new DateTimeOffset(2025, 3, 31, 11, 0, 0, TimeSpan.Zero);
        (await database.CertifiedAsync(7, until: "2025-04-30")).DecidedAt = approved;
        await database.Context.SaveChangesAsync();

        Assert.Equal(approved, Assert.Single(await database.CausedAsync(TaskType.CertificateExpiring)).AppearedAt);
    }

    [Theory]
    [InlineData("2025-04-01", "Renew it so ")]
    [InlineData("2025-03-31", "Today is its last day.")]
    public async Task The_last_days_are_told_in_words(string until, string reason)
    {
        await database.CertifiedAsync(7, until);

        Assert.StartsWith(reason, Assert.Single(await database.CausedAsync(TaskType.CertificateExpiring)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_ended_while_nobody_looked_is_told_as_expired_at_its_own_end()
    {
        await database.CertifiedAsync(7, until: "2025-04-30");
        database.Clock.SetTo(new(2025, 5, 20, 12, 0, 0, TimeSpan.Zero));

        await database.Services.GetServices<ISellerJob>().Single(job => job.Name == "expired-tasks").RunAsync(await database.ScopeAsync());

        var record = Assert.Single(await database.HistoryAsync(), record => record.Type == TaskType.CertificateExpiring);
        Assert.Equal((TaskEnd.Expired, new DateTimeOffset(2025, 5, 1, 7, 0, 0, TimeSpan.Zero)), (record.End, record.EndedAt));
    }

    [Fact]
    public async Task Each_marketplace_has_the_same_task_by_its_own_days()
    {
        await database.CertifiedAsync(7, until: "2025-04-30");
        await database.Services.GetRequiredService<SellerDirectory>().GetOrAddAsync(Given.Shop, "JP");

        var (us, jp) = (Assert.Single(await database.CausedAsync(TaskType.CertificateExpiring)), Assert.Single(await database.CausedAsync(TaskType.CertificateExpiring, "JP")));

        Assert.Equal(us.Id, jp.Id);
        Assert.Equal(TimeSpan.FromHours(16), us.ExpiresAt - jp.ExpiresAt);
    }

    [Fact]
    public async Task It_is_done_when_the_renewal_is_handed_in_and_there_again_when_that_was_none()
    {
        var old = await database.CertifiedAsync(7, until: "2025-04-30");
        await database.CertifiedAsync(8, until: "2028-04-30", CertificationState.Submitted);
        old.RenewedBy = 8;
        await database.Context.SaveChangesAsync();
        Assert.Empty(await database.CausedAsync(TaskType.CertificateExpiring));

        old.RenewedBy = null;
        await database.Context.SaveChangesAsync();

        Assert.Single(await database.CausedAsync(TaskType.CertificateExpiring));
    }

    /// <summary>The day ends nine hours later in California than in Paris.</summary>
    [Theory]
    [InlineData("CA", "DE")]
    [InlineData("DE", "US")]
    public async Task A_seller_in_two_marketplaces_does_it_until_the_later_one_s_day_is_over(string first, string second)
    {
        var sellers = database.Services.GetRequiredService<SellerDirectory>();
        await database.CertifiedAsync(7, until: "2025-04-30");
        foreach (var code in new[] { first, second }) await sellers.GetOrAddAsync(Given.Shop, code);
        database.Clock.SetTo(new(2025, 4, 30, 22, 30, 0, TimeSpan.Zero));
        foreach (var code in new[] { first, second })
            await database.Services.GetServices<ISellerJob>().Single(job => job.Name == "expired-tasks").RunAsync(await database.ScopeAsync(marketplace: code));
        Assert.DoesNotContain(await database.HistoryAsync(), record => record.Type == TaskType.CertificateExpiring);

        await database.ActAsync(async db => db.Certifications.Remove((await db.Certifications.FindAsync(1, 7))!));

        Assert.Equal(TaskEnd.Done, Assert.Single(await database.HistoryAsync(), record => record.Type == TaskType.CertificateExpiring).End);
    }

    [Theory]
    [InlineData(CertificationState.Submitted)]
    [InlineData(CertificationState.Rejected)]
    public async Task One_that_is_not_approved_causes_none(CertificationState state)
    {
        await database.CertifiedAsync(7, until: "2025-04-30", state);

        Assert.Empty(await database.CausedAsync(TaskType.CertificateExpiring));
    }

    [Fact]
    public async Task One_without_an_end_causes_none()
    {
        await database.CertifiedAsync(7);

        Assert.Empty(await database.CausedAsync(TaskType.CertificateExpiring));
    }
}
