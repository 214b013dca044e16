using System.Globalization;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Pricing;

namespace B2BCentral.Tests.Display;

/// <summary>The keypad of a phone may have the comma only, so a form takes numbers as its reader's language writes them.</summary>
public sealed class TypedNumberTests
{
    [Theory]
    [InlineData("it-IT", "35,90", 35.90)]
    [InlineData("it-IT", "35.90", 35.90)]
    [InlineData("it-IT", "1.250", 1250)]
    [InlineData("it-IT", "1.234,50", 1234.50)]
    [InlineData("it-IT", "1,234.50", 1234.50)]
    [InlineData("de-DE", "0,5", 0.5)]
    [InlineData("es-ES", "12.500", 12500)]
    [InlineData("fr-FR", "1 234,5", 1234.5)]
    [InlineData("fr-FR", "1\u202F234", 1234)]
    [InlineData("ja-JP", "1,250.5", 1250.5)]
    [InlineData("en-US", "1,250.5", 1250.5)]
    public void Is_read_as_its_language_writes_it(string language, string typed, double number)
    {
        Language.Choose(CultureInfo.GetCultureInfo(language));

        Assert.True(TypedNumber.TryRead(typed, out var read));
        Assert.Equal((decimal)number, read);
    }

    [Theory]
    [InlineData("it-IT", "1,2,3")]
    [InlineData("it-IT", "1.2.3")]
    [InlineData("it-IT", "12.5,0,0")]
    [InlineData("it-IT", "venti")]
    [InlineData("it-IT", "")]
    [InlineData("en-US", "35,90")]
    [InlineData("ja-JP", "35,90")]
    public void Is_refused_where_it_is_in_doubt(string language, string typed)
    {
        Language.Choose(CultureInfo.GetCultureInfo(language));

        Assert.False(TypedNumber.TryRead(typed, out _));
    }

    [Theory]
    [InlineData("it-IT", "1.250", true, 1250)]
    [InlineData("it-IT", "-5", true, -5)]
    [InlineData("it-IT", "2,5", false, 0)]
    [InlineData("it-IT", "1,000", false, 0)]
    [InlineData("en-US", "1,000", true, 1000)]
    [InlineData("en-US", "1.000", false, 0)]
    [InlineData("en-US", "99999999999999999999", false, 0)]
    public void A_whole_one_has_no_decimals(string language, string typed, bool isWhole, long number)
    {
        Language.Choose(CultureInfo.GetCultureInfo(language));

        Assert.Equal((isWhole, number), (TypedNumber.TryReadWhole(typed, out var read), read));
    }

    [Theory]
    [InlineData("it-IT", "1234,50", "7,5")]
    [InlineData("ja-JP", "1234.50", "7.5")]
    public void What_a_field_shows_is_read_again(string language, string price, string percent)
    {
        Language.Choose(CultureInfo.GetCultureInfo(language));
        var dollar = Currency.Of("USD");

        Assert.Equal((price, percent), (PriceText.Of(123_450, dollar), PercentField.Of(750)));
        Assert.Null(PriceText.Read(price + " $", dollar, out var amount));
        Assert.Null(PercentField.Read(percent + " %", out var hundredths));
        Assert.Equal((123_450L, 750), (amount, hundredths));
    }

    [Fact]
    public void An_example_is_written_as_one_may_write_it()
    {
        Language.Choose(CultureInfo.GetCultureInfo("it-IT"));

        Assert.EndsWith("12,50.", PriceText.Read("abc", Currency.Of("EUR"), out _), StringComparison.Ordinal);
    }
}
