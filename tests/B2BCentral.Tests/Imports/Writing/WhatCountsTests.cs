using B2BCentral.Data.Orders;
using B2BCentral.Imports.Reading;
using B2BCentral.Metrics;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Imports.Writing;

/// <summary>Which rows of a file count, in which channel and on which day.</summary>
public sealed class WhatCountsTests : IAsyncLifetime
{
    private static readonly OrderRow Order = new("1");

    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task Orders_of_the_channel_Non_Amazon_are_kept_apart_and_counted()
    {
        var result = await database.ImportAsync(Order, new OrderRow("S01-1", Price: "99.00") with { Channel = "Non-Amazon" });

        Assert.Equal((2, 1), (result.Counts.Added, result.Counts.NonAmazon));
        Assert.Equal(1000, (await database.FiguresAsync()).Total.Sales);
        Assert.Equal(1000, result.Counts.Total.Sales);
        Assert.Equal(2, (await database.OrdersAsync()).Count);
    }

    [Fact]
    public async Task Cancelled_orders_are_kept_and_count_only_as_ordered()
    {
        await database.ImportAsync(Order, new OrderRow("2", Price: "5.00") with { Status = "Cancelled" });

        Assert.Equal(1000, (await database.FiguresAsync()).Total.Sales);
        var asOrdered = await database.FiguresAsync(counting: CountingPolicy.AsOrdered);
        Assert.Equal((1500, 2), (asOrdered.Total.Sales, asOrdered.Total.Orders));
    }

    [Fact]
    public async Task A_cancelled_item_does_not_take_its_order_out()
    {
        await database.ImportAsync(Order, Order with { Sku = "SKU-2", Price = "5.00", ItemStatus = "Cancelled" });

        var figures = await database.FiguresAsync();
        Assert.Equal((1000, 1, 1), (figures.B2B.Sales, figures.B2B.Units, figures.B2B.Orders));
        Assert.Equal(1, (await database.FiguresAsync(counting: CountingPolicy.AsOrdered)).B2B.Orders);
    }

    [Fact]
    public async Task A_pending_order_counts_without_sales_until_a_newer_file_prices_it()
    {
        await database.ImportAsync(Order.Pending with { Quantity = 3 });
        var pending = (await database.FiguresAsync()).B2B;

        await database.ImportAsync(Order with { Quantity = 3, Price = "30.00", Updated = "2025-03-12T00:00:00+00:00" });

        var priced = (await database.FiguresAsync()).B2B;
        Assert.Equal((0, 3, 1, 0), (pending.Sales, pending.Units, pending.Orders, pending.PricedOrders));
        Assert.Null(pending.AverageSales);
        Assert.Equal((3000, 3, 1, 1), (priced.Sales, priced.Units, priced.Orders, priced.PricedOrders));
    }

    [Fact]
    public async Task A_later_change_of_the_buyer_does_not_rewrite_whether_an_order_was_B2B()
    {
        await database.ImportAsync(Order with { Company = "Acme" }, new OrderRow("2") with { Company = "Acme", IsBusiness = false });

        await database.ImportTextAsync("company,industry\nAcme,Construction\n");
        await database.ImportAsync(new OrderRow("3") with { Company = "Acme" });

        Assert.Equal([true, false, true], (await database.OrdersAsync()).Select(order => order.IsBusiness));
    }

