using System.Text;
using B2BCentral.Imports.Reading;

namespace B2BCentral.Tests.Imports.Reading.SalesAndTraffic;

/// <summary>JSON that is well-formed, and that no report holds.</summary>
public class HostileJsonTests
{
    private const string Specification = """ "reportSpecification": { "reportType": "GET_SALES_AND_TRAFFIC_REPORT", "dataStartTime": "2025-03-01", "dataEndTime": "2025-03-31" } """;

    [Theory]
    [InlineData("""{ "parentAsin": "\ud800", "salesByAsin": { "unitsOrdered": 1 } }""")]
    [InlineData("""{ "parentAsin": "P", "\udc00": 1, "salesByAsin": { "unitsOrdered": 1 } }""")]
    public void Half_a_character_is_damage(string entry) => Assert.Contains("damaged", Refusal(entry), StringComparison.Ordinal);

    [Fact]
    public void A_whole_character_written_as_an_escape_is_read() => Assert.Single(Lines("""{ "parentAsin": "P\ud83d\ude00", "salesByAsin": { "unitsOrdered": 1 } }"""));

    [Theory]
    [InlineData(20)]
    [InlineData(100_000)]
    public void Depth_without_end_is_refused(int depth) =>
        Assert.Contains("nested deeper than a report", Refusal($$"""{ "parentAsin": "P", "a": {{new string('[', depth)}}{{new string(']', depth)}} }"""), StringComparison.Ordinal);

    [Fact]
    public void An_entry_as_long_as_a_file_is_refused() =>
        Assert.Contains("larger than any of a report", Refusal($$"""{ "parentAsin": "{{new string('x', 40 << 20)}}" }"""), StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_no_text_in_their_encoding_are_refused()
    {
        byte[] cut = [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Report("""{ "parentAsin": "P" }"""))[..^1]];

        Assert.Contains("no text in its encoding", Assert.Throws<UnusableReportException>(() => Read(cut)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0001-01-01", "0001-01-02")]
    [InlineData("9999-12-30", "9999-12-31")]
    [InlineData("2025-03-01", "9999-12-31")]
    public void Days_at_the_ends_of_the_calendar_are_of_no_report(string from, string to)
    {
        var report = Report("").Replace("2025-03-01", from, StringComparison.Ordinal).Replace("2025-03-31", to, StringComparison.Ordinal).Replace("\"dataStartTime", "\"reportOptions\": { \"dateGranularity\": \"WEEK\" }, \"dataStartTime", StringComparison.Ordinal);

        Assert.Contains("does not say of which days", TrafficReports.Refusal(report).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0001-01-01", "9999-12-31")]
    [InlineData("2025-03-01", "2028-01-01")]
    public void Days_that_are_given_lie_within_the_years_of_reports(string from, string to) => Assert.Contains(
        "outside the years 2000 to 2027", TrafficReports.Refusal(TrafficReports.Of(TrafficReports.ByChild, "P1,C1,Clamp,1,0,1,0,$1.00,$0.00"), period: TrafficReports.Days(from, to)).Message, StringComparison.Ordinal);

    private static void Read(byte[] bytes)
    {
        using var report = TrafficReports.Open(bytes);
        _ = report.Lines().Count();
    }

    private static string Report(string entry) => $$"""{ {{Specification}}, "salesAndTrafficByAsin": [ {{entry}} ] }""";

    private static string Refusal(string entry) => TrafficReports.Refusal(Report(entry)).Message;

    private static List<ReportLine> Lines(string entry) => TrafficReports.Lines(Report(entry));
}
