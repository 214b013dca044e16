using B2BCentral.Testing;

namespace B2BCentral.Tests.Imports.Writing;

/// <summary>The same orders again: nothing twice, newer wins, older is ignored.</summary>
public sealed class ReimportTests : IAsyncLifetime
{
    private const string Later = "2025-03-12T00:00:00+00:00";
    private const string Earlier = "2025-03-10T21:00:00+00:00";

    private static readonly OrderRow Order = new("1");

    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task Totals_of_the_import_are_the_figures_of_the_dashboard()
    {
        var result = await database.ImportAsync(
            new OrderRow("1", Quantity: 2, Price: "30.00"), new OrderRow("1", "SKU-2", Price: "5.50"),
            new OrderRow("2", Price: "7.25") with { IsBusiness = false }, new OrderRow("3") with { Status = "Cancelled" });

        var figures = await database.FiguresAsync();
        Assert.Equal((4, 0, 0, 0, 0), result.Rows());
        Assert.Equal((3550, 3, 1), (figures.B2B.Sales, figures.B2B.Units, figures.B2B.Orders));
        Assert.Equal((725, 1, 1), (figures.NonB2B.Sales, figures.NonB2B.Units, figures.NonB2B.Orders));
        Assert.Equal(
            (result.Counts.B2B.Sales, result.Counts.B2B.Units, result.Counts.B2B.Orders, result.Counts.NonB2B.Sales),
            (figures.B2B.Sales, figures.B2B.Units, figures.B2B.Orders, figures.NonB2B.Sales));
    }

    [Fact]
    public async Task The_same_file_twice_changes_nothing()
    {
        OrderRow[] rows = [Order, Order with { Sku = "SKU-2" }, new OrderRow("2").Pending, new OrderRow("3") with { Channel = "Non-Amazon", Price = "" }];
        await database.ImportAsync(rows);

        var again = await database.ImportAsync(rows);

        Assert.Equal((0, 0, 4, 0, 0), again.Rows());
    }

    [Fact]
    public async Task Times_with_more_decimals_than_are_stored_are_the_same_times_again()
    {
        var exact = Order with { Purchased = "2025-03-10T20:00:00.1234567+00:00", Updated = "2025-03-11T00:00:00.7654321+00:00" };
        await database.ImportAsync(exact);

        var again = await database.ImportAsync(exact);

        Assert.Equal((0, 0, 1, 0, 0), again.Rows());
    }

    [Fact]
    public async Task A_newer_version_replaces_the_order_and_items_that_are_gone_are_gone()
    {
        await database.ImportAsync(Order, Order with { Sku = "SKU-2", Price = "90.00" });

        var newer = await database.ImportAsync(Order with { Price = "12.00", Updated = Later });

        Assert.Equal((0, 1, 0, 0, 0), newer.Rows());
        Assert.Equal((1200, 1, 1), await B2BAsync());
    }

    [Fact]
    public async Task A_newer_version_may_move_the_order_to_another_day_and_channel()
    {
        await database.ImportAsync(Order);

        await database.ImportAsync(Order with { Updated = Later, Purchased = "2025-04-02T20:00:00+00:00", IsBusiness = false });

        Assert.Equal(0, (await database.FiguresOnAsync("2025-03-10")).Total.Orders);
        Assert.Equal((0, 1), ((await database.FiguresOnAsync("2025-04-02")).B2B.Orders, (await database.FiguresOnAsync("2025-04-02")).NonB2B.Orders));
    }

    [Fact]
    public async Task An_older_version_is_ignored()
    {
        await database.ImportAsync(Order with { Price = "12.00" });

        var older = await database.ImportAsync(Order with { Price = "99.00", Updated = Earlier });

        Assert.Equal((0, 0, 0, 1, 0), older.Rows());
        Assert.Equal((1200, 1, 1), await B2BAsync());
    }

    [Fact]
    public async Task A_correction_without_a_newer_date_is_a_change()
    {
        await database.ImportAsync(Order);

        var corrected = await database.ImportAsync(Order with { Quantity = 3, Price = "30.00" });

        Assert.Equal((0, 1, 0, 0, 0), corrected.Rows());
        Assert.Equal((3000, 3, 1), await B2BAsync());
    }

    [Fact]
    public async Task Two_files_may_each_hold_a_part_of_one_order()
    {
        await database.ImportAsync(Order);

        var rest = await database.ImportAsync(Order with { Sku = "SKU-2", Price = "5.00" });

        Assert.Equal((1, 0, 0, 0, 0), rest.Rows());
        Assert.Equal((1500, 2, 1), await B2BAsync());
    }

    [Fact]
    public async Task The_same_product_twice_in_an_order_counts_twice_and_stays_so()
    {
        await database.ImportAsync(Order, Order);

        var again = await database.ImportAsync(Order, Order);

        Assert.Equal((0, 0, 2, 0, 0), again.Rows());
        Assert.Equal((2000, 2, 1), await B2BAsync());
    }

