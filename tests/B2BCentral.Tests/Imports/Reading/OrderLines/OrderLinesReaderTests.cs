using System.Text;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.OrderLines;

namespace B2BCentral.Tests.Imports.Reading.OrderLines;

public class OrderLinesReaderTests
{
    private const string Needed = """ "orderId": "No", "purchaseDate": "Day", "sku": "Item", "quantity": "Qty", "lineAmount": "Sum" """;

    [Fact]
    public void Reads_columns_constants_and_meanings()
    {
        var line = One("""
            { "columns": { "orderId": "No", "purchaseDate": "Day", "sku": "Item", "asin": "Item", "quantity": "Qty", "lineAmount": "Sum",
                           "isBusiness": "Channel", "status": "State", "buyerId": "Customer", "industry": "Trade", "companySize": "Staff",
                           "country": "Land" },
              "constants": { "currency": "USD" },
              "values": { "isBusiness": { "Reseller": true, "Internet": false }, "status": { "Storniert": "Cancelled" }, "country": { "Deutschland": "de" } } }
            """,
            "No,Day,Item,Qty,Sum,Channel,State,Customer,Trade,Staff,Land\nSO1,2010-12-29,BK-1,3,6074.9820,Reseller,storniert,AW1,Warehouse,19,Deutschland\n");

        Assert.Equal(("SO1", new DateOnly(2010, 12, 29), "BK-1", "BK-1"), (line.OrderNumber, line.PurchaseDay, line.Sku, line.Asin));
        Assert.Equal((3, 6074.9820m, "USD"), (line.Quantity, line.LineAmount, line.Currency));
        Assert.Equal((true, "Cancelled"), (line.IsBusiness, line.OrderStatus));
        Assert.Equal(("AW1", "Warehouse", "19", "DE"), (line.BuyerId, line.Industry, line.CompanySize, line.Country));
    }

    [Fact]
    public void Reads_what_sellers_of_the_marketplace_itself_need()
    {
        var line = One("""
            { "dateFormat": "MM-dd-yy",
              "columns": { "orderId": "Order ID", "purchaseDate": "Date", "lastUpdatedDate": "Changed", "status": "Status",
                           "itemStatus": "Courier Status", "salesChannel": "Sales Channel ", "fulfillmentChannel": "Fulfilment",
                           "sku": "SKU", "quantity": "Qty", "lineAmount": "Amount", "promotionDiscount": "Off", "isBusiness": "B2B",
                           "companyName": "Firm", "orderItemId": "Item", "priceDesignation": "Price kind" } }
            """,
            "Order ID,Date,Changed,Status,Courier Status,Sales Channel ,Fulfilment,SKU,Qty,Amount,Off,B2B,Firm,Item,Price kind\n"
            + "1,04-30-22,05-01-22,Shipped,Cancelled,Non-Amazon,Merchant,S,1,406.0,1.5,True,Acme,77,BusinessPrice\n");

        Assert.Equal(new DateOnly(2022, 4, 30), line.PurchaseDay);
        Assert.Equal(new DateTimeOffset(2022, 5, 1, 0, 0, 0, TimeSpan.Zero), line.LastUpdatedAt);
        Assert.Equal(("Shipped", "Cancelled", true, "Merchant"), (line.OrderStatus, line.ItemStatus, line.IsNonAmazon, line.FulfillmentChannel));
        Assert.Equal((1.5m, true, "Acme", "77", "BusinessPrice"),
            (line.PromotionDiscount, line.IsBusiness, line.CompanyName, line.OrderItemId, line.PriceDesignation));
    }

    [Fact]
    public void Multiplies_a_unit_price_by_the_quantity() =>
        Assert.Equal(37.5m, One("""{ "columns": { "orderId": "No", "purchaseDate": "Day", "sku": "Item", "quantity": "Qty", "unitPrice": "Each" } }""",
            "No,Day,Item,Qty,Each\n1,2024-01-02,S,3,12.5\n").LineAmount);

    [Fact]
    public void Fills_an_empty_cell_with_the_constant_and_leaves_the_others()
    {
        var lines = Lines($$"""{ "columns": { {{Needed}}, "currency": "Cur" }, "constants": { "currency": "USD" } }""",
            "No,Day,Item,Qty,Sum,Cur\n1,2024-01-02,S,1,5,\n2,2024-01-02,S,1,5,CAD\n").Cast<OrderLine>();

        Assert.Equal(["USD", "CAD"], lines.Select(line => line.Currency));
    }

    [Fact]
    public void Reads_decimal_commas_semicolons_and_western_bytes()
    {
        var mapping = OrderLinesMapping.Parse($$"""{ "encoding": "windows-1252", "decimal": ",", "dateFormat": "dd.MM.yyyy", "columns": { {{Needed}}, "title": "Name" } }""", "m.json");
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("No;Day;Item;Qty;Sum;Name\n1;31.12.2024;S;2;1.234,50 €;Café\n");
        using var report = Reports.Open(bytes, mapping: mapping);

        Assert.Equal(("semicolon", "windows-1252"), (report.Saw.Delimiter, report.Saw.Encoding));
        var line = Assert.IsType<OrderLine>(Assert.Single(report.Lines()));
        Assert.Equal((1234.5m, "Café", new DateOnly(2024, 12, 31)), (line.LineAmount, line.Title, line.PurchaseDay));
    }

