using B2BCentral.Data.Figures;
using B2BCentral.Data.Traffic;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Imports.Demo;

/// <summary>The visits that the demo invents contradict none of its orders.</summary>
public class DemoTrafficTests(DemoDatabase demo) : IClassFixture<DemoDatabase>
{
    private static readonly DateOnly Yesterday = new(2025, 3, 30);

    private TrafficQuery Traffic => demo.Database.Services.GetRequiredService<TrafficQuery>();

    private FigureScope Ordered => demo.NorthfieldScope with { Counting = CountingPolicy.AsOrdered };

    [Fact]
    public async Task Every_day_is_known_and_agrees_with_what_was_ordered()
    {
        foreach (var marketplace in (B2BCentral.Data.Sellers.SellerMarketplace[])[demo.Northfield, demo.Aurora])
        {
            var scope = new FigureScope(marketplace.SellerId, marketplace.Code, CountingPolicy.AsOrdered);
            var all = new Period(marketplace.FirstOrderDay!.Value, Yesterday);

            var sum = await Traffic.SumAsync(scope, all);
            var orders = await demo.Database.Services.GetRequiredService<MetricsService>().ByChannelAsync(scope, all);

            Assert.Equal(all.Days, sum.DaysCovered);
            Assert.Equal((orders.Total.Units, orders.Total.OrderItems, orders.Total.Sales), (sum.Units, sum.OrderItems, sum.Sales));
            Assert.Equal((orders.B2B.Units, orders.B2B.OrderItems, orders.B2B.Sales), (sum.UnitsB2B, sum.OrderItemsB2B, sum.SalesB2B));
        }
    }

    [Theory]
    [InlineData(TrafficLevel.Sku)]
    [InlineData(TrafficLevel.Child)]
    [InlineData(TrafficLevel.Parent)]
    public async Task Products_of_the_shown_days_and_of_those_a_year_before_agree_too(TrafficLevel level)
    {
        var shown = DemoDatabase.Last30Days;
        foreach (var period in (Period[])[shown, Period.DaysEnding(shown.From.AddDays(-1), 30), Comparison.Of(shown, ComparisonRule.LastYear)!.Value, Comparison.Of(shown, ComparisonRule.Weekday)!.Value,
                     new(new(2023, 5, 1), new(2024, 4, 30))])
        {
            var products = await Traffic.ByProductAsync(Ordered, period, level);
            var orders = await demo.Database.Services.GetRequiredService<MetricsService>().ByChannelAsync(Ordered, period);

            Assert.Equal(period.Days, products.DaysCovered);
            Assert.Equal((orders.Total.Units, orders.Total.Sales), (products.Products.Sum(p => p.Sum.Units), products.Products.Sum(p => p.Sum.Sales)));
            Assert.Equal((orders.B2B.Units, orders.B2B.OrderItems), (products.Products.Sum(p => p.Sum.UnitsB2B), products.Products.Sum(p => p.Sum.OrderItemsB2B)));
        }
    }

    [Fact]
    public async Task Businesses_come_less_often_and_buy_more_often()
    {
        foreach (var period in new Period(new(2024, 1, 1), Yesterday).Cut(Grain.Month, DayOfWeek.Sunday))
        {
            var sum = await Traffic.SumAsync(Ordered, period);
            var (ofBusinesses, ofOthers) = ((double)sum.UnitsB2B! / (double)sum.SessionsB2B!, (double)(sum.Units - sum.UnitsB2B)! / (double)(sum.Sessions - sum.SessionsB2B)!);

            Assert.InRange(ofBusinesses, 0.05, 0.20);
            Assert.InRange(ofOthers, 0.05, ofBusinesses);
            Assert.InRange(sum.SessionsB2B!.Value, 1, sum.Sessions!.Value / 2);
        }
    }

    [Fact]
    public async Task No_part_is_more_than_its_whole() => Assert.False(await demo.Database.Context.ProductTraffic.AnyAsync(t =>
        t.SessionsB2B > t.Sessions || t.PageViewsB2B > t.PageViews || t.UnitsB2B > t.Units || t.OrderItemsB2B > t.OrderItems || t.SalesB2B > t.Sales || t.Sessions > t.PageViews));

    [Fact]
    public async Task Sizes_of_one_product_share_a_parent()
    {
        var gloves = await demo.Database.Context.Products.Where(p => p.SellerId == demo.Northfield.SellerId && p.Title!.StartsWith("Nitrile Coated")).ToListAsync();

        Assert.Equal(3, gloves.Count);
        Assert.DoesNotContain(gloves, glove => glove.Asin == glove.ParentAsin);
        Assert.Single(gloves.Select(glove => glove.ParentAsin).Distinct());
        Assert.All(await demo.Database.Context.Products.Where(p => p.SellerId == demo.Aurora.SellerId).ToListAsync(), product => Assert.NotNull(product.ParentAsin));
    }
}
