using B2BCentral.Imports.Reading.OrderLines;
using B2BCentral.Imports.Writing;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Imports.Writing;

/// <summary>Exports put together into one file, which tells an order as it was and as it became.</summary>
public sealed class VersionsInOneFileTests : IAsyncLifetime
{
    private static readonly OrderRow[] Between = [.. Enumerable.Range(1, 5_100).Select(i => new OrderRow($"B-{i}") { IsBusiness = false })];

    private static readonly OrderRow Older = new("A", Quantity: 2, Price: "20.00");

    private static readonly OrderRow Newer = Older with { Quantity = 1, Price = "12.00", Updated = "2025-03-12T00:00:00+00:00" };

    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_newer_one_holds_whichever_stands_first(bool newerFirst)
    {
        OrderRow[] older = [Older, Older with { Sku = "SKU-2" }];
        OrderRow[] rows = newerFirst ? [Newer, .. older] : [.. older, Newer];

        var result = await database.ImportAsync(rows);
        var again = await database.ImportAsync(rows);

        Assert.Equal((1, 0, 0, 2, 0), result.Rows());
        Assert.Equal((0, 0, 1, 2, 0), again.Rows());
        Assert.Equal((1200, 1, 1), await B2BAsync());
        Assert.Equal((1200, 1, 1), (result.Counts.B2B.Sales, result.Counts.B2B.Units, result.Counts.B2B.Orders));
    }

    [Fact]
    public async Task An_older_one_far_behind_the_newer_is_ignored()
    {
        OrderRow[] rows = [Newer, .. Between, Older, Older with { Sku = "SKU-2" }];

        var result = await database.ImportAsync(rows);
        var again = await database.ImportAsync(rows);

        Assert.Equal((Between.Length + 1, 0, 0, 2, 0), result.Rows());
        Assert.Equal((0, 0, Between.Length + 1, 2, 0), again.Rows());
        Assert.Equal((1200, 1, 1), await B2BAsync());
        Assert.Equal((1200, 1, 1), (again.Counts.B2B.Sales, again.Counts.B2B.Units, again.Counts.B2B.Orders));
    }

    [Fact]
    public async Task A_newer_one_far_behind_the_older_replaces_it_in_figures_and_totals()
    {
        OrderRow[] rows = [Older, Older with { Sku = "SKU-2" }, .. Between, Newer];

        var result = await database.ImportAsync(rows);
        var again = await database.ImportAsync(rows);

        Assert.Equal((Between.Length + 2, 1, 0, 0, 0), result.Rows());
        Assert.Equal((0, 0, Between.Length + 1, 2, 0), again.Rows());
        Assert.Equal((1200, 1, 1), await B2BAsync());
        Assert.Equal((1200, 1, 1), (result.Counts.B2B.Sales, result.Counts.B2B.Units, result.Counts.B2B.Orders));
        Assert.Equal((1200, 1, 1), (again.Counts.B2B.Sales, again.Counts.B2B.Units, again.Counts.B2B.Orders));
    }

    [Fact]
    public async Task Of_older_ones_alone_the_newest_is_what_the_file_adds_up_to()
    {
        await database.ImportAsync(Newer with { Updated = "2025-03-14T00:00:00+00:00" });
        OrderRow[] rows = [Older, .. Between, Newer with { IsBusiness = false }, Newer with { Sku = "SKU-2", IsBusiness = false }];

        var result = await database.ImportAsync(rows);

        Assert.Equal((Between.Length, 0, 0, 3, 0), result.Rows());
        Assert.Equal(default, result.Counts.B2B);
        Assert.Equal((Between.Length + 1, Between.Length * 1000L + 2400), (result.Counts.NonB2B.Orders, result.Counts.NonB2B.Sales));
    }

    [Fact]
    public async Task Rows_word_for_word_alike_are_counted_and_told_of()
    {
        var result = await database.ImportAsync([Older, Older, Older with { Sku = "SKU-2" }, .. Between, Older, new("C") { ItemId = "71" }, new("C") { ItemId = "71" }]);

        Assert.Equal(2, result.Counts.Alike);
        Assert.Equal($"The first of these rows, by line (order): 3 ({Older.Order}), {5 + Between.Length} ({Older.Order}).", ImportNotes.Of(result.Saw, result.Counts)[^1]);
        Assert.Equal(4 * 2000 + 1000, result.Counts.B2B.Sales);
    }

    [Fact]
    public async Task An_order_that_became_another_channels_is_counted_there_alone()
    {
        var result = await database.ImportAsync([Older, .. Between, Newer with { IsBusiness = false }]);

        Assert.Equal((0, 0, 0), await B2BAsync());
        Assert.Equal(default, result.Counts.B2B);
        Assert.Equal(Between.Length + 1, result.Counts.NonB2B.Orders);
    }

    [Fact]
    public async Task Lines_of_other_systems_may_be_updated_one_by_one()
    {
        var mapping = OrderLinesMapping.Parse(
            """{ "columns": { "orderId": "order", "purchaseDate": "day", "lastUpdatedDate": "updated", "sku": "sku", "quantity": "units", "lineAmount": "sales", "isBusiness": "b2b" } }""",
            "lines.json");

        await database.ImportTextAsync(
            """
            order,day,updated,sku,units,sales,b2b
            A,2025-03-10,2025-03-11,SKU-1,1,10.00,true
            A,2025-03-10,2025-03-12,SKU-2,1,5.00,true
            """, mapping: mapping);

        Assert.Equal((1500, 2, 1), await B2BAsync());
    }

    private async Task<(long Sales, long Units, long Orders)> B2BAsync()
    {
        var figures = await database.FiguresAsync();
        return (figures.B2B.Sales, figures.B2B.Units, figures.B2B.Orders);
    }
}
