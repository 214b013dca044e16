using B2BCentral.Metrics;
using B2BCentral.Web.Display;

namespace B2BCentral.Tests.Display;

public class PriceTextTests
{
    [Theory]
    [InlineData("12.50", 1250)]
    [InlineData(" $1,234.5 ", 123450)]
    [InlineData("1,234", 123400)]
    [InlineData("1,00,000.50", 10000050)]
    [InlineData("", null)]
    public void Reads_a_price_as_people_type_it(string typed, int? minorUnits)
    {
        Assert.Null(PriceText.Read(typed, Currency.Of("USD"), out var read));
        Assert.Equal(minorUnits, read);
    }

    [Theory]
    [InlineData("12,50", "such as 12.50")]
    [InlineData("1,50.00", "such as 12.50")]
    [InlineData("1,2,345", "such as 12.50")]
    [InlineData("cheap", "not a price")]
    [InlineData("12.50S", "not a price")]
    [InlineData("0", "more than zero")]
    [InlineData("-3", "not a price")]
    [InlineData("1.234", "2 decimals")]
    [InlineData("999999999", "at most")]
    public void Says_what_is_wrong_with_a_price(string typed, string words)
    {
        Assert.Contains(words, PriceText.Read(typed, Currency.Of("USD"), out var read), StringComparison.Ordinal);
        Assert.Null(read);
    }

    [Theory]
    [InlineData("1.500", "EUR", "2 decimals")]
    [InlineData("12.000", "EUR", "2 decimals")]
    [InlineData("1.000", "JPY", "no decimals")]
    [InlineData("12.0", "JPY", "no decimals")]
    [InlineData("1.5000", "KWD", "3 decimals")]
    public void A_point_that_parts_thousands_is_not_taken_for_decimals(string typed, string currency, string words)
    {
        Assert.Contains(words, PriceText.Read(typed, Currency.Of(currency), out var read), StringComparison.Ordinal);
        Assert.Null(read);
    }

    [Fact]
    public void A_yen_has_no_decimals() => Assert.Contains("no decimals", PriceText.Read("12.5", Currency.Of("JPY"), out _), StringComparison.Ordinal);

    [Theory]
    [InlineData("12.50")]
    [InlineData("1234.05")]
    public void What_a_field_shows_can_be_read_again(string shown)
    {
        PriceText.Read(shown, Currency.Of("USD"), out var read);
        Assert.Equal(shown, PriceText.Of(read, Currency.Of("USD")));
    }
}