    [Fact]
    public async Task Rows_in_another_currency_are_rejected_with_line_and_remedy_and_the_others_go_in()
    {
        var result = await database.ImportAsync(Order, new OrderRow("2") with { Currency = "EUR" }, new OrderRow("3"));

        Assert.Equal((2, 0, 0, 0, 1), result.Rows());
        Assert.Equal(2000, (await database.FiguresAsync()).Total.Sales);
        var rejected = await File.ReadAllLinesAsync(result.RejectedFile!);
        Assert.StartsWith("3,currency,EUR,", rejected[1], StringComparison.Ordinal);
        Assert.Contains("--marketplace", rejected[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Orders_of_another_marketplace_are_rejected_also_while_their_price_is_pending()
    {
        var result = await database.ImportAsync(
            Order, new OrderRow("2").Pending with { Channel = "Amazon.ca" }, new OrderRow("3") with { Status = "Cancelled", Price = "", Currency = "", Channel = "amazon.co.uk" },
            new OrderRow("4") with { Channel = "Internet" }, new OrderRow("5") with { Channel = "" }, new OrderRow("6", Price: "") with { Channel = "Non-Amazon US" });

        Assert.Equal((4, 0, 0, 0, 2), result.Rows());
        Assert.Equal(["1", "4", "5", "6"], (await database.OrdersAsync()).Select(order => order.OrderNumber));
        var rejected = await File.ReadAllLinesAsync(result.RejectedFile!);
        Assert.StartsWith("3,sales-channel,Amazon.ca,", rejected[1], StringComparison.Ordinal);
        Assert.Contains("--marketplace CA", rejected[1], StringComparison.Ordinal);
        Assert.Contains("--marketplace UK", rejected[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_european_report_each_marketplace_takes_its_own()
    {
        OrderRow[] rows = [Order with { Currency = "EUR", Channel = "Amazon.de" }, new OrderRow("2", Price: "7.00") with { Currency = "EUR", Channel = "Amazon.fr" }];

        await database.ImportAsync("DE", rows);
        await database.ImportAsync("FR", rows);

        Assert.Equal((1000, 700), ((await database.FiguresAsync(marketplace: "DE")).Total.Sales, (await database.FiguresAsync(marketplace: "FR")).Total.Sales));
    }

    [Fact]
    public async Task A_file_of_another_marketplace_alone_is_refused()
    {
        var problem = await Assert.ThrowsAsync<UnusableReportException>(() => database.ImportAsync(
            Order.Pending with { Channel = "Amazon.com.mx" }, new OrderRow("2").Pending with { Channel = "Amazon.com.mx" }, new OrderRow("3", Price: "") with { Channel = "Non-Amazon" }));

        Assert.Contains("Amazon.com.mx", problem.Message, StringComparison.Ordinal);
        Assert.Contains("--marketplace MX", problem.Remedy, StringComparison.Ordinal);
        Assert.Empty(await database.OrdersAsync());
    }

    [Fact]
    public async Task Amounts_with_four_decimals_keep_the_total_of_their_order()
    {
        var result = await database.ImportAsync(
            Order with { Price = "0.3333" }, Order with { Sku = "SKU-2", Price = "0.3333" }, Order with { Sku = "SKU-3", Price = "0.3334" }, Order with { Sku = "SKU-4", Price = "1.00" });

        Assert.Equal(3, result.Counts.Rounded);
        Assert.Equal(200, (await database.FiguresAsync()).B2B.Sales);
    }

    [Fact]
    public async Task A_currency_without_decimals_is_stored_in_whole_units()
    {
        var result = await database.ImportAsync("JP", Order with { Currency = "JPY", Price = "1200.5" }, new OrderRow("2") with { Currency = "JPY", Price = "300" });

        Assert.Equal((1500, 1), ((await database.FiguresAsync(marketplace: "JP")).B2B.Sales, result.Counts.Rounded));
    }

    [Theory]
    [InlineData("US", "USD", "2025-03-09T07:59:59+00:00", "2025-03-08")] // The day before the clocks go forward, in winter time.
    [InlineData("US", "USD", "2025-03-09T08:00:00+00:00", "2025-03-09")]
    [InlineData("US", "USD", "2025-03-10T06:59:59+00:00", "2025-03-09")] // 23 hours later, in summer time.
    [InlineData("US", "USD", "2025-11-03T07:59:59+00:00", "2025-11-02")] // The day of 25 hours.
    [InlineData("US", "USD", "2025-03-10T23:30:00-07:00", "2025-03-10")]
    [InlineData("IN", "INR", "2025-03-10T18:29:59+00:00", "2025-03-10")]
    [InlineData("IN", "INR", "2025-03-10T18:30:00+00:00", "2025-03-11")]
    [InlineData("DE", "EUR", "2025-03-30T22:00:00+00:00", "2025-03-31")]
    [InlineData("JP", "JPY", "2025-03-10", "2025-03-10")] // A file that tells only days means local ones.
    [InlineData("US", "USD", "2025-03-10", "2025-03-10")]
    public async Task The_day_of_an_order_is_the_local_day_of_its_marketplace(string marketplace, string currency, string purchased, string day)
    {
        await database.ImportAsync(marketplace, Order with { Purchased = purchased, Currency = currency });

        Assert.Equal(1, (await database.FiguresOnAsync(day, marketplace)).B2B.Orders);
    }

    [Fact]
    public async Task The_same_order_number_in_two_marketplaces_is_two_orders()
    {
        await database.ImportAsync(Order);

        var result = await database.ImportAsync("DE", Order with { Currency = "EUR", Price = "7.00" });

        Assert.Equal((1, 0, 0, 0, 0), result.Rows());
        Assert.Equal((1000, 700), ((await database.FiguresAsync()).Total.Sales, (await database.FiguresAsync(marketplace: "DE")).Total.Sales));
    }

    [Fact]
    public async Task A_later_line_may_bring_the_purchase_order_number()
    {
        OrderRow[] rows = [Order, Order with { Sku = "SKU-2", PurchaseOrder = "PO-7" }];
        await database.ImportTextAsync("po number,industry\nPO-7,Construction\n");
        await database.ImportAsync(rows);

        var again = await database.ImportAsync(rows);

        var order = (await database.OrdersAsync()).Single();
        Assert.Equal(("PO-7", OrderStatus.Shipped), (order.PurchaseOrderNumber, order.Status));
        Assert.NotEqual(0, order.IndustryId);
        Assert.Equal((0, 0, 2, 0, 0), again.Rows());
    }
}
