using B2BCentral.Metrics;
using B2BCentral.Testing;
using B2BCentral.Web.Features.Orders;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Tests.Features.Orders;

public sealed class OrdersQueryTests : IAsyncLifetime
{
    private TestDatabase database = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        await database.Services.StoreAsync(ShopOrders.All);
        await database.Services.StoreAsync([GivenOrders.B2B("B-1", "2025-03-10", "CLAMP", 100, 9_999m)], seller: "another-shop");
    }

    public Task DisposeAsync() => database.DisposeAsync().AsTask();

    [Fact]
    public async Task Counts_an_order_once_however_many_items_it_has()
    {
        var sum = await SumAsync("?from=2025-03-10&to=2025-03-10&show=b2b");

        Assert.Equal(new SalesFigure(45_55, 6, 1, 1, 2), sum);
    }

    [Fact]
    public async Task Leaves_cancelled_items_and_orders_of_another_channel_out()
    {
        var sum = await SumAsync("?range=30d");

        Assert.Equal(new SalesFigure(489_55, 36, 11, 10, 13), sum);
    }

    [Fact]
    public async Task As_ordered_counts_cancelled_items_too()
    {
        var sum = await SumAsync("?range=30d&count=as-ordered");

        Assert.Equal(new SalesFigure(544_55, 45, 13, 12, 16), sum);
    }

    [Fact]
    public async Task B2B_and_Non_B2B_make_the_total()
    {
        var total = await SumAsync("?range=12m");

        Assert.Equal(total, await SumAsync("?range=12m&show=b2b") + await SumAsync("?range=12m&show=non-b2b"));
        Assert.Equal(total, await SumAsync("?range=12m&show=b2b,non-b2b"));
        Assert.Equal(total, await SumAsync("?range=12m&show=total"));
    }

    [Fact]
    public async Task A_pending_order_counts_with_its_units_and_stays_out_of_the_average()
    {
        var sum = await SumAsync("?from=2025-03-13&to=2025-03-14");

        Assert.Equal(new SalesFigure(99_99, 17, 2, 1, 2), sum);
        Assert.Equal(99_99m, sum.AverageSales);
    }

    [Fact]
    public async Task Orders_with_a_pending_price_are_those_that_the_average_leaves_out()
    {
        var (all, pending) = (await SumAsync("?from=2025-03-13&to=2025-03-14"), await SumAsync("?from=2025-03-13&to=2025-03-14&pending=true"));

        Assert.Equal((0, all.Orders - all.PricedOrders, 0), (pending.Sales, pending.Orders, pending.PricedOrders));
        Assert.Single(await NumbersAsync("?from=2025-03-13&to=2025-03-14&pending=true"));
    }

    [Theory]
    [InlineData("industry=31-33", "B-2 B-1")]
    [InlineData("industry=31-33&subIndustry=333", "B-1")]
    [InlineData("industry=31-33&subIndustry=other", "B-2")]
    [InlineData("industry=62", "B-9 B-7 B-5 B-3")]
    [InlineData("industry=other", "B-10 B-4")]
    [InlineData("region=Washington", "B-3 B-1")]
    [InlineData("size=other", "B-10 B-9 B-8 B-7 B-5 B-4")]
    [InlineData("industry=62&region=Washington", "B-3")]
    [InlineData("sku=CLAMP", "B-7 N-1 B-1")]
    [InlineData("sku=CLAMP&show=b2b&industry=31-33", "B-1")]
    [InlineData("excluded=true", "N-3 B-6")]
    [InlineData("excluded=true&sku=GLOVE", "B-7")]
    [InlineData("show=non-b2b", "N-2 N-1")]
    [InlineData("status=pending", "B-5")]
    [InlineData("status=shipped&industry=62", "B-9 B-7 B-3")]
    [InlineData("status=cancelled&count=as-ordered", "N-3 B-6")]
    public async Task Lists_exactly_the_orders_of_the_filter(string filter, string numbers) =>
        Assert.Equal(numbers.Split(' '), await NumbersAsync($"?range=30d&{filter}"));

    [Fact]
    public async Task With_a_SKU_only_its_items_count()
    {
        Assert.Equal(new SalesFigure(17_56, 6, 3, 3, 4), await SumAsync("?range=30d&sku=GLOVE"));

        var row = (await RowsAsync("?range=30d&sku=CLAMP&industry=31-33")).Single();
        Assert.Equal((40_00, 4), (row.Sales, row.Units));
    }

    [Fact]
    public async Task Excluded_orders_show_what_was_cancelled_as_such()
    {
        Assert.Equal(new SalesFigure(40_00, 4, 2, 2, 2), await SumAsync("?range=30d&excluded=true"));
    }

    [Fact]
    public async Task A_row_says_what_of_its_order_is_not_in_its_figures()
    {
        var rows = (await RowsAsync("?range=30d")).ToDictionary(row => row.Order.OrderNumber);

        Assert.Equal((10_00, 1, 1), (rows["B-7"].Sales, rows["B-7"].Units, rows["B-7"].LeftOutItems));
        Assert.Equal((0, 1), (rows["B-5"].PricedItems, rows["B-5"].PendingItems));
        Assert.Equal("Harbor Mechanical", rows["B-1"].Buyer);
    }

    [Theory]
    [InlineData("sort=date", "N-2 B-10")]
    [InlineData("sort=date&dir=asc", "B-1 N-1")]
    [InlineData("sort=sales", "B-8 B-4")]
    [InlineData("sort=sales&dir=asc", "B-5 B-2")]
    [InlineData("sort=units", "B-4 B-5")]
    [InlineData("sort=order&dir=asc", "B-1 B-10")]
    public async Task Sorts_by_each_column_both_ways(string sort, string first) =>
        Assert.Equal(first.Split(' '), (await NumbersAsync($"?range=30d&{sort}")).Take(2));

    [Fact]
    public async Task Pages_continue_each_other()
    {
        var filter = await FilterAsync("?range=30d&sort=sales");
        var query = new OrdersQuery(database.Context);

        var first = await query.PageAsync(filter, 0, 4);
        var second = await query.PageAsync(filter, 4, 4);

        Assert.Equal((await RowsAsync("?range=30d&sort=sales")).Take(8).Select(row => row.Order.OrderNumber), first.Concat(second).Select(row => row.Order.OrderNumber));
    }

    [Theory]
    [InlineData("")]
    [InlineData("&sku=GLOVE")]
    [InlineData("&excluded=true")]
    [InlineData("&count=as-ordered&show=b2b")]
    public async Task The_rows_add_up_to_the_totals(string filter)
    {
        var sum = await SumAsync($"?range=12m{filter}");
        var rows = await RowsAsync($"?range=12m{filter}");

        Assert.Equal((sum.Orders, sum.Sales, sum.Units), (rows.Count, rows.Sum(row => row.Sales), rows.Sum(row => row.Units)));
    }

    private async Task<SalesFigure> SumAsync(string query) => await new OrdersQuery(database.Context).SumAsync(await FilterAsync(query));

    private async Task<List<OrderRow>> RowsAsync(string query) => await new OrdersQuery(database.Context).PageAsync(await FilterAsync(query), 0, 1_000);

    private async Task<IEnumerable<string>> NumbersAsync(string query) => (await RowsAsync(query)).Select(row => row.Order.OrderNumber);

    private async Task<OrderListFilter> FilterAsync(string query)
    {
        var seller = await database.Context.Sellers.Include(s => s.Marketplaces).SingleAsync(s => s.Slug == GivenOrders.Seller);
        var store = new Storefront(seller, seller.Marketplaces.Single());
        var state = PageState.Of(QueryHelpers.ParseQuery(query), OrderListFilterQuery.OwnKeys);
        return await new OrderListFilterQuery(database.Context).RunAsync(new FilterReader(database.Clock).Read(store, state), state);
    }
}
