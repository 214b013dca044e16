using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Jobs;
using B2BCentral.Data.Summaries;
using B2BCentral.Imports.Synthetic;
using B2BCentral.Testing;
using B2BCentral.Testing.Hostile;
using B2BCentral.Tests.Hostile;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace B2BCentral.SqlServerTests.Queries;

/// <summary>Everything that the product asks its database, found by doing all of it, can be asked of SQL Server.</summary>
public sealed class SiteQueriesTests(TranslatedSite site, ITestOutputHelper output) : IClassFixture<TranslatedSite>
{
    // Of all that the product asks, so that a walk which stops early is noticed.
    private const int FewestQueries = 400;

    // What is asked behind them is asked by SiteActs without them.
    private static readonly string[] NotWalked =
    [
        "GET error", "GET error/{code:int:range(400,599)}", "GET setup", "POST setup", "POST sign-in/demo", "POST sign-in/two-factor", "POST reset-password",
        "POST account/two-factor", "POST account/two-factor/recovery-codes", "POST account/two-factor/off",
    ];

    [Fact]
    public async Task Every_query_is_translated_and_understood()
    {
        var shop = new HostileShop(site);
        await shop.SeedAsync();
        using var visitor = site.NewVisitor();
        var pages = await SiteWalk.PagesAsync(visitor, shop.Starts, mostOfAShape: 4);
        foreach (var parameter in SiteParameters.OfQueries(site, shop)) await visitor.GetAsync($"{parameter.Path}?{HostileShop.Store}&range=12m&{parameter.Name}=1");
        await new SiteActs(site, shop, visitor).DoAsync();
        foreach (var form in pages.SelectMany(page => PageForms.Of(page.Answer.Page)).DistinctBy(form => (form.Address, string.Join('&', form.Fields.Select(field => field.Name)))).OrderBy(form => PageForms.Turn(form.Address)))
            await visitor.PostAsync(form.Address, null, form.Fields);
        await BesidePagesAsync(shop.SellerId);

        output.WriteLine($"{site.Translations.Distinct} queries, {site.Translations.Faults.Count} faults; not walked: {string.Join(", ", site.Addresses.Except(site.Answered))}");
        Assert.True(site.Translations.Faults.Count == 0, string.Join("\n\n", site.Translations.Faults.Take(10)));
        Assert.InRange(site.Translations.Distinct, FewestQueries, int.MaxValue);
        Assert.Empty(site.Addresses.Except(site.Answered).Except(NotWalked));
        Assert.Empty(NotWalked.Except(site.Addresses));
    }

    /// <summary>Commands and background work: verify, jobs, invented orders, and a copy of everything.</summary>
    private async Task BesidePagesAsync(int sellerId)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await foreach (var _ in scope.ServiceProvider.GetRequiredService<SummaryKeeper>().VerifyAsync(sellerId, "US")) Assert.Fail("The sample disagrees with itself.");

        site.Clock.Advance(TimeSpan.FromDays(1));
        Assert.InRange(await site.Services.GetRequiredService<JobRunner>().RunDueAsync(), 1, int.MaxValue);
        await scope.ServiceProvider.GetRequiredService<SyntheticOrders>().GenerateAsync(new SyntheticRequest("invented", "US", Orders: 50, Years: 1, Seed: 7));
        await using var copy = await TestDatabase.CreateAsync();
        Assert.InRange(await DatabaseCopy.RunAsync(scope.ServiceProvider.GetRequiredService<B2BCentralDb>(), copy.Context), 100, int.MaxValue);
    }
}
