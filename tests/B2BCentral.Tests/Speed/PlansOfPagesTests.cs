using System.Text.RegularExpressions;
using B2BCentral.Testing.Workload;
using B2BCentral.Tests.Site;

namespace B2BCentral.Tests.Speed;

/// <summary>No page reads all orders or all items of a seller: with few of them it would not show, and with millions nobody would wait for it.</summary>
[Collection(SpeedCollection.Name)]
public sealed partial class PlansOfPagesTests(CrawlTests.DemoSite site) : IClassFixture<CrawlTests.DemoSite>
{
    [Theory]
    [InlineData("/b2b")]
    [InlineData("/orders")]
    [InlineData("/orders?show=b2b&industry=23&range=7d")]
    [InlineData("/orders?pending=true")]
    [InlineData("/companies")]
    [InlineData("/companies?industry=other&range=7d")]
    [InlineData("/pricing")]
    [InlineData("/buyer-requests")]
    [InlineData("/reports/business")]
    [InlineData("/reports/business?report=by-sku&range=7d")]
    [InlineData("/search?q=11")]
    [InlineData("/action-center")]
    [InlineData("/credentials")]
    [InlineData("/skus/NF-SAF-1054")]
    public async Task No_page_reads_through_all_orders_of_a_seller(string path)
    {
        using var visitor = site.NewVisitor();
        var asked = await Replay.OfAsync(async () => Assert.Equal(200, (await visitor.GetAsync(path)).Status));

        var plans = await asked.PlansAsync(site.Services);

        Assert.Empty(asked.Statements.Zip(plans).SelectMany(one => one.Second.Where(step => ReadsAll(one.First, step)).Select(step => $"{step}: {one.First}")));
    }

    private static bool ReadsAll(string statement, string step) => Whole().Match(step) is { Success: true } found
        && (statement.Contains($"\"Orders\" AS \"{found.Groups["name"].Value}\"", StringComparison.Ordinal) || statement.Contains($"\"OrderItems\" AS \"{found.Groups["name"].Value}\"", StringComparison.Ordinal));

    [GeneratedRegex(@"^(SCAN|SEARCH) (?<name>\w+)( USING (PRIMARY KEY|(COVERING )?INDEX \w+) \(SellerId=\?( AND Marketplace=\?)?\))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();
}
