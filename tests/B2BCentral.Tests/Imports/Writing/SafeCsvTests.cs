using B2BCentral.Imports.Writing;
using B2BCentral.Tests.Architecture;

namespace B2BCentral.Tests.Imports.Writing;

public class SafeCsvTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1+1")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("-5,=1")]
    [InlineData("\n=1")]
    [InlineData("\uFF1D1+1")]
    [InlineData("-")]
    [InlineData("'=1+1")]
    public void A_cell_that_begins_like_a_formula_is_text(string cell) => Assert.Equal("'" + cell, SafeCsv.Cell(cell));

    [Theory]
    [InlineData("Foo;=1+1", "Foo;'=1+1")]
    [InlineData("=1;@x;-5;ok", "'=1;'@x;-5;ok")]
    [InlineData("Foo; bar", "Foo; bar")]
    public void A_spreadsheet_that_begins_a_cell_at_each_semicolon_finds_no_formula_there(string cell, string written) => Assert.Equal(written, SafeCsv.Cell(cell));

    [Theory]
    [InlineData("-5")]
    [InlineData("-1234.50")]
    [InlineData("12")]
    [InlineData("Steel rule = 30 cm")]
    [InlineData("")]
    [InlineData(null)]
    public void Numbers_and_plain_words_stay_as_they_are(string? cell) => Assert.Equal(cell, SafeCsv.Cell(cell));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("'=1+1")]
    [InlineData("''@x")]
    [InlineData("'quoted'")]
    [InlineData("'")]
    [InlineData("-5")]
    [InlineData("'-5")]
    [InlineData("")]
    [InlineData("a;=1;'=2;''")]
    [InlineData(";;")]
    public void What_is_written_is_read_back(string cell) => Assert.Equal(cell, SafeCsv.Plain(SafeCsv.Cell(cell)!));

    [Fact]
    public void A_delimiter_in_a_cell_starts_no_formula_of_its_own()
    {
        using var text = new StringWriter();
        using (var csv = new SafeCsv(text)) csv.Row(["a,=1+1", "=2", "\"=3"]);

        Assert.Equal("\"a,=1+1\",'=2,\"\"\"=3\"\r\n", text.ToString());
    }

    [Fact]
    public void Nothing_else_in_the_product_writes_csv()
    {
        var writers = Sources.Of(".cs").Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal) && file.Text.Contains("CsvWriter", StringComparison.Ordinal));

        Assert.Equal("src/B2BCentral.Imports/Writing/SafeCsv.cs", Assert.Single(writers).Path);
    }
}
