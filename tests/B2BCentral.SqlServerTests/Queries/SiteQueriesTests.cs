using B2BCentral.Data;
using B2BCentral.Data.Jobs;
using B2BCentral.Data.Summaries;
using B2BCentral.Testing;
using B2BCentral.Testing.Hostile;
using B2BCentral.Tests.Hostile;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace B2BCentral.SqlServerTests.Queries;

/// <summary>Everything that the product asks its database, found by doing all of it, can be asked of SQL Server.</summary>
public sealed class SiteQueriesTests(TranslatedSite site, ITestOutputHelper output) : IClassFixture<TranslatedSite>
{
    private const int FewestQueries = 100;

    [Fact]
    public async Task Every_query_is_translated_and_understood()
    {
        var shop = new HostileShop(site);
        await shop.SeedAsync();
        using var visitor = site.NewVisitor();
        var forms = new List<PageForm>();
        foreach (var (address, answer) in await SiteWalk.PagesAsync(visitor, shop.Starts, mostOfAShape: 4)) forms.AddRange(PageForms.Of(answer.Page));
        foreach (var parameter in SiteParameters.OfQueries(site, shop)) await visitor.GetAsync($"{parameter.Path}?{HostileShop.Store}&range=12m&{parameter.Name}=1");
        var sent = forms.GroupBy(form => (form.Address, string.Join('&', form.Fields.Select(field => field.Name)))).Select(same => same.First()).OrderBy(form => PageForms.Turn(form.Address)).ToList();
        foreach (var form in sent)
        {
            var answer = await visitor.PostAsync(form.Address, null, form.Fields);
            output.WriteLine($"{answer.Status} {form.Address} {string.Join('&', form.Fields.Select(f => f.Name + "=" + f.Value))}");
        }

        await using (var scope = site.Services.CreateAsyncScope())
        {
            await foreach (var _ in scope.ServiceProvider.GetRequiredService<SummaryKeeper>().VerifyAsync(shop.SellerId, "US")) Assert.Fail("The sample disagrees with itself.");
        }

        site.Clock.Advance(TimeSpan.FromDays(1));
        await site.Services.GetRequiredService<JobRunner>().RunDueAsync();

        output.WriteLine($"{site.Translations.Distinct} queries, {site.Translations.Statements.Count} statements, {site.Translations.Faults.Count} faults");
        output.WriteLine("not answered: " + string.Join('\n', site.Addresses.Except(site.Answered)));
        Assert.True(site.Translations.Faults.Count == 0, string.Join("\n\n", site.Translations.Faults.Take(10)));
        Assert.InRange(site.Translations.Distinct, FewestQueries, int.MaxValue);
    }
}
