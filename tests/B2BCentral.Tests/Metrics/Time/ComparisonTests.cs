using B2BCentral.Metrics.Time;
using static B2BCentral.Tests.Metrics.Dates;

namespace B2BCentral.Tests.Metrics.Time;

public class ComparisonTests
{
    [Fact]
    public void Last_year_is_the_same_calendar_dates_and_not_365_days_earlier() =>
        Assert.Equal(Days("2023-06-01", "2023-06-30"), Comparison.Of(Days("2024-06-01", "2024-06-30"), ComparisonRule.LastYear));

    [Fact]
    public void Matching_weekdays_is_364_days_earlier() =>
        Assert.Equal(Days("2023-06-05", "2023-06-11"), Comparison.Of(Days("2024-06-03", "2024-06-09"), ComparisonRule.Weekday));

    [Fact]
    public void Matching_weekdays_compares_mondays_with_mondays() => Assert.All(RandomPeriods(seed: 2), period =>
    {
        var earlier = Comparison.Of(period, ComparisonRule.Weekday)!.Value;

        Assert.Equal((period.From.DayOfWeek, period.Days), (earlier.From.DayOfWeek, earlier.Days));
    });

    [Theory]
    [InlineData("2025-03-01", "2025-03-30", "2025-01-30", "2025-02-28")]
    [InlineData("2024-03-01", "2024-03-01", "2024-02-29", "2024-02-29")]
    [InlineData("2024-01-01", "2024-12-31", "2022-12-31", "2023-12-31")]
    [InlineData("2024-12-30", "2025-01-05", "2024-12-23", "2024-12-29")]
    public void The_previous_period_has_as_many_days_and_ends_the_day_before(string from, string to, string earlierFrom, string earlierTo)
    {
        Assert.Equal(Days(earlierFrom, earlierTo), Comparison.Of(Days(from, to), ComparisonRule.Previous));
        Assert.Equal(LeapDayNote.None, Comparison.NoteOf(Days(from, to), ComparisonRule.Previous));
    }

    [Fact]
    public void A_bucket_of_the_previous_period_is_as_far_away_as_the_whole_and_not_just_before_itself()
    {
        var whole = Days("2025-03-01", "2025-03-30");

        Assert.Equal(Days("2025-01-30"), Comparison.OfPart(Days("2025-03-01"), whole, ComparisonRule.Previous));
        Assert.Equal(Days("2025-02-24", "2025-02-28"), Comparison.OfPart(Days("2025-03-26", "2025-03-30"), whole, ComparisonRule.Previous));
        Assert.Equal(Days("2024-03-01"), Comparison.OfPart(Days("2025-03-01"), whole, ComparisonRule.LastYear));
    }

    [Fact]
    public void Without_a_rule_there_is_no_comparison()
    {
        Assert.Null(Comparison.Of(Days("2024-06-01", "2024-06-30"), ComparisonRule.None));
        Assert.Equal(LeapDayNote.None, Comparison.NoteOf(Days("2024-02-01", "2024-02-29"), ComparisonRule.None));
    }

    [Fact]
    public void A_partial_period_stops_at_yesterday_in_both_years()
    {
        var complete = Days("2025-03-01", "2025-03-31").UpTo(Day("2025-03-19"))!.Value;

        Assert.Equal(Days("2024-03-01", "2024-03-19"), Comparison.Of(complete, ComparisonRule.LastYear));
    }

    [Fact]
    public void Every_calendar_day_is_compared_with_the_same_day_of_the_year_before() => Assert.All(RandomPeriods(seed: 3), period =>
    {
        var earlier = Comparison.Of(period, ComparisonRule.LastYear);

        Assert.Equal(DaysOf(period).SelectMany(CounterpartsOf), earlier is { } days ? DaysOf(days) : []);
    });

    [Theory]
    [InlineData(ComparisonRule.LastYear)]
    [InlineData(ComparisonRule.Weekday)]
    [InlineData(ComparisonRule.Previous)]
    public void The_buckets_of_a_series_are_compared_with_exactly_the_days_of_the_whole_comparison(ComparisonRule rule) =>
        Assert.All(RandomPeriods(seed: 4), period =>
        {
            foreach (var grain in Enum.GetValues<Grain>())
            {
                var buckets = period.Cut(grain, DayOfWeek.Monday).Select(bucket => Comparison.OfPart(bucket, period, rule)).OfType<Period>();

                Assert.Equal(Comparison.Of(period, rule) is { } whole ? DaysOf(whole) : [], buckets.SelectMany(DaysOf));
            }
        });

    private static IEnumerable<DateOnly> DaysOf(Period period) => Enumerable.Range(0, period.Days).Select(period.From.AddDays);

    // The rule once more, a day at a time.
    private static DateOnly[] CounterpartsOf(DateOnly day) => (day.Month, day.Day, DateTime.IsLeapYear(day.Year - 1)) switch
    {
        (2, 29, _) => [],
        (2, 28, true) => [new(day.Year - 1, 2, 28), new(day.Year - 1, 2, 29)],
        _ => [new(day.Year - 1, day.Month, day.Day)],
    };
}
