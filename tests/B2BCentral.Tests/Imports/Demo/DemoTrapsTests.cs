using System.Globalization;
using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Figures;
using B2BCentral.Data.Orders;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Tests.Imports.Demo;

/// <summary>Every odd case that the pages must get right is really in the tool shop's history.</summary>
public class DemoTrapsTests(DemoDatabase demo) : IClassFixture<DemoDatabase>
{
    private B2BCentralDb Db => demo.Database.Context;

    private IQueryable<Order> Orders => Db.Orders.Where(o => o.SellerId == demo.Northfield.SellerId);

    [Fact]
    public async Task Orders_on_a_leap_day() => Assert.True(await Orders.CountAsync(o => o.Day == new DateOnly(2024, 2, 29)) > 5);

    [Theory]
    [InlineData("2025-03-09T08:00:00Z", "2025-03-09")]
    [InlineData("2025-03-09T09:59:59Z", "2025-03-09")]
    [InlineData("2025-03-09T10:00:00Z", "2025-03-09")]
    [InlineData("2025-03-10T06:59:59Z", "2025-03-09")]
    [InlineData("2024-11-03T07:00:00Z", "2024-11-03")]
    [InlineData("2024-11-03T08:30:00Z", "2024-11-03")]
    [InlineData("2024-11-03T09:30:00Z", "2024-11-03")]
    [InlineData("2024-11-04T07:59:59Z", "2024-11-03")]
    public async Task Orders_around_the_hour_that_a_clock_change_skips_or_repeats(string instant, string day)
    {
        var at = DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
        Assert.Contains(DateOnly.Parse(day, CultureInfo.InvariantCulture), await Orders.Where(o => o.PurchasedAt == at).Select(o => o.Day).ToListAsync());
    }

    [Fact]
    public async Task Two_products_share_rank_five_to_the_cent()
    {
        var ranked = (await Db.ProductSummaries.In(demo.NorthfieldScope, DemoDatabase.Last30Days).Where(row => row.IsBusiness)
            .SumBy(row => row.ProductId, CountingPolicy.NotCancelled).ToListAsync()).OrderByDescending(sum => sum.Sales).ToList();

        Assert.True(ranked[3].Sales > ranked[4].Sales);
        Assert.Equal((ranked[4].Sales, ranked[4].Units), (ranked[5].Sales, ranked[5].Units));
        Assert.True(ranked[5].Sales > ranked[6].Sales);
    }

    [Fact]
    public async Task An_industry_without_sales_last_year_one_that_shrank_and_one_with_a_small_base()
    {
        var (now, before) = (await IndustriesAsync(DemoDatabase.Last30Days), await IndustriesAsync(new Period(new DateOnly(2024, 3, 1), new DateOnly(2024, 3, 30))));

        Assert.True(now["221"].Sales > 0);
        Assert.DoesNotContain("221", before.Keys);
        Assert.True(now["721"].Sales < before["721"].Sales);
        Assert.InRange(before["111"].Orders, 1, 9);
        Assert.True(now["111"].Sales > before["111"].Sales);
    }

    [Fact]
    public async Task Buyers_that_nobody_has_classified()
    {
        var industries = await IndustriesAsync(new Period(new DateOnly(2024, 4, 1), new DateOnly(2025, 3, 30)));

        var share = (decimal)industries[Segment.OtherKey].Sales / industries.Values.Sum(sum => sum.Sales);
        Assert.InRange(share, 0.08m, 0.17m);
    }

    [Fact]
    public async Task Cancelled_orders_and_single_cancelled_items()
    {
        var all = await Orders.CountAsync();

        Assert.InRange(await Orders.CountAsync(o => o.Status == OrderStatus.Cancelled), all / 50, all / 20);
        Assert.True(await Orders.AnyAsync(o => o.IsBusiness && o.Items.Any(i => i.IsCancelled) && o.Items.Any(i => !i.IsCancelled)));
    }

    [Fact]
    public async Task Pending_orders_have_no_price_and_are_of_the_last_two_days()
    {
        var pending = await Orders.Include(o => o.Items).Where(o => o.Status == OrderStatus.Pending).ToListAsync();

        Assert.Contains(pending, order => order.IsBusiness);
        Assert.All(pending, order => Assert.InRange(order.Day, new DateOnly(2025, 3, 29), new DateOnly(2025, 3, 30)));
        Assert.All(pending.SelectMany(order => order.Items), item => Assert.Null(item.Amount));
    }

    [Fact]
    public async Task A_title_with_quotes_and_markup_that_sold()
    {
        var product = await Db.Products.SingleAsync(p => p.SellerId == demo.Northfield.SellerId && p.Title == "5\" clamp <b>\"Pro\"</b> & <script>alert(1)</script>");

        Assert.True(await Db.OrderItems.AnyAsync(i => i.SellerId == product.SellerId && i.ProductId == product.ProductId));
    }

    [Fact]
    public async Task Orders_of_no_marketplace_have_no_price() =>
        Assert.True(await Orders.AnyAsync(o => o.IsNonAmazon && o.Items.All(i => i.Amount == null)));

    [Fact]
    public async Task Every_price_designation() => Assert.Equal(
        Enum.GetValues<PriceDesignation>(),
        await Db.OrderItems.Where(i => i.SellerId == demo.Northfield.SellerId).Select(i => i.PriceDesignation).Distinct().OrderBy(d => d).ToArrayAsync());

    [Fact]
    public async Task Offers_with_and_without_business_price_and_discounts_one_short_of_stock_and_one_above_its_standard_price()
    {
        var offers = await Db.Offers.AsNoTracking().Include(o => o.Tiers).Where(o => o.SellerId == demo.Northfield.SellerId).ToListAsync();

        Assert.Contains(offers, offer => offer.BusinessPrice is null);
        Assert.Contains(offers, offer => offer.Stock == 11);
        Assert.InRange(offers.Count(offer => offer.Tiers.Count > 0), offers.Count / 3, offers.Count * 3 / 4);
        Assert.Single(offers, offer => offer.BusinessPrice >= offer.StandardPrice);
        Assert.All(offers.SelectMany(offer => offer.Tiers), tier => Assert.True(tier.PercentOff is null != tier.FixedPrice is null));
    }

    private async Task<Dictionary<string, SummedSales<int>>> IndustriesAsync(Period period)
    {
        var keys = await Db.Segments.Where(s => s.SellerId == demo.Northfield.SellerId).ToDictionaryAsync(s => s.SegmentId, s => s.Key);
        return await Db.SegmentSummaries.In(demo.NorthfieldScope, period).Where(row => row.Dimension == SegmentDimension.Industry)
            .SumBy(row => row.SegmentId, CountingPolicy.NotCancelled)
            .ToDictionaryAsync(sum => keys.GetValueOrDefault(sum.Key, Segment.OtherKey));
    }
}
