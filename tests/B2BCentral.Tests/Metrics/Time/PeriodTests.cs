using B2BCentral.Metrics.Time;
using static B2BCentral.Tests.Metrics.Dates;

namespace B2BCentral.Tests.Metrics.Time;

public class PeriodTests
{
    private static readonly Period March = Days("2025-03-01", "2025-03-31");

    [Fact]
    public void A_period_includes_its_first_and_its_last_day()
    {
        Assert.Equal(31, March.Days);
        Assert.True(March.Contains(Day("2025-03-01")));
        Assert.True(March.Contains(Day("2025-03-31")));
        Assert.False(March.Contains(Day("2025-02-28")));
        Assert.False(March.Contains(Day("2025-04-01")));
    }

    [Fact]
    public void A_single_day_is_a_period() => Assert.Equal(1, Days("2024-02-29").Days);

    [Fact]
    public void A_period_cannot_end_before_it_begins()
    {
        var error = Assert.Throws<ArgumentException>(() => Days("2025-03-02", "2025-03-01"));

        Assert.Contains("2025-03-01", error.Message, StringComparison.Ordinal);
        Assert.Contains("2025-03-02", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void N_days_are_n_complete_days_ending_at_the_anchor()
    {
        Assert.Equal(Days("2024-02-24", "2024-03-01"), Period.DaysEnding(Day("2024-03-01"), 7));
        Assert.Equal(Days("2024-03-01"), Period.DaysEnding(Day("2024-03-01"), 1));
    }

    [Theory]
    [InlineData("2025-03-19", "2025-03-19")]
    [InlineData("2025-03-01", "2025-03-01")]
    [InlineData("2025-03-31", "2025-03-31")]
    [InlineData("2025-05-05", "2025-03-31")]
    public void A_partial_period_stops_at_yesterday(string yesterday, string end) =>
        Assert.Equal(Days("2025-03-01", end), March.UpTo(Day(yesterday)));

    [Fact]
    public void A_period_that_begins_today_has_no_complete_day() => Assert.Null(March.UpTo(Day("2025-02-28")));

    [Theory]
    [InlineData("2025-01-01", "2025-12-31", "2025-01-01", "2025-12-01")]
    [InlineData("2025-01-02", "2025-12-30", "2025-02-01", "2025-11-01")]
    [InlineData("2024-02-01", "2024-02-29", "2024-02-01", "2024-02-01")]
    [InlineData("2024-01-31", "2024-03-01", "2024-02-01", "2024-02-01")]
    [InlineData("2024-12-15", "2025-01-31", "2025-01-01", "2025-01-01")]
    public void Whole_months_are_the_calendar_months_inside_the_period(string from, string to, string first, string last) =>
        Assert.Equal((Day(first), Day(last)), Days(from, to).WholeMonths());

    [Theory]
    [InlineData("2024-02-01", "2024-02-28")]
    [InlineData("2024-02-02", "2024-02-29")]
    [InlineData("2024-01-15", "2024-02-14")]
    [InlineData("2024-02-29", "2024-02-29")]
    public void A_period_without_a_complete_month_has_no_whole_months(string from, string to) => Assert.Null(Days(from, to).WholeMonths());

    [Fact]
    public void Whole_months_of_any_period_are_all_months_that_lie_inside_and_no_others() =>
        Assert.All(RandomPeriods(seed: 1), period =>
        {
            var inside = period.Cut(Grain.Month, DayOfWeek.Monday).Where(IsWholeMonth).ToList();

            Assert.Equal(inside.Count == 0 ? null : (inside[0].From, inside[^1].From), period.WholeMonths());
        });

    private static bool IsWholeMonth(Period days) => days.From.Day == 1 && days.Days == DateTime.DaysInMonth(days.From.Year, days.From.Month);
}
