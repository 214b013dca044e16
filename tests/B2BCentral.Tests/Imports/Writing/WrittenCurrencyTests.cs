using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.OrderLines;
using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Reading;

namespace B2BCentral.Tests.Imports.Writing;

/// <summary>A currency written beside an amount is heeded, wherever amounts stand: none is added to those of another.</summary>
public sealed class WrittenCurrencyTests : IAsyncLifetime
{
    private static readonly OrderRow Order = new("1");

    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Theory]
    [InlineData("€100.00", "EUR")]
    [InlineData("100.00 GBP", "GBP")]
    [InlineData("CA$100.00", "CAD")]
    [InlineData("$100.00 CAD", "CAD")]
    [InlineData("$100.00 EUR", "$EUR")]
    [InlineData("₩100", "₩")]
    public async Task An_amount_of_another_currency_is_rejected(string price, string currency)
    {
        var result = await database.ImportAsync(Order, new OrderRow("2", Price: price));

        Assert.Equal((1, 0, 0, 0, 1), result.Rows());
        Assert.Equal(1000, (await database.FiguresAsync()).Total.Sales);
        Assert.StartsWith($"3,currency,{currency},", (await File.ReadAllLinesAsync(result.RejectedFile!))[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("US", "USD", "$100.00")]
    [InlineData("US", "USD", "US$ 100.00")]
    [InlineData("US", "USD", "US 100.00")]
    [InlineData("US", "USD", "$100.00 USD")]
    [InlineData("US", "USD", "100.00 USD")]
    [InlineData("CA", "CAD", "$100.00")]
    [InlineData("CA", "CAD", "Can$100.00")]
    [InlineData("MX", "MXN", "$100.00")]
    [InlineData("AU", "AUD", "A$100.00")]
    [InlineData("SG", "SGD", "S$100.00")]
    [InlineData("BR", "BRL", "R$100.00")]
    [InlineData("DE", "EUR", "100.00 €")]
    [InlineData("SE", "SEK", "100.00 kr.")]
    [InlineData("AE", "AED", "AED 100.00")]
    [InlineData("ZA", "ZAR", "R100.00")]
    public async Task The_marketplaces_own_sign_is_fine(string marketplace, string currency, string price)
    {
        var result = await database.ImportAsync(marketplace, Order with { Currency = currency, Price = price });

        Assert.Equal((1, 0, 0, 0, 0), result.Rows());
        Assert.Equal(10_000, result.Counts.Total.Sales);
    }

    [Fact]
    public async Task Without_a_currency_column_the_sign_alone_tells()
    {
        var names = AllOrdersText.Names33.Replace(" currency", "", StringComparison.Ordinal);
        string[] rows = [AllOrdersText.RowOf(names, '\t'), AllOrdersText.RowOf(names, '\t', ("amazon-order-id", "2"), ("item-price", "£100.00"))];

        var result = await database.ImportTextAsync(string.Join('\n', [AllOrdersText.Header(names), .. rows, ""]));

        Assert.Equal((1, 0, 0, 0, 1), result.Rows());
        Assert.Equal(25_000, result.Counts.Total.Sales);
    }

    [Fact]
    public async Task A_file_of_another_currency_by_its_signs_alone_is_refused()
    {
        var refusal = await Assert.ThrowsAsync<UnusableReportException>(() => ImportLinesAsync("1,2025-03-10,S,1,€100.00,", "2,2025-03-10,S,1,€5.00,"));

        Assert.Equal("Its amounts are in EUR, and marketplace US counts in USD.", refusal.Message);
        Assert.Empty(await database.OrdersAsync());
    }

    [Theory]
    [InlineData("2,2025-03-10,S,1,€100.00,")]
    [InlineData("2,2025-03-10,S,1,100.00 GBP,")]
    [InlineData("2,2025-03-10,S,1,100.00,€5.00")]
    [InlineData("2,2025-03-10,S,1,$100.00,€5.00")]
    public async Task Order_lines_of_any_system_are_read_alike(string line)
    {
        var result = await ImportLinesAsync("1,2025-03-10,S,1,$100.00,$5.00", line);

        Assert.Equal((1, 0, 0, 0, 1), result.Rows());
        Assert.Equal(10_000, result.Counts.Total.Sales);
    }

    [Theory]
    [InlineData("£9.99", "", "", "")]
    [InlineData("$19.99", "€18.00", "", "")]
    [InlineData("19.99", "18.00 EUR", "", "")]
    [InlineData("19.99", "18.00", "fixed", "5 £17")]
    public async Task A_listing_with_a_price_of_another_currency_is_rejected(string price, string business, string type, string tiers)
    {
        var result = await database.ImportTextAsync(ListingsText.Of(ListingsText.Row("S1", price: "$19.99", business: "18.99"), ListingsText.Row("S2", "", price, "", business, type, tiers)));

        Assert.Equal((1, 0, 0, 0, 1), result.Rows());
        Assert.Equal(1999, Assert.Single(database.Context.Offers).StandardPrice);
    }

    [Fact]
    public async Task A_listings_report_of_another_currency_is_refused() =>
        Assert.Contains("are in GBP", (await Assert.ThrowsAsync<UnusableReportException>(() => database.ImportTextAsync(ListingsText.Of(ListingsText.Row("S1", price: "£9.99"))))).Message, StringComparison.Ordinal);

    private Task<B2BCentral.Imports.ImportResult> ImportLinesAsync(params string[] lines)
    {
        var mapping = OrderLinesMapping.Parse(
            """{ "columns": { "orderId": "order", "purchaseDate": "day", "sku": "sku", "quantity": "units", "lineAmount": "sales", "promotionDiscount": "off" } }""", "lines.json");
        return database.ImportTextAsync(string.Join('\n', ["order,day,sku,units,sales,off", .. lines, ""]), mapping: mapping);
    }
}