    [Theory]
    [InlineData("local", null, "2024-07-01")]
    [InlineData("utc", "2024-07-01T23:30:00+00:00", null)]
    [InlineData("Europe/Berlin", "2024-07-01T23:30:00+02:00", null)]
    [InlineData("Asia/Kolkata", "2024-07-01T23:30:00+05:30", null)]
    public void Puts_times_into_the_zone_of_the_mapping(string zone, string? instant, string? day)
    {
        var line = One($$"""{ "dateFormat": "yyyy-MM-dd HH:mm", "timeZone": "{{zone}}", "columns": { {{Needed}} } }""", "No,Day,Item,Qty,Sum\n1,2024-07-01 23:30,S,1,5\n");

        Assert.Equal(instant, line.PurchasedAt?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", null));
        Assert.Equal(day, line.PurchaseDay?.ToString("yyyy-MM-dd", null));
    }

    [Fact]
    public void Keeps_a_day_a_day_whatever_the_zone() =>
        Assert.Equal(new DateOnly(2024, 7, 1), One($$"""{ "timeZone": "utc", "columns": { {{Needed}} } }""", "No,Day,Item,Qty,Sum\n1,2024-07-01,S,1,5\n").PurchaseDay);

    [Theory]
    [InlineData("1,20226-01-02,S,1,5,true", "Day", "not a date of the form yyyy-MM-dd")]
    [InlineData("1,01/02/2024,S,1,5,true", "Day", "not a date of the form yyyy-MM-dd")]
    [InlineData("1,2024-01-02,S,-1,5,true", "Qty", "negative")]
    [InlineData("1,2024-01-02,S,1,-5,true", "Sum", "negative")]
    [InlineData("1,2024-01-02,S,1,\"12,50\",true", "Sum", "not a number")]
    [InlineData("1,2024-01-02,S,1,5,Wholesale", "B2B", "neither true nor false")]
    [InlineData(",2024-01-02,S,1,5,true", "No", "missing")]
    public void Rejects_a_line_and_says_why(string row, string field, string reason)
    {
        var rejected = Assert.IsType<RejectedLine>(Assert.Single(Lines($$"""{ "columns": { {{Needed}}, "isBusiness": "B2B" } }""", $"No,Day,Item,Qty,Sum,B2B\n{row}\n")));

        Assert.Equal(field, rejected.Field);
        Assert.Contains(reason, rejected.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0001-01-01 00:00")]
    [InlineData("9999-12-31 23:59")]
    public void A_time_at_the_ends_of_the_calendar_is_a_wrong_date(string time)
    {
        var mapping = $$"""{ "dateFormat": "yyyy-MM-dd HH:mm", "timeZone": "Europe/Berlin", "columns": { {{Needed}} } }""";

        Assert.Contains("outside the years", Assert.IsType<RejectedLine>(Assert.Single(Lines(mapping, $"No,Day,Item,Qty,Sum\n1,{time},S,1,5\n"))).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_thousands_in_whole_groups() =>
        Assert.Equal(1234.5m, One($$"""{ "columns": { {{Needed}} } }""", "No,Day,Item,Qty,Sum\n1,2024-07-01,S,1,\"$1,234.50\"\n").LineAmount);

    [Fact]
    public void Refuses_a_mapping_that_names_a_missing_column_and_lists_near_ones()
    {
        var refusal = Reports.Refusal("No,Day,Item,Quantity,Sum\n1,2024-01-02,S,1,5\n", mapping: OrderLinesMapping.Parse(
            """{ "columns": { "orderId": "No", "purchaseDate": "Day", "sku": "Item", "quantity": "Quantaty", "lineAmount": "Sum" } }""", "shop.json"));

        Assert.Equal("The mapping shop.json takes quantity from the column \"Quantaty\", which the file does not have. Did you mean Quantity?", refusal.Message);
        Assert.Contains("No, Day, Item, Quantity, Sum", refusal.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_for_a_mapping_and_shows_the_columns()
    {
        var refusal = Reports.Refusal("No,Day\n1,2\n", ReportFormat.OrderLines);

        Assert.Contains("need a mapping", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("No, Day", refusal.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Warns_when_the_mapping_has_no_b2b_column()
    {
        using var report = Reports.Open("No,Day,Item,Qty,Sum\n1,2024-01-02,S,1,5\n", mapping: OrderLinesMapping.Parse($$"""{ "columns": { {{Needed}} } }""", "m.json"));

        Assert.Contains(report.Saw.Notes, note => note.StartsWith("No B2B column", StringComparison.Ordinal));
    }

    private static List<ReportLine> Lines(string mapping, string text) => Reports.Lines(text, mapping: OrderLinesMapping.Parse(mapping, "m.json"));

    private static OrderLine One(string mapping, string text) => Assert.IsType<OrderLine>(Assert.Single(Lines(mapping, text)));
}
