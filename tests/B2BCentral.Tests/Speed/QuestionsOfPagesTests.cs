using B2BCentral.Testing.Workload;
using B2BCentral.Tests.Site;
using Xunit.Abstractions;

namespace B2BCentral.Tests.Speed;

/// <summary>How often a page asks the database: most of its time goes there, and a loop that asks for each row would not show with few rows.</summary>
[Collection(SpeedCollection.Name)]
public sealed class QuestionsOfPagesTests(CrawlTests.DemoSite site, ITestOutputHelper output) : IClassFixture<CrawlTests.DemoSite>
{
    [Theory]
    [InlineData("/b2b", 18)]
    [InlineData("/b2b/widgets/sales-snapshot", 6)]
    [InlineData("/b2b/widgets/customer-segments", 6)]
    [InlineData("/b2b/widgets/top-products", 6)]
    [InlineData("/b2b/widgets/action-center", 14)]
    [InlineData("/b2b/widgets/performance-summary", 10)]
    [InlineData("/action-center/menu", 14)]
    public async Task A_page_asks_the_database_a_few_times(string path, int most)
    {
        using var visitor = site.NewVisitor();
        Assert.Equal(200, (await visitor.GetAsync(path)).Status);

        var asked = await Replay.OfAsync(() => visitor.GetAsync(path));
        output.WriteLine($"{path}: {asked.Count}");

        Assert.InRange(asked.Count, 1, most);
    }
}
