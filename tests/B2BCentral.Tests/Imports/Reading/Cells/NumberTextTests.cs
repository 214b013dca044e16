using System.Globalization;
using B2BCentral.Imports.Reading.Cells;

namespace B2BCentral.Tests.Imports.Reading.Cells;

public class NumberTextTests
{
    [Theory]
    [InlineData("$1,234.56", "1234.56")]
    [InlineData("1.234,56 €", "1234.56")]
    [InlineData("1.999,55\u00A0€", "1999.55")]
    [InlineData("US$1,234.56", "1234.56")]
    [InlineData("CA$12.50", "12.50")]
    [InlineData("Can$12.50", "12.50")]
    [InlineData("MX$12.50", "12.50")]
    [InlineData("£2,400.00", "2400.00")]
    [InlineData("₹71,67,339.00", "7167339.00")]
    [InlineData("￥123,456", "123456")]
    [InlineData("¥20,000", "20000")]
    [InlineData("1\u202F234,56 zł", "1234.56")]
    [InlineData("12,50 kr", "12.50")]
    [InlineData("kr.100", "100")]
    [InlineData("100 kr.", "100")]
    [InlineData("USD 12.50", "12.50")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1,234", "1234")]
    [InlineData("1,2", "1.2")]
    [InlineData("0.125", "0.125")]
    [InlineData("-$5.00", "-5.00")]
    [InlineData("$-5.00", "-5.00")]
    [InlineData("−5,00 €", "-5.00")]
    [InlineData("17", "17")]
    public void Reads_money_of_business_reports(string text, string amount) => Assert.Equal(Number(amount), NumberText.Money(text));

    [Theory]
    [InlineData("")]
    [InlineData("$")]
    [InlineData("abc")]
    [InlineData("12 boxes")]
    [InlineData("1E5")]
    [InlineData("--5")]
    [InlineData("$-")]
    [InlineData("12$34")]
    public void Takes_nothing_else_for_money(string text) => Assert.Null(NumberText.Money(text));

    [Theory]
    [InlineData("9,778", 9778)]
    [InlineData("1.216", 1216)]
    [InlineData("1 216", 1216)]
    [InlineData("20", 20)]
    public void Reads_counts_without_any_thousands_sign(string text, int count) => Assert.Equal(count, NumberText.Count(text));

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("1€")]
    public void Takes_nothing_else_for_a_count(string text) => Assert.Null(NumberText.Count(text));

    [Theory]
    [InlineData("97.99%", "97.99")]
    [InlineData("8,12 %", "8.12")]
    [InlineData("300.0", "300.0")]
    [InlineData("1,234.5%", "1234.5")]
    [InlineData("0,00%", "0.00")]
    public void Keeps_percent_points(string text, string points) => Assert.Equal(Number(points), NumberText.Percent(text));

    [Theory]
    [InlineData("1234.56", '.', "1234.56")]
    [InlineData("$1234.56", '.', "1234.56")]
    [InlineData("1234,56", ',', "1234.56")]
    [InlineData("0.1250", '.', "0.1250")]
    public void Reads_plain_numbers_with_a_known_decimal_sign(string text, char sign, string number) =>
        Assert.Equal(Number(number), NumberText.Plain(text, sign));

    [Theory]
    [InlineData("12,50", '.')]
    [InlineData("1,250", '.')]
    [InlineData("12.50", ',')]
    [InlineData("1.2.3", '.')]
    public void Never_reads_the_other_sign_as_thousands_in_flat_files(string text, char sign) => Assert.Null(NumberText.Plain(text, sign));

    [Theory]
    [InlineData("1,234.56", '.', "1234.56")]
    [InlineData("1.234.567,8", ',', "1234567.8")]
    [InlineData("1,234", '.', "1234")]
    [InlineData("1,23,456.00", '.', "123456.00")]
    [InlineData("₹71,67,339.00", '.', "7167339.00")]
    [InlineData("12,34,56,789", '.', "123456789")]
    [InlineData("1.23.456,5", ',', "123456.5")]
    public void Reads_whole_groups_of_thousands_where_they_are_allowed(string text, char sign, string number) =>
        Assert.Equal(Number(number), NumberText.Plain(text, sign, grouped: true));

    [Theory]
    [InlineData("12,50", '.')]
    [InlineData("1234,567", '.')]
    [InlineData("1.5,000", '.')]
    [InlineData(",123", '.')]
    [InlineData("1,2,3", '.')]
    [InlineData("1,23", '.')]
    [InlineData("1,234,56", '.')]
    [InlineData("123,45,678", '.')]
    [InlineData("1,23,456,789", '.')]
    [InlineData("1,23,45", '.')]
    [InlineData(",23,456", '.')]
    public void Refuses_groups_that_are_none(string text, char sign) => Assert.Null(NumberText.Plain(text, sign, grouped: true));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
