using System.Text;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.OrderLines;

namespace B2BCentral.Tests.Imports.Reading.Tables;

public class TableReaderTests
{
    private const int TwoMegabytes = 2 << 20;

    private static readonly OrderLinesMapping Lines = OrderLinesMapping.Parse(
        """{ "columns": { "orderId": "No", "purchaseDate": "Day", "sku": "Item", "quantity": "Qty", "lineAmount": "Sum", "title": "Name" } }""", "lines.json");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Reads_every_kind_of_line_end(string lineEnd)
    {
        var lines = Reports.Lines(AllOrdersText.Of(AllOrdersText.Row(), AllOrdersText.Row(("quantity", "x")),
            AllOrdersText.Row()).Replace("\n", lineEnd, StringComparison.Ordinal));

        Assert.Equal([2, 3, 4], lines.Select(line => line.LineNumber));
        Assert.IsType<RejectedLine>(lines[1]);
    }

    [Fact]
    public void Reads_a_last_line_without_a_line_end() => Assert.Single(Reports.Lines(AllOrdersText.Of(AllOrdersText.Row()).TrimEnd('\n')));

    [Fact]
    public void Counts_blank_lines_and_skips_them()
    {
        var lines = Reports.Lines($"\n{AllOrdersText.Header()}\n\n{AllOrdersText.Row()}\n   \n{new string('\t', 32)}\n{AllOrdersText.Row()}\n");

        Assert.Equal([4, 7], lines.Select(line => line.LineNumber));
    }

    [Fact]
    public void Counts_the_lines_inside_quoted_cells()
    {
        var row = AllOrdersText.RowOf(AllOrdersText.Names33, ',', ("product-name", "\"two\r\nlines, \"\"quoted\"\"\""));
        var lines = Reports.Lines($"{AllOrdersText.Header(delimiter: ',')}\n{row}\n{row}\n");

        Assert.Equal([2, 4], lines.Select(line => line.LineNumber));
        Assert.Equal("two\r\nlines, \"quoted\"", Assert.IsType<OrderLine>(lines[1]).Title);
    }

    [Fact]
    public void Takes_quotes_in_a_tab_delimited_report_as_they_are()
    {
        var lines = Reports.Lines(AllOrdersText.Of(AllOrdersText.Row(("product-name", "\"12\" ruler, blue")), AllOrdersText.Row()));

        Assert.Equal("\"12\" ruler, blue", Assert.IsType<OrderLine>(lines[0]).Title);
        Assert.Equal(2, lines.Count);
    }

    [Fact]
    public void Takes_a_whole_cell_in_quotes_in_a_tab_delimited_report_as_it_is()
    {
        Assert.Equal("\"12\"\" ruler\"", Assert.IsType<OrderLine>(Reports.Lines(AllOrdersText.Of(AllOrdersText.Row(("product-name", "\"12\"\" ruler\""))))[0]).Title);
        Assert.Equal("\"S-1\"", Assert.IsType<ListingLine>(Reports.Lines(ListingsText.Of(ListingsText.Row("\"S-1\"", price: "1")))[0]).Sku);
    }

    [Theory]
    [InlineData("\"Acme, Inc.\"", "Acme, Inc.")]
    [InlineData("\"24\"\" Bolts\"", "24\" Bolts")]
    [InlineData("\"\"\"Acme\"\"\"", "\"Acme\"")]
    [InlineData("24\" Bolts", "24\" Bolts")]
    [InlineData("\"24\" Bolts", "\"24\" Bolts")]
    [InlineData("\"Acme\" and \"Bolt\"", "\"Acme\" and \"Bolt\"")]
    [InlineData("\"", "\"")]
    public void Takes_the_quotes_off_that_a_spreadsheet_put_around_a_cell_of_a_list(string cell, string company)
    {
        Assert.Equal(company, Assert.IsType<BuyerLine>(Assert.Single(Reports.Lines($"company\tindustry\n{cell}\t23\n"))).CompanyName);
        Assert.Equal(company, Assert.IsType<OrderLine>(Assert.Single(Reports.Lines($"No\tDay\tItem\tQty\tSum\tName\n1\t2024-01-02\t{cell}\t1\t5\tx\n", mapping: Lines))).Sku);
    }

    [Theory]
    [InlineData('\t')]
    [InlineData(',')]
    public void Takes_the_last_cells_that_a_spreadsheet_left_out_of_a_list_for_empty(char delimiter)
    {
        var buyers = Reports.Lines("company,industry,sub-industry,employees\nAcme,23\nBolt,23,238\n\"Cane\",,,9\nDole,23".Replace(',', delimiter));
        var order = Assert.IsType<OrderLine>(Assert.Single(Reports.Lines("No,Day,Item,Qty,Sum,Name,Note\n1,2024-01-02,S,1,5\n".Replace(',', delimiter), mapping: Lines)));

        Assert.Equal([("Acme", "23", null, null), ("Bolt", "23", "238", null), ("Cane", null, null, "9"), ("Dole", "23", null, null)],
            buyers.Cast<BuyerLine>().Select(line => (line.CompanyName!, line.Industry, line.SubIndustry, line.CompanySize)));
        Assert.Equal(("1", 5m, null), (order.OrderNumber, order.LineAmount, order.Title));
    }

