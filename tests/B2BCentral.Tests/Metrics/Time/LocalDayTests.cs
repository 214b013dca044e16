using System.Globalization;
using B2BCentral.Metrics.Time;
using static B2BCentral.Tests.Metrics.Dates;

namespace B2BCentral.Tests.Metrics.Time;

public class LocalDayTests
{
    [Theory]
    [InlineData("America/Los_Angeles", "2025-01-02T07:59:59Z", "2025-01-01")]
    [InlineData("America/Los_Angeles", "2025-01-02T08:00:00Z", "2025-01-02")]
    [InlineData("America/Los_Angeles", "2025-07-02T06:59:59Z", "2025-07-01")]
    [InlineData("America/Los_Angeles", "2025-07-02T07:00:00Z", "2025-07-02")]
    [InlineData("Europe/London", "2025-07-01T23:00:00Z", "2025-07-02")]
    [InlineData("Europe/London", "2025-01-01T23:00:00Z", "2025-01-01")]
    [InlineData("Asia/Tokyo", "2025-01-01T15:00:00Z", "2025-01-02")]
    public void A_day_is_a_local_day_of_the_marketplace_with_the_real_offset_of_that_day(string zone, string instant, string day) =>
        Assert.Equal(Day(day), LocalDay.Of(Instant(instant), Zone(zone)));

    [Theory]
    [InlineData("Asia/Kolkata", "2022-03-30T18:29:59Z", "2022-03-30")]
    [InlineData("Asia/Kolkata", "2022-03-30T18:30:00Z", "2022-03-31")]
    [InlineData("Asia/Kathmandu", "2022-03-30T18:14:59Z", "2022-03-30")]
    [InlineData("Asia/Kathmandu", "2022-03-30T18:15:00Z", "2022-03-31")]
    [InlineData("Australia/Adelaide", "2025-01-01T13:30:00Z", "2025-01-02")]
    [InlineData("Australia/Adelaide", "2025-07-01T14:29:59Z", "2025-07-01")]
    [InlineData("Australia/Adelaide", "2025-07-01T14:30:00Z", "2025-07-02")]
    public void Zones_off_by_half_or_a_quarter_of_an_hour_have_days_too(string zone, string instant, string day) =>
        Assert.Equal(Day(day), LocalDay.Of(Instant(instant), Zone(zone)));

    [Fact]
    public void The_offset_that_a_report_writes_does_not_move_the_day() =>
        Assert.Equal(Day("2022-03-31"), LocalDay.Of(Instant("2022-03-30T20:30:00+02:00"), Zone("Asia/Kolkata")));

    [Theory]
    [InlineData("Asia/Kolkata", "2022-03-31", "2022-03-30T18:30:00Z")]
    [InlineData("Asia/Kathmandu", "2022-03-31", "2022-03-30T18:15:00Z")]
    [InlineData("America/Los_Angeles", "2025-07-02", "2025-07-02T07:00:00Z")]
    [InlineData("Europe/Paris", "2025-01-01", "2024-12-31T23:00:00Z")]
    public void A_day_starts_at_local_midnight(string zone, string day, string start)
    {
        Assert.Equal(Instant(start), LocalDay.Start(Day(day), Zone(zone)));
        Assert.Equal(TimeSpan.Zero, LocalDay.Start(Day(day), Zone(zone)).Offset);
    }

    [Theory]
    [InlineData("Europe/Paris")]
    [InlineData("Asia/Kolkata")]
    [InlineData("America/Los_Angeles")]
    public void Days_are_half_open_and_follow_each_other_without_a_gap(string zone)
    {
        for (var day = Day("2024-01-01"); day < Day("2026-01-01"); day = day.AddDays(1))
        {
            var start = LocalDay.Start(day, Zone(zone));

            Assert.Equal(day, LocalDay.Of(start, Zone(zone)));
            Assert.Equal(day.AddDays(-1), LocalDay.Of(start.AddTicks(-1), Zone(zone)));
        }
    }

    private static TimeZoneInfo Zone(string id) => TimeZoneInfo.FindSystemTimeZoneById(id);

    private static DateTimeOffset Instant(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
}
