using B2BCentral.Metrics.Time;
using static B2BCentral.Tests.Metrics.Dates;

namespace B2BCentral.Tests.Metrics.Time;

public class PeriodPresetTests
{
    [Theory]
    [InlineData(PeriodPreset.Last7Days, "2022-06-23")]
    [InlineData(PeriodPreset.Last30Days, "2022-05-31")]
    [InlineData(PeriodPreset.Last90Days, "2022-04-01")]
    [InlineData(PeriodPreset.Last12Months, "2021-06-30")]
    [InlineData(PeriodPreset.YearToDate, "2022-01-01")]
    public void A_preset_ends_at_the_anchor(PeriodPreset preset, string from) =>
        Assert.Equal(Days(from, "2022-06-29"), preset.Ending(Day("2022-06-29")));

    [Theory]
    [InlineData("2024-02-27", "2023-02-28", 365)]
    [InlineData("2024-02-28", "2023-03-01", 365)]
    [InlineData("2024-02-29", "2023-03-01", 366)]
    [InlineData("2024-03-01", "2023-03-02", 366)]
    [InlineData("2025-02-27", "2024-02-28", 366)]
    [InlineData("2025-02-28", "2024-03-01", 365)]
    [InlineData("2025-03-01", "2024-03-02", 365)]
    public void Twelve_months_around_a_leap_day_are_a_year_and_never_a_day_more(string anchor, string from, int days)
    {
        var year = PeriodPreset.Last12Months.Ending(Day(anchor));

        Assert.Equal(Days(from, anchor), year);
        Assert.Equal(days, year.Days);
    }

    [Theory]
    [InlineData("2024-02-29", 60)]
    [InlineData("2024-12-31", 366)]
    [InlineData("2025-12-31", 365)]
    [InlineData("2025-01-01", 1)]
    public void Year_to_date_begins_on_the_first_of_January(string anchor, int days)
    {
        var year = PeriodPreset.YearToDate.Ending(Day(anchor));

        Assert.Equal((1, 1), (year.From.Month, year.From.Day));
        Assert.Equal(days, year.Days);
    }

    [Fact]
    public void A_custom_period_brings_its_own_days() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PeriodPreset.Custom.Ending(Day("2022-06-29")));

    [Theory]
    [InlineData("2020-01-01", "2024-12-31", false)]
    [InlineData("2020-01-01", "2025-01-01", true)]
    [InlineData("2020-06-30", "2025-06-29", false)]
    [InlineData("2020-06-30", "2025-06-30", true)]
    [InlineData("0001-01-01", "9999-12-31", true)]
    [InlineData("9998-01-01", "9999-12-31", false)]
    public void A_custom_period_is_at_most_five_years(string from, string to, bool isTooLong) =>
        Assert.Equal(isTooLong, PeriodPresets.IsTooLong(Days(from, to)));
}
