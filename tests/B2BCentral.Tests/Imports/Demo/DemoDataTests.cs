using B2BCentral.Data.Figures;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Sellers;
using B2BCentral.Data.Summaries;
using B2BCentral.Imports;
using B2BCentral.Imports.Demo;
using B2BCentral.Imports.Reading;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Metrics.Time;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Imports.Demo;

public class DemoDataTests(DemoDatabase demo) : IClassFixture<DemoDatabase>
{
    [Fact]
    public async Task Makes_three_sellers_and_forty_peers_all_labelled_as_demo()
    {
        var sellers = await demo.Database.Context.Sellers.AsNoTracking().ToListAsync();

        Assert.Equal(43, sellers.Count);
        Assert.All(sellers, seller => Assert.True(seller.IsDemo));
        Assert.Equal(43, sellers.Select(seller => seller.Name).Distinct().Count());
        Assert.Equal(40, sellers.Count(seller => seller.Slug.StartsWith("peer-", StringComparison.Ordinal)));
        Assert.Equal("northfield-tools", sellers.MinBy(seller => seller.Id)!.Slug);
    }

    [Fact]
    public void The_tool_shop_sells_up_to_yesterday_and_for_two_and_a_half_years()
    {
        Assert.Equal(new DateOnly(2025, 3, 30), demo.Northfield.LastOrderDay);
        Assert.True(demo.Northfield.FirstOrderDay <= new DateOnly(2022, 9, 30));
    }

    [Fact]
    public async Task The_default_dashboard_looks_healthy()
    {
        var metrics = demo.Database.Services.GetRequiredService<MetricsService>();
        var now = await metrics.ByChannelAsync(demo.NorthfieldScope, DemoDatabase.Last30Days);
        var before = await metrics.ByChannelAsync(demo.NorthfieldScope, Comparison.Of(DemoDatabase.Last30Days, ComparisonRule.LastYear)!.Value);

        Assert.InRange(now.B2BShare!.Value, 0.33m, 0.48m);
        Assert.InRange((decimal)now.B2B.Sales / before.B2B.Sales, 1.18m, 1.33m);
        Assert.InRange((decimal)now.NonB2B.Sales / before.NonB2B.Sales, 1m, 1.06m);
        Assert.InRange(now.B2B.Orders, 250, 500);
    }

    [Fact]
    public async Task The_office_supplier_sells_in_euros_and_to_italian_regions()
    {
        Assert.Equal("EUR", demo.Aurora.Currency.Code);
        var regions = await demo.Database.Context.Segments.Where(s => s.SellerId == demo.Aurora.SellerId && s.Dimension == B2BCentral.Data.Buyers.SegmentDimension.Region)
            .Select(s => s.Name).ToListAsync();
        Assert.Contains("Lombardia", regions);
    }

    [Fact]
    public async Task Every_offer_but_one_keeps_the_rules_of_prices()
    {
        var offers = await demo.Database.Context.Offers.AsNoTracking().Include(o => o.Tiers).ToListAsync();
        // There is a task to repair it.
        offers.Remove(Assert.Single(offers, offer => offer.BusinessPrice > offer.StandardPrice));

        Assert.Contains(offers, offer => offer.BusinessPrice is null);
        Assert.Contains(offers, offer => offer.Tiers.Count > 0);
        Assert.All(offers, offer => Assert.Empty(PricingRules.Check(offer.StandardPrice, offer.Pricing(), MarketplaceCatalog.Get(offer.Marketplace).Currency)));
    }

    [Fact]
    public async Task The_new_seller_has_nothing()
    {
        var seller = await demo.Database.Context.Sellers.Include(s => s.Marketplaces).SingleAsync(s => s.Slug == "brightside-goods");

        Assert.Null(Assert.Single(seller.Marketplaces).FirstOrderDay);
        Assert.False(await demo.Database.Context.Orders.AnyAsync(o => o.SellerId == seller.Id));
    }

    [Fact]
    public async Task Peers_are_small_and_sell_what_the_tool_shop_sells()
    {
        var db = demo.Database.Context;
        var peers = await db.Sellers.Where(s => s.Slug.StartsWith("peer-")).Select(s => s.Id).ToListAsync();
        var orders = await db.Orders.Where(o => peers.Contains(o.SellerId)).GroupBy(o => o.SellerId).Select(group => group.Count()).ToListAsync();
        var categories = await db.Products.Where(p => p.SellerId == demo.Northfield.SellerId).Select(p => p.Category).Distinct().ToListAsync();

        Assert.Equal(40, orders.Count);
        Assert.All(orders, count => Assert.InRange(count, 10, 300));
        Assert.All(await db.Products.Where(p => peers.Contains(p.SellerId)).ToListAsync(), product => Assert.Contains(product.Category, categories));
    }

    [Fact]
    public async Task Every_summary_agrees_with_the_orders()
    {
        foreach (var marketplace in await demo.Database.Context.Marketplaces.AsNoTracking().ToListAsync())
            await foreach (var difference in demo.Database.Services.GetRequiredService<SummaryKeeper>().VerifyAsync(marketplace.SellerId, marketplace.Code))
                Assert.Fail($"{difference}");
    }

    [Fact]
    public async Task Imports_into_a_demo_seller_are_refused()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("buyers.csv"), "buyer-id,industry\nB1,23\n");
        await using var scope = demo.Database.NewScope();
        var importer = scope.ServiceProvider.GetRequiredService<Importer>();

        await Assert.ThrowsAsync<UnusableReportException>(() =>
            importer.RunAsync(new ImportRequest(folder.File("buyers.csv"), "northfield-tools", "US", ReportFormat.Auto, Mapping: null)));
    }

    [Fact]
    public async Task A_second_start_makes_nothing_more()
    {
        await using var scope = demo.Database.NewScope();
        await scope.ServiceProvider.GetRequiredService<DemoData>().EnsureAsync();

        Assert.Equal(43, await demo.Database.Context.Sellers.CountAsync());
    }
}
