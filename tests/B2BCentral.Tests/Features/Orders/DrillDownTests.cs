using System.Globalization;
using AngleSharp.Dom;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Features.Orders;

/// <summary>Every number on the dashboard is a link, and the list that it opens adds up to exactly that number.</summary>
public sealed class DrillDownTests(ShopSite site) : IClassFixture<ShopSite>
{
    [Theory]
    [InlineData("range=30d")]
    [InlineData("range=30d&measure=units")]
    [InlineData("range=12m&by=region")]
    [InlineData("range=ytd&by=size")]
    [InlineData("range=30d&count=as-ordered")]
    [InlineData("range=30d&count=as-ordered&by=region&measure=units")]
    [InlineData("range=30d&industry=62")]
    [InlineData("range=30d&industry=62&subIndustry=622")]
    [InlineData("range=30d&industry=other")]
    [InlineData("from=2025-03-01&to=2025-03-31&compare=weekday")]
    [InlineData("range=30d&top-products.range=12m&customer-segments.range=90d")]
    public async Task Opens_the_orders_that_a_number_is_made_of(string view)
    {
        var dashboard = await site.GetPageAsync($"/b2b?seller={GivenOrders.Seller}&{view}");
        var numbers = dashboard.QuerySelectorAll("a[data-figure]");

        Assert.NotEmpty(numbers);
        foreach (var number in numbers) await OpensItsOrdersAsync(number);
    }

    [Fact]
    public async Task Every_kind_of_number_is_a_link()
    {
        var dashboard = await site.GetPageAsync($"/b2b?seller={GivenOrders.Seller}&range=30d");
        var names = dashboard.QuerySelectorAll("a[data-figure]").Select(number => number.GetAttribute("data-figure")!).ToHashSet();

        string[] expected =
        [
            "b2b.sales", "non-b2b.units", "total.orders", "b2b.lastYear.sales", "excludedOrders", "segment.31-33.sales", "segment.31-33.333.orders",
            "segment.31-33.other.units", "segment.Bike shops & more.City / rental.sales", "segment.other.sales", "product.1.sales", "product.5.orders",
        ];
        Assert.Empty(expected.Except(names));
        // A score counts neither orders nor sales.
        Assert.Empty(dashboard.QuerySelectorAll("[data-figure]:not(a, [data-figure^='performance.'])"));
    }

    private async Task OpensItsOrdersAsync(IElement number)
    {
        var (name, href, value) = (number.GetAttribute("data-figure")!, number.GetAttribute("href")!, number.GetAttribute("data-value")!);
        var list = await site.GetPageAsync(href);

        Assert.Equal((name, value), (name, ShopSite.FigureOf(list, FigureOfList(name))));
        // The list itself: as many rows as orders, all of them on one page here.
        var orders = ShopSite.FigureOf(list, "list.orders");
        Assert.Equal((name, orders), (name, list.QuerySelectorAll(".order-table tbody tr").Length.ToString(CultureInfo.InvariantCulture)));
    }

    private static string FigureOfList(string name) => name is "excludedOrders" or "pendingOrders" ? "list.orders" : $"list.{name[(name.LastIndexOf('.') + 1)..]}";
}
