using System.Text;
using B2BCentral.Imports.Reading;

namespace B2BCentral.Tests.Imports.Reading.Opening;

public class TextEncodingTests
{
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding Japanese = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    [Fact]
    public void Reads_utf8_with_a_byte_order_mark() => AssertReads("Café – “blue”", [0xEF, 0xBB, 0xBF], Encoding.UTF8, "UTF-8 with BOM");

    [Fact]
    public void Reads_utf8_without_a_mark() => AssertReads("Café 商品", [], Encoding.UTF8, "UTF-8");

    [Fact]
    public void Reads_utf16_with_a_mark() => AssertReads("Café 商品", [0xFF, 0xFE], Encoding.Unicode, "UTF-16LE with BOM");

    [Fact]
    public void Reads_big_endian_utf16_with_a_mark() => AssertReads("Café", [0xFE, 0xFF], Encoding.BigEndianUnicode, "UTF-16BE with BOM");

    [Fact]
    public void Knows_utf16_without_a_mark_by_its_nul_bytes() => AssertReads("Café", [], Encoding.Unicode, "UTF-16LE");

    [Fact]
    public void Knows_big_endian_utf16_without_a_mark_by_its_nul_bytes() => AssertReads("Café", [], Encoding.BigEndianUnicode, "UTF-16BE");

    [Fact]
    public void Reads_western_bytes() => AssertReads("Café – “bleu” €", [], Western, "Windows-1252");

    [Fact]
    public void Does_not_take_german_for_japanese() => AssertReads("Händler", [], Western, "Windows-1252");

    [Fact]
    public void Knows_japanese_by_its_kana() => AssertReads("ノート 8枚", [], Japanese, "Shift-JIS (cp932)");

    [Fact]
    public void Takes_kanji_without_kana_for_japanese_in_japan_only()
    {
        AssertReads("商品", [], Japanese, "Shift-JIS (cp932)", marketplace: "JP");

        using var elsewhere = Reports.Open(Japanese.GetBytes(AllOrdersText.With(("product-name", "商品"))));
        Assert.Equal("Windows-1252", elsewhere.Saw.Encoding);
    }

    [Fact]
    public void Judges_the_whole_file_not_its_start()
    {
        var rows = Enumerable.Range(1, 5000).Select(number => AllOrdersText.Row(("amazon-order-id", $"111-{number}"))).ToList();
        rows.Add(AllOrdersText.Row(("product-name", "Café")));
        using var report = Reports.Open(Western.GetBytes(AllOrdersText.Of([.. rows])));

        Assert.Equal("Windows-1252", report.Saw.Encoding);
        Assert.Equal("Café", report.Lines().OfType<OrderLine>().Last().Title);
    }

    [Fact]
    public void Reads_characters_that_lie_across_the_pieces_a_file_is_read_in()
    {
        var rows = Enumerable.Range(1, 3000).Select(number => AllOrdersText.Row(("product-name", new string('é', 100 + (number % 3)) + "商")));
        using var report = Reports.Open(Encoding.UTF8.GetBytes(AllOrdersText.Of([.. rows])));

        Assert.Equal("UTF-8", report.Saw.Encoding);
        Assert.All(report.Lines(), line => Assert.EndsWith("é商", Assert.IsType<OrderLine>(line).Title!, StringComparison.Ordinal));
    }

    [Fact]
    public void Refuses_bytes_that_are_no_text_in_the_encoding_and_names_the_line()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Western.GetBytes(AllOrdersText.Of(AllOrdersText.Row(), AllOrdersText.Row(("product-name", "Café"))))];

        var refusal = Assert.Throws<UnusableReportException>(() => Reports.Lines(bytes));
        Assert.Contains("no text in its encoding", refusal.Message, StringComparison.Ordinal);
        Assert.NotNull(refusal.Line);
    }

    private static void AssertReads(string title, byte[] mark, Encoding encoding, string shown, string marketplace = "US")
    {
        using var report = Reports.Open([.. mark, .. encoding.GetBytes(AllOrdersText.With(("product-name", title)))], marketplace: marketplace);

        Assert.Equal(shown, report.Saw.Encoding);
        Assert.Equal(title, Assert.IsType<OrderLine>(Assert.Single(report.Lines())).Title);
    }
}
