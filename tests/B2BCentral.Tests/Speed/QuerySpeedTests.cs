using B2BCentral.Data;
using B2BCentral.Data.Summaries;
using B2BCentral.Metrics.Time;
using B2BCentral.Testing.Measuring;
using B2BCentral.Testing.Workload;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace B2BCentral.Tests.Speed;

/// <summary>The short form of the benchmarks: ratios on 100,000 order items, with room for a noisy machine. What is twice as slow as today fails.</summary>
[Collection(SpeedCollection.Name)]
public sealed class QuerySpeedTests(MeasuredShop shop, ITestOutputHelper output) : IClassFixture<MeasuredShop>
{
    private const int Runs = 20;

    private static readonly Period Year = new(Shop.Latest.AddDays(-364), Shop.Latest);
    private static readonly Period Month = new(Shop.Latest.AddDays(-29), Shop.Latest);
    private static readonly Period AllDays = new(Shop.Latest.AddDays(1 - Shop.Days), Shop.Latest);

    [Fact]
    public async Task The_dashboards_queries_beside_the_raw_items()
    {
        var product = await ProductQuerySet.OfAsync(shop.Services);
        await using var raw = await shop.OpenPlainAsync();
        Assert.Equal(await RawQuerySet.RunAsync(raw, Year), await product.RunAsync(Year));

        var costs = await Cost.TurnAboutAsync(Runs, new Work("product", () => product.RunAsync(Year)), new Work("raw", () => RawQuerySet.RunAsync(raw, Year)));
        output.WriteLine($"product {costs[0]}, raw {costs[1]}");

        // 10 when this was written.
        Assert.InRange(costs[1].Wall / costs[0].Wall, 4, double.MaxValue);
    }

    [Fact]
    public async Task Three_years_beside_thirty_days()
    {
        var product = await ProductQuerySet.OfAsync(shop.Services);

        var costs = await Cost.TurnAboutAsync(Runs, new Work("30 days", () => product.RunAsync(Month)), new Work("3 years", () => product.RunAsync(AllDays)));
        output.WriteLine($"30 days {costs[0]}, 3 years {costs[1]}");

        // 3 when this was written.
        Assert.InRange(costs[1].Wall / costs[0].Wall, 0, 6);
    }

    /// <summary>The orders of each week are looked up. Read through for each, they would be read 157 times.</summary>
    [Fact]
    public async Task Verifying_three_years_beside_one_scan()
    {
        await using var raw = await shop.OpenPlainAsync();
        await using var scan = raw.CreateCommand();
        scan.CommandText = "SELECT SUM(i.amount), SUM(i.quantity) FROM orders o JOIN items i ON i.order_id = o.id";

        var costs = await Cost.TurnAboutAsync(runs: 5, new Work("verify", VerifyAsync), new Work("scan", () => scan.ExecuteScalarAsync()));
        output.WriteLine($"verify {costs[0]}, scan {costs[1]}");

        // 33 when this was written, and eight times that where the items of all days are read for each week.
        Assert.InRange(costs[0].Wall / costs[1].Wall, 0, 70);
    }

    private async Task VerifyAsync()
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var seller = await scope.ServiceProvider.GetRequiredService<B2BCentralDb>().Sellers.SingleAsync();
        await foreach (var difference in scope.ServiceProvider.GetRequiredService<SummaryKeeper>().VerifyAsync(seller.Id, "US")) Assert.Fail(difference.ToString());
    }
}
