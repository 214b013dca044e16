using B2BCentral.Metrics;

namespace B2BCentral.Tests.Metrics;

public class PlainTextTests
{
    [Theory]
    [InlineData("St. Mary\u200BHospital")]
    [InlineData("St. Mary\u00ADHospital")]
    [InlineData("St. Mary\u2028Hospital")]
    [InlineData("St. Mary\tHospital")]
    [InlineData("St. Mary\U000E0041Hospital")]
    public void A_character_that_cannot_be_seen_is_noticed(string text) => Assert.True(PlainText.HidesSomething(text));

    [Theory]
    [InlineData("St. Mary Hospital")]
    [InlineData("Müller & Söhne 山田 😀")]
    public void What_can_be_seen_is_plain(string text) => Assert.False(PlainText.HidesSomething(text));

    [Theory]
    [InlineData("Nitrile", 7, "Nitrile")]
    [InlineData("Nitrile gloves", 9, "Nitrile…")]
    [InlineData("Nitril😀 gloves", 8, "Nitril…")]
    public void A_long_text_ends_with_an_ellipsis_and_never_in_half_a_character(string text, int longest, string shown) => Assert.Equal(shown, PlainText.Shortened(text, longest));

    [Theory]
    [InlineData("Nitril😀", 7, "Nitril")]
    [InlineData("Nitril😀", 8, "Nitril😀")]
    [InlineData("Nitrile", 3, "Nit")]
    [InlineData(null, 3, null)]
    public void What_is_cut_for_its_column_ends_in_no_half_character(string? text, int longest, string? kept) => Assert.Equal(kept, PlainText.Cut(text, longest));

    [Theory]
    [InlineData("orders.txt\r\n[00:00:00 INF] Paid", "orders.txt  [00:00:00 INF] Paid")]
    [InlineData("\u001b[31mred\u0007", "[31mred")]
    [InlineData("invoice\u202Etxt.exe", "invoicetxt.exe")]
    [InlineData("a\u2028b\u0085c", "a b c")]
    [InlineData("Müller & Söhne 山田 😀", "Müller & Söhne 山田 😀")]
    public void Text_of_unknown_origin_stays_on_its_line(string text, string shown) => Assert.Equal(shown, PlainText.OnOneLine(text, 100));

    [Fact]
    public void Half_a_character_is_not_shown() => Assert.Equal("ab", PlainText.OnOneLine("a\uD83Db", 100));
}
