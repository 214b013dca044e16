using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.OrderLines;

namespace B2BCentral.Tests.Imports.Reading.OrderLines;

public class OrderLinesMappingTests
{
    private const string Needed = """ "orderId": "a", "purchaseDate": "b", "sku": "c", "quantity": "d", "lineAmount": "e" """;

    [Fact]
    public void Starts_from_what_most_files_have()
    {
        var mapping = Parse($$"""{ "columns": { {{Needed}} } }""");

        Assert.Equal((null, null, '.', "yyyy-MM-dd", null), (mapping.Delimiter, mapping.Encoding, mapping.DecimalSign, mapping.DateFormat, mapping.TimeZone));
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
    public void Names_the_line_of_broken_json() => Assert.Equal(2, Assert.Throws<UnusableReportException>(() => Parse("{\n \"columns\": oops }")).Line);

    [Fact]
    public void Wants_one_amount_and_not_two()
    {
        Assert.Contains("lineAmount or unitPrice", Refusal("""{ "columns": { "orderId": "a", "purchaseDate": "b", "sku": "c", "quantity": "d" } }"""), StringComparison.Ordinal);
        Assert.Contains("both lineAmount and unitPrice", Refusal($$"""{ "columns": { {{Needed}}, "unitPrice": "f" } }"""), StringComparison.Ordinal);
    }

    [Fact]
    public void Allows_comments_and_trailing_commas() => Assert.Equal("a", Parse($$"""{ /* ours */ "columns": { {{Needed}}, }, }""").Columns["orderId"]);

    [Fact]
    public void Says_that_the_file_is_missing() =>
        Assert.Contains("no-such.json", Assert.Throws<UnusableReportException>(() => OrderLinesMapping.Read("no-such.json")).Message, StringComparison.Ordinal);

    private static OrderLinesMapping Parse(string json) => OrderLinesMapping.Parse(json, "shop.json");

    private static string Refusal(string json) => Assert.Throws<UnusableReportException>(() => Parse(json)).Message;
}