    [Fact]
    public async Task Lines_of_an_order_in_another_sequence_are_the_same_lines()
    {
        await database.ImportAsync(Order, Order with { Quantity = 2, Price = "20.00" });

        var turned = await database.ImportAsync(Order with { Quantity = 2, Price = "20.00" }, Order);

        Assert.Equal((0, 0, 2, 0, 0), turned.Rows());
    }

    [Fact]
    public async Task The_item_id_decides_where_both_have_one()
    {
        await database.ImportAsync(Order with { ItemId = "71" }, Order with { ItemId = "72", Price = "20.00" });

        var next = await database.ImportAsync(Order with { ItemId = "72", Price = "21.00" }, Order with { ItemId = "73" });

        Assert.Equal((1, 1, 0, 0, 0), next.Rows());
        Assert.Equal((4100, 3, 1), await B2BAsync());
    }

    [Fact]
    public async Task The_same_item_id_twice_in_a_file_is_one_item()
    {
        var result = await database.ImportAsync(Order with { ItemId = "71" }, Order with { ItemId = "71" });

        Assert.Equal((1, 0, 1, 0, 0), result.Rows());
        Assert.Equal((1000, 1, 1), await B2BAsync());
        Assert.Equal(1000, result.Counts.B2B.Sales);
    }

    [Fact]
    public async Task A_file_without_item_ids_does_not_take_away_those_that_are_known()
    {
        await database.ImportAsync(Order with { ItemId = "71" });

        var without = await database.ImportAsync(Order);

        Assert.Equal((0, 0, 1, 0, 0), without.Rows());
        Assert.Equal("71", (await database.OrdersAsync()).Single().Items.Single().OrderItemId);
    }

    [Theory]
    [InlineData("10.00")]
    [InlineData("12.00")]
    public async Task After_a_file_without_dates_an_older_version_is_older_still(string corrected)
    {
        await database.ImportAsync(Order);
        await database.ImportAsync(Order with { Price = corrected, Status = corrected == "12.00" ? "Complete" : "Shipped", Updated = "" });

        var older = await database.ImportAsync(Order with { Price = "99.00", Updated = Earlier });

        Assert.Equal((0, 0, 0, 1, 0), older.Rows());
    }

    [Fact]
    public async Task A_date_that_a_later_file_tells_is_learnt_although_nothing_else_is_new()
    {
        await database.ImportAsync(Order with { Updated = "" });

        var dated = await database.ImportAsync(Order);
        var older = await database.ImportAsync(Order with { Price = "99.00", Updated = Earlier });

        Assert.Equal((0, 0, 1, 0, 0), dated.Rows());
        Assert.Equal((0, 0, 0, 1, 0), older.Rows());
        Assert.Equal((1000, 1, 1), await B2BAsync());
    }

    [Fact]
    public async Task An_older_file_teaches_nothing_of_products_and_buyers()
    {
        await database.ImportAsync(Order with { Company = "Acme" });

        await database.ImportTextAsync(OrderRow.Report(
            Order with { Sku = "SKU-OLD", Company = "Former name", Updated = Earlier }, Order with { Company = "Former name", Updated = Earlier }));

        Assert.Equal(["SKU-1"], database.Context.Products.Select(product => product.Sku));
        Assert.Equal(["ACME"], database.Context.Buyers.Select(buyer => buyer.Key));
    }

    [Theory]
    [InlineData(Earlier)]
    [InlineData("2025-03-11T00:00:00+00:00")]
    [InlineData(Later)]
    public async Task Orders_leave_a_title_that_was_edited_by_hand(string updated)
    {
        await database.ImportAsync(Order);
        var product = database.Context.Products.Single();
        Assert.Equal("Widget", product.Title);
        (product.Title, product.Asin) = ("A better title", "B000000099");
        await database.Context.SaveChangesAsync();

        await database.ImportAsync(Order with { Updated = updated, Price = "12.00" }, new OrderRow("2"));

        database.Context.ChangeTracker.Clear();
        product = database.Context.Products.Single();
        Assert.Equal(("A better title", "B000000099"), (product.Title, product.Asin));
    }

    [Fact]
    public async Task Orders_teach_what_is_not_known_of_a_product()
    {
        await database.ImportTextAsync("seller-sku\tprice\nSKU-1\t5\n");

        await database.ImportAsync(Order);

        var product = database.Context.Products.Single();
        Assert.Equal(("Widget", "B000000011"), (product.Title, product.Asin));
    }

    private async Task<(long Sales, long Units, long Orders)> B2BAsync()
    {
        var figures = await database.FiguresAsync();
        return (figures.B2B.Sales, figures.B2B.Units, figures.B2B.Orders);
    }
}
