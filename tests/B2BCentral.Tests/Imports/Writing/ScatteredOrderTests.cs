using B2BCentral.Testing;

namespace B2BCentral.Tests.Imports.Writing;

/// <summary>Lines of one order so far apart in the file that they are stored in different goes.</summary>
public sealed class ScatteredOrderTests : IAsyncLifetime
{
    private static readonly OrderRow[] Between = [.. Enumerable.Range(1, 5_100).Select(i => new OrderRow($"B-{i}") { IsBusiness = false })];

    private static readonly OrderRow Order = new("A");

    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Theory]
    [InlineData("SKU-1", 1)]
    [InlineData("SKU-1", 2)]
    [InlineData("SKU-2", 1)]
    public async Task Count_as_often_as_they_stand_there_and_again_on_a_second_import(string sku, int quantity)
    {
        OrderRow[] rows = [Order, .. Between, Order with { Sku = sku, Quantity = quantity, Price = "20.00" }];
        var first = await database.ImportAsync(rows);

        var again = await database.ImportAsync(rows);

        Assert.Equal((rows.Length, 0, 0, 0, 0), first.Rows());
        Assert.Equal((0, 0, rows.Length, 0, 0), again.Rows());
        Assert.Equal((3000, 1 + quantity, 1), await B2BAsync());
        Assert.Equal((3000, 1 + quantity, 1), (again.Counts.B2B.Sales, again.Counts.B2B.Units, again.Counts.B2B.Orders));
    }

    [Fact]
    public async Task A_corrected_first_line_does_not_double_the_last()
    {
        await database.ImportAsync([Order, .. Between, Order with { Price = "20.00" }]);

        var corrected = await database.ImportAsync([Order with { Price = "11.00" }, .. Between, Order with { Price = "20.00" }]);

        Assert.Equal((0, 1, Between.Length + 1, 0, 0), corrected.Rows());
        Assert.Equal((3100, 2, 1), await B2BAsync());
    }

    [Fact]
    public async Task A_line_that_the_first_file_had_once_and_the_second_has_twice_is_added()
    {
        await database.ImportAsync([Order]);

        var next = await database.ImportAsync([Order, .. Between, Order]);

        Assert.Equal((Between.Length + 1, 0, 1, 0, 0), next.Rows());
        Assert.Equal((2000, 2, 1), await B2BAsync());
    }

    [Fact]
    public async Task A_newer_version_replaces_all_of_them()
    {
        await database.ImportAsync([Order, .. Between, Order with { Sku = "SKU-2" }, Order with { Sku = "SKU-3" }]);
        var newer = Order with { Updated = "2025-03-12T00:00:00+00:00" };

        await database.ImportAsync([newer, .. Between, newer with { Sku = "SKU-2", Price = "5.00" }]);

        Assert.Equal((1500, 2, 1), await B2BAsync());
    }

    [Fact]
    public async Task What_the_first_line_says_of_the_order_stays_on_a_second_import()
    {
        OrderRow[] rows = [Order with { PurchaseOrder = "PO-1" }, .. Between, Order with { State = "CA", Status = "Pending" }];
        await database.ImportAsync(rows);

        var again = await database.ImportAsync(rows);

        Assert.Equal((0, 0, rows.Length, 0, 0), again.Rows());
    }

    [Fact]
    public async Task The_same_item_id_again_is_the_same_item()
    {
        var item = Order with { ItemId = "71" };

        var result = await database.ImportAsync([item, .. Between, item]);

        Assert.Equal((Between.Length + 1, 0, 1, 0, 0), result.Rows());
        Assert.Equal((1000, 1, 1), await B2BAsync());
        Assert.Equal(1000, result.Counts.B2B.Sales);
    }

    private async Task<(long Sales, long Units, long Orders)> B2BAsync()
    {
        var figures = await database.FiguresAsync();
        return (figures.B2B.Sales, figures.B2B.Units, figures.B2B.Orders);
    }
}
