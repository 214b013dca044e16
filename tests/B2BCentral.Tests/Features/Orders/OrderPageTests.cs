using System.Net;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Features.Orders;

public sealed class OrderPageTests(ShopSite site) : IClassFixture<ShopSite>
{
    private const string Store = $"seller={GivenOrders.Seller}";

    [Fact]
    public async Task The_sums_of_an_order_are_those_of_its_row()
    {
        var list = await site.GetPageAsync($"/orders?{Store}&range=30d&sort=order&dir=asc");
        foreach (var row in list.QuerySelectorAll(".order-table tbody tr"))
        {
            var order = await site.GetPageAsync(row.QuerySelector(".order-id")!.GetAttribute("href")!);

            Assert.Equal(row.QuerySelector("[data-label=Units]")!.FirstChild!.TextContent.Trim(), order.QuerySelector("[data-figure='order.units']")!.TextContent);
            Assert.Equal(row.QuerySelector("[data-label=Sales]")!.FirstChild!.TextContent.Trim(), order.QuerySelector("[data-figure='order.sales']")!.TextContent);
        }
    }

    [Fact]
    public async Task A_title_is_printed_and_never_run()
    {
        var page = await site.GetPageAsync($"/orders/B-8?{Store}");

        Assert.Contains(ShopOrders.AwkwardTitle, page.QuerySelector(".product-name")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".product-name b, .product-name script"));
    }

    [Fact]
    public async Task A_cancelled_item_is_shown_as_excluded()
    {
        var page = await site.GetPageAsync($"/orders/B-7?{Store}");

        Assert.Equal("excluded: cancelled", page.QuerySelector("tbody .tag-bad")!.TextContent);
        Assert.Equal("10.00", ShopSite.FigureOf(page, "order.sales"));
    }

    [Fact]
    public async Task As_ordered_a_cancelled_item_counts()
    {
        var page = await site.GetPageAsync($"/orders/B-7?{Store}&count=as-ordered");

        Assert.Equal("25.00", ShopSite.FigureOf(page, "order.sales"));
        Assert.Empty(page.QuerySelectorAll("s"));
    }

    [Fact]
    public async Task An_order_of_another_channel_says_that_it_counts_nowhere()
    {
        var page = await site.GetPageAsync($"/orders/S-1?{Store}");

        Assert.Contains("Left out of every figure", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_promotion_is_told_and_not_subtracted()
    {
        var page = await site.GetPageAsync($"/orders/N-2?{Store}");

        Assert.Contains("$2.50 not subtracted", page.QuerySelector(".order-sum")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("30.00", ShopSite.FigureOf(page, "order.sales"));
    }

    [Fact]
    public async Task A_pending_item_has_no_unit_price_yet()
    {
        var page = await site.GetPageAsync($"/orders/B-5?{Store}");

        Assert.Equal("—", page.QuerySelector("[data-label='Unit price']")!.TextContent);
        Assert.Equal("price pending", page.QuerySelector("[data-figure='order.sales']")!.TextContent);
    }

    [Theory]
    [InlineData("/orders/NO-SUCH-ORDER")]
    [InlineData("/orders/B-1/2")]
    public async Task An_unknown_order_is_a_page_that_is_not_there(string path)
    {
        using var client = site.CreateClient();
        using var response = await client.GetAsync($"{path}?{Store}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task The_way_back_leads_to_the_list_with_its_filters()
    {
        var list = await site.GetPageAsync($"/orders?{Store}&range=30d&show=b2b&sort=sales");
        var order = await site.GetPageAsync(list.QuerySelector(".order-id")!.GetAttribute("href")!);

        Assert.Equal($"/orders?range=30d&{Store}&show=b2b&sort=sales", order.QuerySelector(".crumbs a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task The_way_back_never_leaves_the_site(string address)
    {
        var order = await site.GetPageAsync($"/orders/B-1?{Store}&returnUrl={Uri.EscapeDataString(address)}");

        Assert.Equal($"/orders?{Store}&marketplace=US", order.QuerySelector(".crumbs a")!.GetAttribute("href"));
    }
}
