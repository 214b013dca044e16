using B2BCentral.Testing;
using Microsoft.AspNetCore.Hosting;
using Xunit.Abstractions;

namespace B2BCentral.Tests.Site;

public sealed class CrawlTests(CrawlTests.DemoSite site, ITestOutputHelper output) : IClassFixture<CrawlTests.DemoSite>
{
    [Theory]
    [InlineData("northfield-tools", "US", 100)]
    [InlineData("cartoleria-aurora", "IT", 100)]
    [InlineData("brightside-goods", "US", 0)]
    public async Task Every_link_from_the_dashboard_on_leads_to_a_page_that_works_and_agrees(string seller, string marketplace, int atLeastFigures)
    {
        using var client = site.CreateClient();
        client.DefaultRequestHeaders.Add("Cookie", $"store={seller}/{marketplace}");
        var crawl = new Crawl(client, mostOfAShape: 2);

        await crawl.FromAsync("/b2b");

        output.WriteLine($"{crawl.Pages.Count()} pages, {crawl.FiguresCompared} figures compared");
        Assert.True(crawl.Faults.Count == 0, string.Join(Environment.NewLine, crawl.Faults.Take(30)));
        Assert.True(crawl.FiguresCompared >= atLeastFigures, $"Only {crawl.FiguresCompared} figures were compared.");
    }

    public sealed class DemoSite : TestSite
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Demo", "true");
        }
    }
}
