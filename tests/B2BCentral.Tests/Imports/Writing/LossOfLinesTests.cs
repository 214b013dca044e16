using B2BCentral.Imports.Reading.OrderLines;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Imports.Writing;

/// <summary>No good line of an order is lost to ids that a spreadsheet rounded, to rejected rows beside it or to files that hold a part of it.</summary>
public sealed class LossOfLinesTests : IAsyncLifetime
{
    private const string Later = "2025-03-12T00:00:00+00:00";

    private static readonly OrderRow Order = new("1");

    private static readonly OrderRow[] Both = [Order, Order with { Sku = "SKU-2", Price = "90.00" }];

    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Theory]
    [InlineData("6.88286E+13")]
    [InlineData("68828600000000")]
    public async Task Two_products_with_one_item_id_are_two_items(string id)
    {
        OrderRow[] rows = [Order with { ItemId = id }, Order with { Sku = "SKU-2", Price = "90.00", ItemId = id }];

        var result = await database.ImportAsync(rows);
        var again = await database.ImportAsync(rows);

        Assert.Equal((2, 0, 0, 0, 0), result.Rows());
        Assert.Equal((0, 0, 2, 0, 0), again.Rows());
        Assert.Equal(10_000, (await database.FiguresAsync()).B2B.Sales);
    }

    [Theory]
    [InlineData("6.88286E+13")]
    [InlineData("6,88286E+13")]
    public async Task What_a_spreadsheet_made_of_many_ids_is_none(string id)
    {
        await database.ImportAsync(Order with { ItemId = "68828612345678" }, Order with { ItemId = "68828698765432", Price = "20.00" });

        var saved = await database.ImportAsync(Order with { ItemId = id }, Order with { ItemId = id, Price = "20.00" });

        Assert.Equal((0, 0, 2, 0, 0), saved.Rows());
        Assert.Equal(["68828612345678", "68828698765432"], (await database.OrdersAsync()).Single().Items.Select(item => item.OrderItemId));
    }

    [Theory]
    [InlineData("1", "many")]
    [InlineData("many", "1")]
    public async Task A_rejected_row_does_not_delete_the_stored_line_that_it_is_of(string first, string second)
    {
        await database.ImportAsync(Both);
        var newer = Spoilt(OrderRow.Report(Both.Select(row => row with { Updated = Later, Price = "50.00" })), first, second);

        var result = await database.ImportTextAsync(newer);

        Assert.Equal((0, 1, 0, 0, 1), result.Rows());
        Assert.Equal(first == "1" ? 5_000 + 9_000 : 1_000 + 5_000, (await database.FiguresAsync()).B2B.Sales);
    }

    [Fact]
    public async Task A_row_that_was_cut_off_does_not_either()
    {
        await database.ImportAsync(Both);
        var lines = OrderRow.Report(Both.Select(row => row with { Updated = Later, Price = "50.00" })).Split('\n');
        lines[2] = lines[2][..40];

        await database.ImportTextAsync(string.Join('\n', lines));

        Assert.Equal(5_000 + 9_000, (await database.FiguresAsync()).B2B.Sales);
    }

    [Fact]
    public async Task The_corrected_file_is_taken_after_all()
    {
        await database.ImportAsync(Both);
        OrderRow[] newer = [.. Both.Select(row => row with { Updated = Later, Price = "50.00" })];
        await database.ImportAsync(newer[0], newer[1] with { Currency = "EUR" });

        await database.ImportAsync(newer);

        Assert.Equal((10_000, 2), ((await database.FiguresAsync()).B2B.Sales, (await database.OrdersAsync()).Single().Items.Count));
    }

    [Fact]
    public async Task A_file_with_a_part_of_an_order_leaves_it_on_its_day()
    {
        await database.ImportAsync(Order, Order with { Sku = "SKU-2", Price = "90.00", Purchased = "2025-03-12T20:00:00+00:00" });

        await database.ImportAsync(Order with { Sku = "SKU-2", Price = "90.00", Purchased = "2025-03-12T20:00:00+00:00" });

        Assert.Equal((10_000, 0), ((await database.FiguresOnAsync("2025-03-10")).B2B.Sales, (await database.FiguresOnAsync("2025-03-12")).B2B.Sales));
    }

    [Fact]
    public async Task A_file_with_an_earlier_part_moves_the_order_to_its_day()
    {
        await database.ImportAsync(Order with { Sku = "SKU-2", Price = "90.00", Purchased = "2025-03-12T20:00:00+00:00" });

        await database.ImportAsync(Order);

        Assert.Equal((10_000, 0), ((await database.FiguresOnAsync("2025-03-10")).B2B.Sales, (await database.FiguresOnAsync("2025-03-12")).B2B.Sales));
    }

    [Theory]
    [InlineData("local")]
    [InlineData("Asia/Tokyo")]
    public async Task Of_two_exports_of_one_day_the_later_one_holds(string zone)
    {
        var mapping = OrderLinesMapping.Parse($$"""
            { "dateFormat": "yyyy-MM-dd HH:mm", "timeZone": "{{zone}}",
              "columns": { "orderId": "order", "purchaseDate": "day", "lastUpdatedDate": "updated", "sku": "sku", "quantity": "units", "lineAmount": "sales", "isBusiness": "b2b" } }
            """, "lines.json");
        const string Header = "order,day,updated,sku,units,sales,b2b\n";
        await database.ImportTextAsync($"{Header}A,2025-03-10 09:00,2025-03-11 17:30,S,1,12.00,true\n", mapping: mapping);

        var older = await database.ImportTextAsync($"{Header}A,2025-03-10 09:00,2025-03-11 08:15,S,1,10.00,true\n", mapping: mapping);

        Assert.Equal((0, 0, 0, 1, 0), older.Rows());
        Assert.Equal(1200, (await database.FiguresAsync()).B2B.Sales);
    }

    private static string Spoilt(string report, params string[] quantities)
    {
        var lines = report.Split('\n');
        var quantity = Array.IndexOf(lines[0].Split('\t'), "quantity");
        for (var i = 0; i < quantities.Length; i++)
        {
            var cells = lines[i + 1].Split('\t');
            cells[quantity] = quantities[i];
            lines[i + 1] = string.Join('\t', cells);
        }

        return string.Join('\n', lines);
    }
}
