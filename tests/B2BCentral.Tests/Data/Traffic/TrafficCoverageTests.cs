using System.Globalization;
using B2BCentral.Data.Traffic;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Tests.Data.Traffic;

/// <summary>Reports overlap as sellers load them; no day may count twice, and as few as possible be unknown.</summary>
public class TrafficCoverageTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("1-31", "1-31")]
    [InlineData("1 2 3 1-3", "1 2 3")]
    [InlineData("1-3 1 2", "1-3")]
    [InlineData("1-31 1-20 1-25", "1-31")]
    [InlineData("1-20 1-25", "1-25")]
    [InlineData("1-7 8-14 15-21 22-28 1-31", "1-31")]
    [InlineData("1-7 8-14 15-21 22-28 1-31 29 30 31", "1-7 8-14 15-21 22-28 29 30 31")]
    [InlineData("1-10 8-20 21-30", "8-20 21-30")]
    [InlineData("1-10 8-20 18-30", "1-10 18-30")]
    [InlineData("5 5 6", "5 6")]
    public void Covers_as_many_days_as_it_can_and_none_twice(string told, string chosen) =>
        Assert.Equal(chosen, Written(TrafficCoverage.WithoutOverlap(Periods(told))));

    [Fact]
    public void Never_counts_a_day_twice_whatever_is_told()
    {
        var random = new Random(12);
        for (var round = 0; round < 300; round++)
        {
            var told = Enumerable.Range(0, random.Next(1, 30)).Select(_ =>
            {
                var from = new DateOnly(2025, 1, 1).AddDays(random.Next(60));
                return new Period(from, from.AddDays(random.Next(0, 31)));
            }).ToList();

            var chosen = TrafficCoverage.WithoutOverlap(told);

            Assert.All(chosen.Zip(chosen.Skip(1)), pair => Assert.True(pair.First.To < pair.Second.From));
            Assert.True(chosen.Sum(period => period.Days) >= told.Max(period => period.Days));
            Assert.Subset(told.ToHashSet(), chosen.ToHashSet());
        }
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("1 2 3 5 7-9 10", "1-3 5 7-10")]
    public void Joins_days_that_follow_each_other(string periods, string joined) => Assert.Equal(joined, Written(TrafficCoverage.Joined(Periods(periods))));

    private static IEnumerable<Period> Periods(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(period => period.Split('-').Select(day => new DateOnly(2025, 3, int.Parse(day, CultureInfo.InvariantCulture))).ToList())
        .Select(days => new Period(days[0], days[^1]));

    private static string Written(IEnumerable<Period> periods) =>
        string.Join(' ', periods.Select(period => period.Days == 1 ? $"{period.From.Day}" : $"{period.From.Day}-{period.To.Day}"));
}
