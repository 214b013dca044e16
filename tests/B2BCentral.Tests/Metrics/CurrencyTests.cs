using B2BCentral.Metrics;

namespace B2BCentral.Tests.Metrics;

public class CurrencyTests
{
    [Theory]
    [InlineData("USD", 2)]
    [InlineData("EUR", 2)]
    [InlineData("INR", 2)]
    [InlineData("JPY", 0)]
    [InlineData("KRW", 0)]
    [InlineData("KWD", 3)]
    [InlineData("BHD", 3)]
    public void A_currency_knows_its_decimals(string code, int decimals) => Assert.Equal(decimals, Currency.Of(code).Decimals);

    [Fact]
    public void A_code_means_the_same_currency_in_any_case() => Assert.Equal(Currency.Of("EUR"), Currency.Of(" eur "));

    [Theory]
    [InlineData("")]
    [InlineData("EU")]
    [InlineData("EURO")]
    [InlineData("E1R")]
    [InlineData("€€€")]
    public void What_is_not_three_letters_is_not_a_currency(string code)
    {
        var error = Assert.Throws<ArgumentException>(() => Currency.Of(code));

        Assert.Contains($"'{code}'", error.Message, StringComparison.Ordinal);
    }
}
