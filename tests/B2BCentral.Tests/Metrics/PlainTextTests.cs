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
}
