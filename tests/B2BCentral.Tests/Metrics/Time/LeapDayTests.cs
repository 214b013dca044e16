using B2BCentral.Metrics.Time;
using static B2BCentral.Tests.Metrics.Dates;

namespace B2BCentral.Tests.Metrics.Time;

public class LeapDayTests
{
    [Fact]
    public void Twenty_nine_February_in_the_period_has_no_counterpart()
    {
        Assert.Null(Comparison.Of(Days("2024-02-29"), ComparisonRule.LastYear));
        Assert.Equal(Days("2023-02-28"), Comparison.Of(Days("2024-02-28"), ComparisonRule.LastYear));
        Assert.Equal(Days("2023-03-01"), Comparison.Of(Days("2024-03-01"), ComparisonRule.LastYear));
    }

    [Theory]
    [InlineData("2024-02-01", "2024-02-29", "2023-02-01", "2023-02-28")]
    [InlineData("2024-02-29", "2024-03-31", "2023-03-01", "2023-03-31")]
    [InlineData("2024-02-15", "2024-03-15", "2023-02-15", "2023-03-15")]
    public void A_period_with_a_leap_day_is_compared_without_it(string from, string to, string earlierFrom, string earlierTo) =>
        Assert.Equal(Days(earlierFrom, earlierTo), Comparison.Of(Days(from, to), ComparisonRule.LastYear));

    [Fact]
    public void Twenty_nine_February_in_the_comparison_is_folded_into_28_February()
    {
        Assert.Equal(Days("2024-02-28", "2024-02-29"), Comparison.Of(Days("2025-02-28"), ComparisonRule.LastYear));
        Assert.Equal(Days("2024-03-01"), Comparison.Of(Days("2025-03-01"), ComparisonRule.LastYear));
        Assert.Equal(Days("2024-02-27"), Comparison.Of(Days("2025-02-27"), ComparisonRule.LastYear));
    }

    [Theory]
    [InlineData("2025-02-01", "2025-02-28", "2024-02-01", "2024-02-29")]
    [InlineData("2025-02-15", "2025-03-15", "2024-02-15", "2024-03-15")]
    [InlineData("2025-01-01", "2025-02-28", "2024-01-01", "2024-02-29")]
    public void A_comparison_with_a_leap_day_keeps_it(string from, string to, string earlierFrom, string earlierTo) =>
        Assert.Equal(Days(earlierFrom, earlierTo), Comparison.Of(Days(from, to), ComparisonRule.LastYear));

    [Theory]
    [InlineData("2024-02-29", "2023-03-01", "2022-03-01", "2023-02-28")]
    [InlineData("2025-02-28", "2024-03-01", "2023-03-01", "2024-02-29")]
    public void Twelve_months_ending_at_the_end_of_February_follow_the_twelve_before(string anchor, string from, string earlierFrom, string earlierTo)
    {
        var year = PeriodPreset.Last12Months.Ending(Day(anchor));

        Assert.Equal(Days(from, anchor), year);
        Assert.Equal(Days(earlierFrom, earlierTo), Comparison.Of(year, ComparisonRule.LastYear));
    }

    [Theory]
    [InlineData("2024-02-29", "2023-02-28")]
    [InlineData("2025-02-28", "2024-02-29")]
    public void Year_to_date_at_the_end_of_February_is_compared_with_the_end_of_February(string anchor, string earlierTo)
    {
        var earlier = Comparison.Of(PeriodPreset.YearToDate.Ending(Day(anchor)), ComparisonRule.LastYear)!.Value;

        Assert.Equal((1, 1, Day(earlierTo)), (earlier.From.Month, earlier.From.Day, earlier.To));
    }

    [Theory]
    [InlineData("2024-02-29", "2024-02-29", LeapDayNote.WithoutCounterpart)]
    [InlineData("2024-02-01", "2024-03-31", LeapDayNote.WithoutCounterpart)]
    [InlineData("2025-02-28", "2025-02-28", LeapDayNote.Folded)]
    [InlineData("2025-02-01", "2025-03-31", LeapDayNote.Folded)]
    [InlineData("2023-03-01", "2025-02-28", LeapDayNote.WithoutCounterpart | LeapDayNote.Folded)]
    [InlineData("2024-02-01", "2024-02-28", LeapDayNote.None)]
    [InlineData("2025-03-01", "2026-02-28", LeapDayNote.None)]
    [InlineData("2023-02-01", "2023-03-31", LeapDayNote.None)]
    public void A_note_says_what_a_leap_day_did(string from, string to, LeapDayNote note) =>
        Assert.Equal(note, Comparison.NoteOf(Days(from, to), ComparisonRule.LastYear));

    [Fact]
    public void Matching_weekdays_needs_no_note_about_leap_days()
    {
        Assert.Equal(Days("2023-03-02"), Comparison.Of(Days("2024-02-29"), ComparisonRule.Weekday));
        Assert.Equal(LeapDayNote.None, Comparison.NoteOf(Days("2024-02-29"), ComparisonRule.Weekday));
    }

    [Fact]
    public void A_century_is_no_leap_year_unless_400_divides_it()
    {
        Assert.Equal(Days("2000-02-28", "2000-02-29"), Comparison.Of(Days("2001-02-28"), ComparisonRule.LastYear));
        Assert.Equal(Days("2100-02-28"), Comparison.Of(Days("2101-02-28"), ComparisonRule.LastYear));
    }
}
