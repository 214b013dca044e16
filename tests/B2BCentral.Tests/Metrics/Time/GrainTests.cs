using B2BCentral.Metrics.Time;
using static B2BCentral.Tests.Metrics.Dates;

namespace B2BCentral.Tests.Metrics.Time;

public class GrainTests
{
    [Theory]
    [InlineData(1, Grain.Day)]
    [InlineData(45, Grain.Day)]
    [InlineData(46, Grain.Week)]
    [InlineData(200, Grain.Week)]
    [InlineData(201, Grain.Month)]
    [InlineData(1_826, Grain.Month)]
    public void Day_up_to_45_days_week_up_to_200_month_beyond(int days, Grain grain) =>
        Assert.Equal(grain, Grains.For(Period.DaysEnding(Day("2025-06-30"), days)));

    [Fact]
    public void Days_are_buckets_of_one_day() => Assert.Equal(
        [Days("2024-02-28"), Days("2024-02-29"), Days("2024-03-01")],
        Days("2024-02-28", "2024-03-01").Cut(Grain.Day, DayOfWeek.Monday));

    [Fact]
    public void Weeks_are_cut_at_the_ends_of_the_period() => Assert.Equal(
        [Days("2025-03-06", "2025-03-09"), Days("2025-03-10", "2025-03-16"), Days("2025-03-17", "2025-03-18")],
        Days("2025-03-06", "2025-03-18").Cut(Grain.Week, DayOfWeek.Monday));

    [Fact]
    public void Months_are_cut_at_the_ends_of_the_period() => Assert.Equal(
        [Days("2024-01-31"), Days("2024-02-01", "2024-02-29"), Days("2024-03-01", "2024-03-30")],
        Days("2024-01-31", "2024-03-30").Cut(Grain.Month, DayOfWeek.Monday));

    [Fact]
    public void A_sunday_is_the_last_day_of_a_monday_first_week()
    {
        Assert.Equal(Day("2025-03-10"), Grains.WeekOf(Day("2025-03-16"), DayOfWeek.Monday));
        Assert.Equal(
            [Days("2025-03-16"), Days("2025-03-17")],
            Days("2025-03-16", "2025-03-17").Cut(Grain.Week, DayOfWeek.Monday));
    }

    [Theory]
    [InlineData(DayOfWeek.Sunday, "2025-03-09")]
    [InlineData(DayOfWeek.Monday, "2025-03-10")]
    [InlineData(DayOfWeek.Tuesday, "2025-03-11")]
    [InlineData(DayOfWeek.Wednesday, "2025-03-12")]
    [InlineData(DayOfWeek.Thursday, "2025-03-06")]
    [InlineData(DayOfWeek.Friday, "2025-03-07")]
    [InlineData(DayOfWeek.Saturday, "2025-03-08")]
    public void Every_week_start_is_honoured(DayOfWeek weekStart, string firstDay) =>
        Assert.Equal(Day(firstDay), Grains.WeekOf(Day("2025-03-12"), weekStart));

    [Fact]
    public void Inside_a_period_every_week_begins_on_the_week_start_and_has_seven_days() => Assert.All(RandomPeriods(seed: 5), period =>
    {
        foreach (var weekStart in Enum.GetValues<DayOfWeek>())
        {
            var weeks = period.Cut(Grain.Week, weekStart).ToList();

            Assert.All(weeks.Skip(1), week => Assert.Equal(weekStart, week.From.DayOfWeek));
            Assert.All(weeks.Skip(1).SkipLast(1), week => Assert.Equal(7, week.Days));
            Assert.True(weeks[0].Days <= 7 && weeks[^1].Days <= 7);
        }
    });

    [Fact]
    public void Inside_a_period_every_month_begins_on_its_first_day() => Assert.All(RandomPeriods(seed: 6), period =>
    {
        var months = period.Cut(Grain.Month, DayOfWeek.Monday).ToList();

        Assert.All(months.Skip(1), month => Assert.Equal(1, month.From.Day));
        Assert.All(months, month => Assert.Equal((month.From.Year, month.From.Month), (month.To.Year, month.To.Month)));
    });

    [Fact]
    public void Buckets_partition_the_period_exactly() => Assert.All(RandomPeriods(seed: 7), period =>
    {
        foreach (var grain in Enum.GetValues<Grain>())
        {
            var buckets = period.Cut(grain, DayOfWeek.Saturday).ToList();

            Assert.Equal((period.From, period.To), (buckets[0].From, buckets[^1].To));
            Assert.All(buckets.Zip(buckets.Skip(1)), pair => Assert.Equal(pair.First.To.AddDays(1), pair.Second.From));
        }
    });

    [Theory]
    [InlineData("2025-11-29", "2025-11-30", Grain.Month, true)]
    [InlineData("2025-11-01", "2025-11-26", Grain.Month, true)]
    [InlineData("2025-11-01", "2025-11-27", Grain.Month, false)]
    [InlineData("2025-02-01", "2025-02-28", Grain.Month, false)]
    [InlineData("2025-03-03", "2025-03-08", Grain.Week, true)]
    [InlineData("2025-03-03", "2025-03-09", Grain.Week, false)]
    [InlineData("2025-03-03", "2025-03-03", Grain.Day, false)]
    public void A_bucket_that_lost_more_than_a_tenth_is_cut(string from, string to, Grain grain, bool isCut) =>
        Assert.Equal(isCut, Days(from, to).IsCut(grain));

    [Theory]
    [InlineData("2022-03-31", true)]
    [InlineData("2022-03-02", false)]
    [InlineData("2022-02-20", false)]
    [InlineData("2022-04-02", false)]
    public void A_bucket_in_which_the_data_begins_is_cut_where_it_begins(string dataFrom, bool isCut) =>
        Assert.Equal(isCut, Days("2022-03-01", "2022-03-31").Since(Day(dataFrom)).IsCut(Grain.Month));
}
