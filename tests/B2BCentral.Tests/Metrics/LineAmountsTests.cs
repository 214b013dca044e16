using System.Globalization;
using B2BCentral.Metrics;

namespace B2BCentral.Tests.Metrics;

public sealed class LineAmountsTests
{
    private static readonly Currency Dollar = Currency.Of("USD");

    [Theory]
    [InlineData("1.005", 100)]
    [InlineData("1.015", 102)]
    [InlineData("2024.994", 202_499)]
    public void A_single_line_is_rounded_half_to_even(string amount, long cents) =>
        Assert.Equal([cents], LineAmounts.ToMinorUnits([decimal.Parse(amount, CultureInfo.InvariantCulture)], Dollar));

    [Fact]
    public void The_cents_that_lines_lose_are_settled_inside_their_order() =>
        Assert.Equal([1, 0, 0], LineAmounts.ToMinorUnits([0.004m, 0.004m, 0.004m], Dollar));

    [Fact]
    public void The_line_with_the_largest_error_gives_or_takes() =>
        Assert.Equal([0, 1, 0], LineAmounts.ToMinorUnits([0.003m, 0.0049m, 0.003m], Dollar));

    [Fact]
    public void Cents_gained_by_rounding_up_are_given_back() =>
        Assert.Equal([0, 1, 1], LineAmounts.ToMinorUnits([0.006m, 0.006m, 0.007m], Dollar));

    [Fact]
    public void The_lines_of_any_order_add_up_to_its_total_rounded_once()
    {
        var random = new Random(7);
        for (var order = 0; order < 1_000; order++)
        {
            var amounts = Enumerable.Range(0, random.Next(1, 30)).Select(_ => random.Next(0, 50_000_000) / 10_000m).ToList();

            var cents = LineAmounts.ToMinorUnits(amounts, Dollar);

            Assert.Equal(Money.ToMinorUnits(amounts.Sum(), Dollar), cents.Sum());
            Assert.All(amounts.Zip(cents), line => Assert.True(Math.Abs(line.First * 100 - line.Second) < 1.5m));
        }
    }
}
