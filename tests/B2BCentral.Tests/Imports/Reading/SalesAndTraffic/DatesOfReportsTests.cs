using B2BCentral.Imports.Reading;

namespace B2BCentral.Tests.Imports.Reading.SalesAndTraffic;

/// <summary>Which days a report by date is of. The file gives dates in the order of somebody's language, and only the first day of each row.</summary>
public class DatesOfReportsTests
{
    [Theory]
    [InlineData("US", "2026-07-01", "7/1/26")]
    [InlineData("UK", "2026-07-13", "13/07/2026")]
    [InlineData("UK", "2026-07-13", "7/13/26")]
    [InlineData("UK", "2026-07-01", "2026-07-01")]
    [InlineData("UK", "2026-07-01", "01.07.26")]
    [InlineData("UK", "2026-07-13", "13/07/26")]
    [InlineData("UK", "2026-07-01", "2026年7月1日")]
    [InlineData("UK", "2026-07-01", "2026. 7. 1.")]
    [InlineData("UK", "2026-07-01", "1/7/26", "2/7/26", "3/7/26")]
    [InlineData("UK", "2026-07-01", "7/1/26", "7/2/26", "7/3/26")]
    [InlineData("UK", "2026-07-01", "1/7/26", "14/7/26")]
    [InlineData("US", "2026-07-01", "1/7/26", "14/7/26")]
    public void One_date_that_is_sure_or_a_run_of_days_settles_the_column(string marketplace, string first, params string[] dates)
    {
        var lines = TrafficReports.Lines(TrafficReports.OfDates(dates), marketplace).Cast<TrafficLine>().ToList();

        Assert.Equal(TrafficReports.Days(first), lines[0].Days);
        Assert.Equal(dates.Length, lines.Count);
    }

    [Theory]
    [InlineData("Datum,Bestellte Einheiten", "01/07/26", "2026-07-01")]
    [InlineData("日期,已订购商品数量", "19-10-11", "2019-10-11")]
    [InlineData("Fecha,Unidades pedidas", "1/7/26", "2026-07-01")]
    public void The_language_of_the_header_settles_the_column(string header, string date, string day) =>
        Assert.Equal(TrafficReports.Days(day), TrafficReports.Line(TrafficReports.Of(header, $"{date},5"), "DE").Days);

    [Theory]
    [InlineData("UK", "Date,Units Ordered,Sessions - Total")]
    [InlineData("US", "Date,Units ordered,Sessions – Total")]
    public void Asks_when_a_date_can_be_two_days(string marketplace, string header)
    {
        var text = TrafficReports.Of(header, "7/1/26,1,10");

        var refusal = TrafficReports.Refusal(text, marketplace);

        Assert.Equal("The dates can be read in two ways: the first could be 2026-07-01 or 2026-01-07.", refusal.Message);
        Assert.Contains("--from and --to", refusal.Remedy, StringComparison.Ordinal);
        Assert.Equal(TrafficReports.Days("2026-01-07"), TrafficReports.Line(text, marketplace, TrafficReports.Days("2026-01-01", "2026-01-31")).Days);
    }

    [Fact]
    public void Says_how_it_read_dates_that_nothing_but_the_marketplace_settles()
    {
        using var report = TrafficReports.Open(TrafficReports.OfDates("7/1/26"));

        Assert.Contains(report.Saw.Notes, note => note.StartsWith("Dates are read month first: the first is 2026-07-01.", StringComparison.Ordinal));
    }

    [Fact]
    public void Refuses_dates_that_agree_on_no_order() =>
        Assert.Contains("not written in one way", TrafficReports.Refusal(TrafficReports.OfDates("7/13/26", "13/7/26")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-07-05|2026-07-12|2026-07-19", "2026-07-05..2026-07-11|2026-07-12..2026-07-18|2026-07-19..2026-07-25")]
    [InlineData("2026-07-01|2026-07-05|2026-07-12", "2026-07-01..2026-07-04|2026-07-05..2026-07-11|2026-07-12..2026-07-18")]
    [InlineData("2026-01-01|2026-02-01|2026-04-01", "2026-01-01..2026-01-31|2026-02-01..2026-02-28|2026-04-01..2026-04-30")]
    [InlineData("2026-01-15|2026-02-01|2026-03-01", "2026-01-15..2026-01-31|2026-02-01..2026-02-28|2026-03-01..2026-03-31")]
    [InlineData("2026-01-01|2026-02-01", "2026-01-01..2026-01-31|2026-02-01..2026-02-28")]
    [InlineData("2026-07-01|2026-07-03|2026-07-09", "2026-07-01..2026-07-01|2026-07-03..2026-07-03|2026-07-09..2026-07-09")]
    public void Tells_weeks_and_months_by_the_distance_of_the_rows(string dates, string periods) => Assert.Equal(periods, PeriodsOf(dates, null));

    [Theory]
    [InlineData("2026-07-05|2026-07-12|2026-07-19", "2026-07-01", "2026-07-21", "2026-07-05..2026-07-11|2026-07-12..2026-07-18|2026-07-19..2026-07-21")]
    [InlineData("2026-01-01|2026-02-01", "2026-01-01", "2026-02-10", "2026-01-01..2026-01-31|2026-02-01..2026-02-10")]
    [InlineData("2026-07-01", "2026-07-01", "2026-07-31", "2026-07-01..2026-07-31")]
    [InlineData("2026-07-01", "2026-06-01", "2026-07-31", "2026-07-01..2026-07-01")]
    public void The_days_that_are_given_end_the_last_row(string dates, string from, string to, string periods) => Assert.Equal(periods, PeriodsOf(dates, (from, to)));

    [Fact]
    public void Refuses_days_that_contradict_the_rows()
    {
        var refusal = TrafficReports.Refusal(TrafficReports.OfDates("2026-07-01", "2026-07-02"), period: TrafficReports.Days("2026-06-01", "2026-07-01"));

        Assert.Equal("The report is of 2026-07-01 to 2026-07-02, which does not lie within 2026-06-01 to 2026-07-01.", refusal.Message);
    }

    private static string PeriodsOf(string dates, (string From, string To)? given)
    {
        var lines = TrafficReports.Lines(TrafficReports.OfDates(dates.Split('|')), period: given is { } days ? TrafficReports.Days(days.From, days.To) : null);
        return string.Join('|', lines.Cast<TrafficLine>().Select(line => $"{line.Days.From:yyyy-MM-dd}..{line.Days.To:yyyy-MM-dd}"));
    }
}
