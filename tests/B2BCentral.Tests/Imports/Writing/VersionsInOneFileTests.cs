using B2BCentral.Imports.Reading.OrderLines;
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