    [Theory]
    [InlineData("company\tindustry\temployees\nAcme\"\t23\n", "2 cells where the header has 3")]
    [InlineData("company,industry,employees\n\"Acme,23\n", "1 cells where the header has 3")]
    [InlineData("company,industry,employees\n\"Acme,23\nBolt\",23\n", "2 cells where the header has 3")]
    public void A_list_says_of_a_row_with_an_open_quote_or_several_lines_that_cells_are_missing(string list, string reason) =>
        Assert.Contains(reason, Assert.IsType<RejectedLine>(Assert.Single(Reports.Lines(list))).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData(',', "comma")]
    [InlineData(';', "semicolon")]
    [InlineData('\t', "tab")]
    public void Finds_the_delimiter(char delimiter, string shown)
    {
        using var report = Reports.Open($"{AllOrdersText.Header(delimiter: delimiter)}\n{AllOrdersText.RowOf(AllOrdersText.Names33, delimiter)}\n");

        Assert.Equal(shown, report.Saw.Delimiter);
        Assert.IsType<OrderLine>(Assert.Single(report.Lines()));
    }

    [Fact]
    public void Rejects_a_line_with_too_few_cells_and_gives_the_count()
    {
        var rejected = Assert.IsType<RejectedLine>(Reports.Lines(AllOrdersText.Of(AllOrdersText.Row(), "111-2\tx\ty"))[1]);

        Assert.Equal("The line has 3 cells where the header has 33.", rejected.Reason);
        Assert.Contains("spreadsheet", rejected.Remedy, StringComparison.Ordinal);
        Assert.Equal(3, rejected.LineNumber);
    }

    [Fact]
    public void Rejects_a_line_with_too_many_cells() =>
        Assert.Contains("34 cells", Assert.IsType<RejectedLine>(Reports.Lines(AllOrdersText.Of(AllOrdersText.Row() + "\tmore"))[0]).Reason, StringComparison.Ordinal);

    [Fact]
    public void Overlooks_surplus_cells_that_are_empty() =>
        Assert.IsType<OrderLine>(Reports.Lines(AllOrdersText.Of(AllOrdersText.Row() + "\t\t"))[0]);

    [Fact]
    public void Rejects_a_line_with_nul_characters_and_reads_on()
    {
        var lines = Reports.Lines(AllOrdersText.Of(AllOrdersText.Row(), AllOrdersText.Row(("product-name", "a\0b")), AllOrdersText.Row()));

        Assert.Contains("NUL", Assert.IsType<RejectedLine>(lines[1]).Reason, StringComparison.Ordinal);
        Assert.IsType<OrderLine>(lines[2]);
    }

    [Theory]
    [InlineData('\t')]
    [InlineData(',')]
    public void Rejects_a_line_with_a_field_of_two_megabytes_and_reads_on(char delimiter)
    {
        var huge = delimiter == ',' ? "\"" + new string('x', TwoMegabytes) + ", \"\"y\"\"\"" : new string('x', TwoMegabytes);
        var sound = AllOrdersText.RowOf(AllOrdersText.Names33, delimiter);
        var lines = Reports.Lines($"{AllOrdersText.Header(delimiter: delimiter)}\n{sound}\n{AllOrdersText.RowOf(AllOrdersText.Names33, delimiter, ("product-name", huge))}\n{sound}\n");

        var rejected = Assert.IsType<RejectedLine>(lines[1]);
        Assert.Equal("The line is longer than 65536 characters.", rejected.Reason);
        Assert.Equal(3, rejected.LineNumber);
        Assert.Empty(rejected.Value);
        Assert.Equal(4, Assert.IsType<OrderLine>(lines[2]).LineNumber);
    }

    [Fact]
    public void Refuses_a_file_with_a_quote_that_is_never_closed_and_names_its_line()
    {
        var sound = AllOrdersText.RowOf(AllOrdersText.Names33, ',');
        var open = AllOrdersText.RowOf(AllOrdersText.Names33, ',', ("product-name", "\"never closed"));
        var text = new StringBuilder($"{AllOrdersText.Header(delimiter: ',')}\n{sound}\n{open}\n");
        for (var row = 0; row < 20_000; row++)
            text.Append(sound).Append('\n');

        var refusal = Assert.Throws<UnusableReportException>(() => Reports.Lines(text.ToString()));
        Assert.Equal(3, refusal.Line);
        Assert.Contains("quote", refusal.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_first_line_without_end() =>
        Assert.Contains("no header", Reports.Refusal("a,b" + new string('x', TwoMegabytes)).Message, StringComparison.Ordinal);

    [Fact]
    public void Refuses_a_header_that_names_a_needed_column_twice() =>
        Assert.Contains("twice", Reports.Refusal(AllOrdersText.Header() + "\tsku\n" + AllOrdersText.Row() + "\tx\n").Message, StringComparison.Ordinal);

    [Fact]
    public void Refuses_a_header_of_more_columns_than_any_report_has()
    {
        var names = string.Join('\t', Enumerable.Range(1, 1_001).Select(number => $"c{number}"));

        Assert.Contains("1001 cells", Reports.Refusal($"{names}\n1\n").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_quotes_the_header_without_what_a_terminal_or_a_log_obeys()
    {
        var refusal = Reports.Refusal("\u001b[2J,a\u202Eb,\"two\r\nlines\"\n1,2,3\n");

        Assert.DoesNotContain(refusal.Message, character => char.IsControl(character) || character == '\u202E');
        Assert.Contains("[2J, ab, two  lines", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_as_long_as_a_page_is_shortened_in_messages() =>
        Assert.InRange(Reports.Refusal($"{new string('x', 60_000)},b\n1,2\n").Message.Length, 100, 2_000);
}
