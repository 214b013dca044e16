using System.Globalization;
using B2BCentral.Metrics;

namespace B2BCentral.Tests.Metrics;

public class MoneyTests
{
    private static readonly Currency Dollar = Currency.Of("USD");

    [Theory]
    [InlineData("USD", "12.34", 1234)]
    [InlineData("JPY", "1234", 1234)]
    [InlineData("KWD", "1.234", 1234)]
    [InlineData("USD", "-12.34", -1234)]
    public void Money_is_minor_units_of_its_currency(string currency, string amount, long minorUnits)
    {
        Assert.Equal(minorUnits, Money.ToMinorUnits(Number(amount), Currency.Of(currency)));
        Assert.Equal(Number(amount), new Money(minorUnits, Currency.Of(currency)).Amount);
    }

    [Theory]
    [InlineData("USD", "0.125", 12)]
    [InlineData("USD", "0.135", 14)]
    [InlineData("USD", "0.1250001", 13)]
    [InlineData("USD", "-0.125", -12)]
    [InlineData("JPY", "2.5", 2)]
    [InlineData("JPY", "3.5", 4)]
    [InlineData("KWD", "0.0005", 0)]
    [InlineData("KWD", "0.0015", 2)]
    public void More_decimals_than_the_currency_has_are_rounded_half_to_even(string currency, string amount, long minorUnits) =>
        Assert.Equal(minorUnits, Money.ToMinorUnits(Number(amount), Currency.Of(currency)));

    [Fact]
    public void Rounding_is_line_by_line_and_not_of_the_sum()
    {
        decimal[] lines = [0.125m, 0.125m];

        Assert.Equal(24, lines.Sum(line => Money.ToMinorUnits(line, Dollar)));
        Assert.Equal(25, Money.ToMinorUnits(lines.Sum(), Dollar));
    }

    [Theory]
    [InlineData("USD", "1.999", true)]
    [InlineData("USD", "1.99", false)]
    [InlineData("USD", "1.9900", false)]
    [InlineData("JPY", "647.62", true)]
    [InlineData("KWD", "1.999", false)]
    public void The_import_can_say_how_many_lines_were_rounded(string currency, string amount, bool rounded) =>
        Assert.Equal(rounded, Money.IsRounded(Number(amount), Currency.Of(currency)));

    [Fact]
    public void Amounts_of_one_currency_are_added() =>
        Assert.Equal(new Money(1501, Dollar), new Money(1000, Dollar) + new Money(501, Dollar));

    [Fact]
    public void Two_currencies_are_never_added_together()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new Money(100, Dollar) + new Money(100, Currency.Of("EUR")));

        Assert.Equal("USD and EUR cannot be added.", error.Message);
    }

    [Fact]
    public void An_amount_beyond_64_bits_is_refused_and_never_wraps_around()
    {
        Assert.Throws<OverflowException>(() => Money.ToMinorUnits(92_233_720_368_547_758.08m, Dollar));
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue, Dollar) + new Money(1, Dollar));
        Assert.Equal(long.MaxValue, Money.ToMinorUnits(92_233_720_368_547_758.07m, Dollar));
    }

    private static decimal Number(string amount) => decimal.Parse(amount, CultureInfo.InvariantCulture);
}
