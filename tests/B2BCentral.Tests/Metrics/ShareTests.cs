using B2BCentral.Metrics;

namespace B2BCentral.Tests.Metrics;

public class ShareTests
{
    [Fact]
    public void A_share_is_the_part_by_the_whole() => Assert.Equal(0.25m, Share.Of(25, 100));

    [Fact]
    public void Of_a_zero_whole_there_is_no_share()
    {
        Assert.Null(Share.Of(0, 0));
        Assert.Equal(0m, Share.Of(0, 100));
    }

    [Fact]
    public void Shown_shares_add_up_to_100_by_largest_remainder() =>
        Assert.Equal([33.4m, 33.3m, 33.3m], Share.Percentages([1, 1, 1]));

    [Fact]
    public void The_largest_remainder_is_rounded_up_wherever_it_stands() =>
        Assert.Equal([14.2m, 28.6m, 57.2m], Share.Percentages([1_424, 2_855, 5_721]));

    [Fact]
    public void Equal_remainders_go_to_the_earlier_part() =>
        Assert.Equal([10.1m, 10m, 79.9m], Share.Percentages([1_005, 1_005, 7_990]));

    [Fact]
    public void Remainders_are_compared_exactly_and_not_by_their_first_28_digits() =>
        Assert.Equal([1.1m, 0m, 98.9m], Share.Percentages([31, 1, 2_968]));

    [Fact]
    public void Parts_of_a_zero_whole_have_no_share() => Assert.Equal([0m, 0m], Share.Percentages([0, 0]));

    [Fact]
    public void No_parts_have_no_shares() => Assert.Empty(Share.Percentages([]));

    [Theory]
    [InlineData(33.3, 11.1, 11.1, 11.1)]
    [InlineData(3.0, 1.0, 1.0, 1.0)]
    [InlineData(0.1, 0.1, 0.0, 0.0)]
    public void Parts_of_a_rounded_whole_add_up_to_it(double together, params double[] parts) =>
        Assert.Equal(parts.Select(part => (decimal)part), Share.Percentages([1_111, 1_111, 1_108], (decimal)together));

    [Fact]
    public void A_part_of_nothing_never_gets_a_remainder() => Assert.Equal([0m, 33.4m, 33.3m, 33.3m], Share.Percentages([0, 1, 1, 1]));

    [Fact]
    public void A_single_part_is_the_whole() => Assert.Equal([100m], Share.Percentages([7]));

    [Fact]
    public void A_negative_part_has_no_share_of_a_whole() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Share.Percentages([10, -1]));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Any_shares_add_up_to_exactly_100_each_within_one_step_of_the_exact_one(int decimals)
    {
        var random = new Random(20_220_331 + decimals);
        var step = decimals switch { 0 => 1m, 1 => 0.1m, _ => 0.01m };
        for (var round = 0; round < 1_000; round++)
        {
            var largest = 1L << random.Next(1, 50);
            var parts = Enumerable.Range(0, random.Next(1, 30)).Select(_ => random.NextInt64(largest)).Append(1).ToList();

            var shares = Share.Percentages(parts, decimals);

            Assert.Equal(100m, shares.Sum());
            Assert.All(parts.Zip(shares), pair => Assert.True(Math.Abs(pair.Second - (decimal)pair.First * 100 / parts.Sum()) < step));
            Assert.All(shares, share => Assert.Equal(share, decimal.Round(share, decimals)));
        }
    }

    [Fact]
    public void A_larger_part_never_shows_a_smaller_share()
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var parts = Enumerable.Range(0, 12).Select(_ => random.NextInt64(50)).OrderDescending().Append(0).Prepend(50).ToList();

            var shares = Share.Percentages(parts);

            Assert.Equal(shares.OrderDescending(), shares);
        }
    }
}
