using System.Text.Json;
using B2BCentral.Data.Orders;
using B2BCentral.Imports.Reading.OrderLines;
using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Reading;

namespace B2BCentral.Tests.Imports.Writing;

/// <summary>A missing column is unknown and not empty: what other files told stays.</summary>
public sealed class UntoldColumnsTests : IAsyncLifetime
{
    private const string Later = "2025-03-12T00:00:00+00:00";

    private static readonly OrderRow Order = new("1");

    private static readonly (string Column, string Cell)[] Known =
    [
        ("amazon-order-id", "1"), ("is-business-order", "true"), ("purchase-order-number", "PO-7"), ("price-designation", "BusinessPrice"), ("item-promotion-discount", "1.50"),
        ("buyer-company-name", "Acme"), ("order-status", "Unshipped"),
    ];

    private static readonly string[] MappedColumns =
        ["orderId", "purchaseDate", "lastUpdatedDate", "sku", "quantity", "lineAmount", "isBusiness", "status", "buyerId", "industry", "companySize", "region", "purchaseOrderNumber"];

    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Theory]
    [InlineData("is-business-order")]
    [InlineData("purchase-order-number")]
    [InlineData("price-designation")]
    [InlineData("item-promotion-discount")]
    [InlineData("fulfillment-channel")]
    [InlineData("buyer-company-name")]
    [InlineData("ship-state")]
    [InlineData("ship-country")]
    [InlineData("item-status")]
    [InlineData("order-item-id")]
    [InlineData("is-business-order", "purchase-order-number", "price-designation", "buyer-company-name", "item-status", "order-item-id")]
    public async Task A_file_without_a_column_leaves_what_is_known_of_the_order(params string[] columns)
    {
        await database.ImportTextAsync(Wide());
        await database.ImportTextAsync("company,industry,employees\nAcme,Construction,45\n");
        var known = Content(await database.OrdersAsync());

        var same = await database.ImportTextAsync(Wide(without: columns));

        Assert.Equal((0, 0, 3, 0, 0), same.Rows());
        Assert.Equal(known, Content(await database.OrdersAsync()));
        Assert.Equal((0, 3, 0, 0, 0), (await database.ImportTextAsync(Wide(Later, columns))).Rows());
        Assert.Equal(known, Content(await database.OrdersAsync()));
    }

    [Fact]
    public async Task A_file_without_channels_leaves_an_order_of_Non_Amazon_apart()
    {
        var row = new[] { ("sales-channel", "Non-Amazon"), ("last-updated-date", Later) };
        await database.ImportTextAsync(AllOrdersText.With(row));
        var names = AllOrdersText.Names33.Replace(" sales-channel", "", StringComparison.Ordinal);

        await database.ImportTextAsync($"{AllOrdersText.Header(names)}\n{AllOrdersText.RowOf(names, '\t', ("last-updated-date", Later))}\n");

        Assert.True((await database.OrdersAsync()).Single().IsNonAmazon);
    }

    [Theory]
    [InlineData("isBusiness")]
    [InlineData("status")]
    [InlineData("buyerId")]
    [InlineData("industry")]
    [InlineData("companySize")]
    [InlineData("region")]
    [InlineData("purchaseOrderNumber")]
    [InlineData("lastUpdatedDate")]
    [InlineData("isBusiness", "status", "buyerId", "industry", "companySize", "region", "purchaseOrderNumber", "lastUpdatedDate")]
    public async Task A_mapping_without_a_column_leaves_what_is_known_of_the_order(params string[] columns)
    {
        await ImportMappedAsync("2025-03-11", MappedColumns);
        var known = Content(await database.OrdersAsync());

        await ImportMappedAsync("2025-03-11", [.. MappedColumns.Except(columns)]);
        Assert.Equal(known, Content(await database.OrdersAsync()));

        await ImportMappedAsync("2025-03-12", [.. MappedColumns.Except(columns)]);
        Assert.Equal(known, Content(await database.OrdersAsync()));
    }

    [Fact]
    public async Task What_is_known_of_one_company_is_not_told_of_another()
    {
        await ImportMappedAsync("2025-03-11", MappedColumns);

        await ImportMappedAsync("2025-03-12", [.. MappedColumns.Except(["industry", "companySize"])], buyer: "C-2");

        var order = (await database.OrdersAsync())[0];
        Assert.Equal((0, 0), (order.IndustryId, order.SizeId));
    }

    [Fact]
    public async Task A_cancelled_item_comes_back_with_its_order_and_not_where_it_was_cancelled_alone()
    {
        var names = AllOrdersText.Names33.Replace(" item-status", "", StringComparison.Ordinal);
        await database.ImportAsync(Order with { ItemStatus = "Cancelled" }, Order with { Sku = "SKU-2" }, new OrderRow("2") with { Status = "Cancelled" });

        await database.ImportTextAsync(string.Join('\n', [AllOrdersText.Header(names), .. new[] { ("1", "SKU-1"), ("1", "SKU-2"), ("2", "SKU-1") }.Select(row => AllOrdersText.RowOf(
            names, '\t', ("amazon-order-id", row.Item1), ("sku", row.Item2), ("order-status", "Complete"), ("last-updated-date", Later))), ""]));

        Assert.Equal([true, false, false], (await database.OrdersAsync()).SelectMany(order => order.Items.OrderBy(item => item.Line)).Select(item => item.IsCancelled));
    }

    // Three lines of one order, of which two are alike but for what a column says.
    private static string Wide(string? updated = null, params string[] without)
    {
        var names = string.Join(' ', AllOrdersText.Names54.Split(' ').Except(without));
        string Line(params (string Column, string Cell)[] cells) =>
            AllOrdersText.RowOf(names, '\t', [.. Known, ("last-updated-date", updated ?? "2025-03-11T00:00:00+00:00"), .. cells]);
        return string.Join('\n',
            AllOrdersText.Header(names), Line(("order-item-id", "71")), Line(("order-item-id", "72"), ("sku", "SKU-2"), ("item-status", "Cancelled")),
            Line(("order-item-id", "73"), ("sku", "SKU-3"), ("item-promotion-discount", ""), ("price-designation", "")), "");
    }

    private Task ImportMappedAsync(string updated, string[] columns, string buyer = "C-1")
    {
        var cells = new Dictionary<string, string>
        {
            ["orderId"] = "A",
            ["purchaseDate"] = "2025-03-10",
            ["lastUpdatedDate"] = updated,
            ["sku"] = "S",
            ["quantity"] = "1",
            ["lineAmount"] = "10",
            ["isBusiness"] = "true",
            ["status"] = "Shipped",
            ["buyerId"] = buyer,
            ["industry"] = "Construction",
            ["companySize"] = "45",
            ["region"] = "WA",
            ["purchaseOrderNumber"] = "PO-7",
        };
        var mapping = OrderLinesMapping.Parse($$"""{ "columns": {{JsonSerializer.Serialize(columns.ToDictionary(column => column))}} }""", "lines.json");
        var cancelled = new Dictionary<string, string>(cells) { ["orderId"] = "B", ["status"] = "Cancelled" };
        return database.ImportTextAsync(
            string.Join('\n', string.Join(',', columns), string.Join(',', columns.Select(column => cells[column])), string.Join(',', columns.Select(column => cancelled[column])), ""), mapping: mapping);
    }

    private static string Content(List<Order> orders)
    {
        foreach (var order in orders)
        {
            order.LastUpdatedAt = null;
            order.Items.Sort((a, b) => a.Line - b.Line);
        }

        return JsonSerializer.Serialize(orders);
    }
}
