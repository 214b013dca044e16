using B2BCentral.Metrics;

namespace B2BCentral.Tests.Metrics;

public class ReorderIntervalTests
{
    [Theory]
    [InlineData(new[] { 0, 10, 20 }, 10.0, 10.0, 10.0, 2)]
    [InlineData(new[] { 0, 1, 3, 7, 15 }, 1.75, 3.0, 5.0, 4)] // 1, 2, 4, 8
    [InlineData(new[] { 0, 10, 12, 42 }, 6.0, 10.0, 20.0, 3)] // 2, 10, 30
    [InlineData(new[] { 42, 0, 12, 10 }, 6.0, 10.0, 20.0, 3)]
    public void Tells_median_and_quartiles_of_the_days_between_orders(int[] days, double lower, double median, double upper, int intervals) =>
        Assert.Equal(new ReorderInterval((decimal)lower, (decimal)median, (decimal)upper, intervals), ReorderInterval.Of(Days(days)));

    [Fact]
    public void Several_orders_of_one_day_are_one() =>
        Assert.Equal(new ReorderInterval(5, 5, 5, 2), ReorderInterval.Of(Days(0, 0, 5, 5, 5, 10)));

    [Theory]
    [InlineData(new int[0])]
    [InlineData(new[] { 3 })]
    [InlineData(new[] { 3, 3, 3 })]
    [InlineData(new[] { 3, 9, 9 })]
    public void Fewer_than_two_intervals_are_no_number(int[] days) => Assert.Null(ReorderInterval.Of(Days(days)));

    private static IEnumerable<DateOnly> Days(params int[] days) => days.Select(day => new DateOnly(2024, 2, 20).AddDays(day));
}
