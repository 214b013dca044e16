using System.Globalization;
using B2BCentral.Metrics.Time;
using static B2BCentral.Tests.Metrics.Dates;

namespace B2BCentral.Tests.Metrics.Time;

public class DaylightSavingTests
{
    [Theory]
    [InlineData("America/Los_Angeles", "2025-03-09")]
    [InlineData("Europe/London", "2025-03-30")]
    [InlineData("Europe/Paris", "2025-03-30")]
    [InlineData("Australia/Adelaide", "2025-10-05")]
    public void The_day_on_which_clocks_go_forward_has_23_hours(string zone, string day) => HasHours(23, zone, day);

    [Theory]
    [InlineData("America/Los_Angeles", "2025-11-02")]
    [InlineData("Europe/London", "2025-10-26")]
    [InlineData("Europe/Paris", "2025-10-26")]
    [InlineData("Australia/Adelaide", "2025-04-06")]
    public void The_day_on_which_clocks_go_back_has_25_hours(string zone, string day) => HasHours(25, zone, day);

    [Theory]
    [InlineData("Asia/Kolkata")]
    [InlineData("Asia/Tokyo")]
    public void A_zone_without_daylight_saving_has_24_hours_every_day(string zone)
    {
        for (var day = Day("2025-01-01"); day.Year == 2025; day = day.AddDays(1))
            Assert.Equal(TimeSpan.FromHours(24), LocalDay.Length(day, Zone(zone)));
    }

    [Fact]
    public void Both_of_the_hours_that_happen_twice_belong_to_the_same_day()
    {
        var zone = Zone("America/Los_Angeles");

        Assert.Equal(Day("2025-11-02"), LocalDay.Of(Instant("2025-11-02T08:30:00Z"), zone));
        Assert.Equal(Day("2025-11-02"), LocalDay.Of(Instant("2025-11-02T09:30:00Z"), zone));
        Assert.Equal(Day("2025-11-02"), LocalDay.Of(Instant("2025-11-03T07:59:59Z"), zone));
        Assert.Equal(Day("2025-11-03"), LocalDay.Of(Instant("2025-11-03T08:00:00Z"), zone));
    }

    [Theory]
    [InlineData("America/Santiago", "2024-09-08", "2024-09-08T04:00:00Z")]
    [InlineData("Africa/Cairo", "2024-04-26", "2024-04-25T22:00:00Z")]
    [InlineData("Asia/Beirut", "2024-03-31", "2024-03-30T22:00:00Z")]
    [InlineData("America/Asuncion", "2024-10-06", "2024-10-06T04:00:00Z")]
    public void A_day_without_midnight_starts_at_its_first_valid_time(string zone, string day, string start)
    {
        Assert.Equal(Instant(start), LocalDay.Start(Day(day), Zone(zone)));
        Assert.Equal(Day(day), LocalDay.Of(Instant(start), Zone(zone)));
        HasHours(23, zone, day);
    }

    [Theory]
    [InlineData("America/Santiago", "2024-04-06")]
    [InlineData("Africa/Cairo", "2024-10-31")]
    [InlineData("Asia/Beirut", "2024-10-26")]
    public void An_hour_before_midnight_that_happens_twice_belongs_to_the_ending_day(string zone, string day)
    {
        HasHours(25, zone, day);
        HasHours(24, zone, Day(day).AddDays(1).ToString("O", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_day_whose_midnight_happens_twice_starts_at_the_first()
    {
        Assert.Equal(Instant("2024-11-03T04:00:00Z"), LocalDay.Start(Day("2024-11-03"), Zone("America/Havana")));
        HasHours(25, "America/Havana", "2024-11-03");
    }

    [Fact]
    public void A_date_that_a_zone_skipped_has_no_hours() => HasHours(0, "Pacific/Apia", "2011-12-30");

    [Theory]
    [InlineData("America/Los_Angeles")]
    [InlineData("Europe/London")]
    [InlineData("America/Santiago")]
    [InlineData("America/Asuncion")]
    [InlineData("Africa/Cairo")]
    [InlineData("Africa/Casablanca")]
    [InlineData("Asia/Amman")]
    [InlineData("Asia/Beirut")]
    [InlineData("America/Havana")]
    [InlineData("Australia/Lord_Howe")]
    public void Every_day_begins_at_the_first_instant_that_is_dated_so(string id)
    {
        var zone = Zone(id);
        for (var day = Day("2010-01-01"); day.Year < 2030; day = day.AddDays(1))
        {
            var start = LocalDay.Start(day, zone);

            Assert.Equal((day.AddDays(-1), day), (LocalDay.Of(start.AddTicks(-1), zone), LocalDay.Of(start, zone)));
        }
    }

    private static void HasHours(double hours, string zone, string day) =>
        Assert.Equal(TimeSpan.FromHours(hours), LocalDay.Length(Day(day), Zone(zone)));

    private static TimeZoneInfo Zone(string id) => TimeZoneInfo.FindSystemTimeZoneById(id);

    private static DateTimeOffset Instant(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
}
