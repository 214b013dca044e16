using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.OrderLines;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Imports.Reading.OrderLines;

public class OrderLinesMappingTests
{
    private const string Needed = """ "orderId": "a", "purchaseDate": "b", "sku": "c", "quantity": "d", "lineAmount": "e" """;

    [Fact]
    public void Starts_from_what_most_files_have()
    {
        var mapping = Parse($$"""{ "columns": { {{Needed}} } }""");

        Assert.Equal((null, null, '.', "yyyy-MM-dd", null),
            (mapping.Delimiter, mapping.Encoding, mapping.DecimalSign, mapping.DateFormat, mapping.TimeZone));
    }

    [Theory]
    [InlineData("""{ "colums": {} }""", "unknown part \"colums\". Did you mean columns?")]
    [InlineData("""{ "columns": { "orderid": "x" } }""", "unknown key \"orderid\" in \"columns\". Did you mean orderId")]
    [InlineData("""{ "constants": { "curency": "USD" } }""", "unknown key \"curency\" in \"constants\". Did you mean currency?")]
    [InlineData("""{ "values": { "isB2B": {} } }""", "unknown key \"isB2B\" in \"values\"")]
    [InlineData("""{ "values": { "isBusiness": true } }""", "values.isBusiness, which is not an object")]
    [InlineData("""{ "columns": [] }""", "\"columns\", which is not an object")]
    [InlineData("""{ "columns": { "orderId": {} } }""", "columns.orderId, which is not a text")]
    [InlineData("""[]""", "is not a JSON object")]
    [InlineData("""{ "columns": { "orderId": "x" } }""", "says nothing about purchaseDate")]
    [InlineData("""{ "delimiter": "tab" }""", "the delimiter \"tab\"")]
    [InlineData("""{ "encoding": "utf-99" }""", "the encoding \"utf-99\"")]
    [InlineData("""{ "decimal": ";" }""", "the decimal sign \";\"")]
    [InlineData("""{ "dateFormat": "HH:mm" }""", "the dateFormat \"HH:mm\"")]
    [InlineData("""{ "dateFormat": "yyyy-mm-dd" }""", "the dateFormat \"yyyy-mm-dd\"")]
    [InlineData("""{ "timeZone": "Mars/Base" }""", "the timeZone \"Mars/Base\"")]
    public void Names_what_is_wrong(string json, string part)
    {
        var refusal = Assert.Throws<UnusableReportException>(() => Parse(json));

        Assert.StartsWith("The mapping shop.json ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(part, refusal.Message, StringComparison.Ordinal);
        Assert.NotEmpty(refusal.Remedy);
    }

    [Fact]
    public void Names_the_line_of_broken_json()
    {
        var refusal = Assert.Throws<UnusableReportException>(() => Parse("{\n \"columns\": oops }"));

        Assert.Equal(2, refusal.Line);
    }

    [Fact]
    public void Wants_one_amount_and_not_two()
    {
        Assert.Contains("lineAmount or unitPrice", Refusal("""{ "columns": { "orderId": "a", "purchaseDate": "b", "sku": "c", "quantity": "d" } }"""), StringComparison.Ordinal);
        Assert.Contains("both lineAmount and unitPrice", Refusal($$"""{ "columns": { {{Needed}}, "unitPrice": "f" } }"""), StringComparison.Ordinal);
    }

    [Fact]
    public void Allows_comments_and_trailing_commas() => Assert.Equal("a", Parse($$"""{ /* ours */ "columns": { {{Needed}}, }, }""").Columns["orderId"]);

    [Fact]
    public void Says_that_the_file_is_missing()
    {
        var refusal = Assert.Throws<UnusableReportException>(() => OrderLinesMapping.Read("no-such.json"));

        Assert.Contains("no-such.json", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_the_mapping_that_the_documentation_gives()
    {
        const string text = "index,Order ID,Date,Status,Fulfilment,Sales Channel ,SKU,Category,ASIN,Courier Status,Qty,currency,Amount,ship-state,"
            + "ship-postal-code,ship-country,B2B,Unnamed: 22\n0,405-1,04-30-22,Shipped,Amazon,Amazon.in,S1,Set,B01,Shipped,2,INR,647.62,GOA,400081.0,IN,True,\n";
        var mapping = OrderLinesMapping.Read(Path.Combine(RepositoryFolder(), "docs", "examples", "amazon-sale-report-2022.mapping.json"));

        var line = Assert.IsType<OrderLine>(Assert.Single(Reports.Lines(text, mapping: mapping)));
        Assert.Equal((new DateOnly(2022, 4, 30), 2, 647.62m, "INR", true), (line.PurchaseDay, line.Quantity, line.LineAmount, line.Currency, line.IsBusiness));
    }

    private static string RepositoryFolder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "B2BCentral.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    private static OrderLinesMapping Parse(string json) => OrderLinesMapping.Parse(json, "shop.json");

    private static string Refusal(string json) => Assert.Throws<UnusableReportException>(() => Parse(json)).Message;

    [Theory]
    [InlineData("""{ "dateFormat": "\ud800" }""")]
    [InlineData("""{ "columns": { "\udc00": "a" } }""")]
    public void Half_a_character_in_it_is_no_text(string json) =>
        Assert.Contains("not valid JSON", Assert.Throws<UnusableReportException>(() => Parse(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_mapping_is_not_deep() =>
        Assert.Contains("depth", Assert.Throws<UnusableReportException>(() => Parse($"{new string('[', 9)}{new string(']', 9)}")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_report_passed_as_the_mapping_is_not_read_to_its_end()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("report.txt"), new string(' ', OrderLinesMapping.MostBytes + 1));

        var refusal = Assert.Throws<UnusableReportException>(() => OrderLinesMapping.Read(folder.File("report.txt")));

        Assert.Contains("longer than a mapping", refusal.Message, StringComparison.Ordinal);
    }
}
