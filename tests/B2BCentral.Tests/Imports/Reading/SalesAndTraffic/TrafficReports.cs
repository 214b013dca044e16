using System.Globalization;
using System.Text;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.Opening;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Tests.Imports.Reading.SalesAndTraffic;

/// <summary>Business Reports made in memory, and the ways to open one.</summary>
internal static class TrafficReports
{
    public const string ByDate = "Date,Ordered Product Sales,Ordered Product Sales - B2B,Units Ordered,Units Ordered - B2B,Total Order Items,Total Order Items - B2B," +
        "Page Views - Total,Page Views - Total - B2B,Sessions - Total,Sessions - Total - B2B,Featured Offer (Buy Box) Percentage,Featured Offer (Buy Box) Percentage - B2B";

    public const string ByChild = "(Parent) ASIN,(Child) ASIN,Title,Sessions - Total,Sessions - Total - B2B,Units Ordered,Units Ordered - B2B,Ordered Product Sales,Ordered Product Sales - B2B";

    public static readonly Period March = Days("2025-03-01", "2025-03-31");

    public static Period Days(string from, string to) => new(Day(from), Day(to));

    public static Period Days(string day) => Days(day, day);

    public static string Of(string header, params IEnumerable<string> rows) => string.Join("\r\n", [header, .. rows, ""]);

    /// <summary>A report by date that says nothing but sessions of the days.</summary>
    public static string OfDates(params IEnumerable<string> dates) => Of("Date,Units Ordered,Sessions - Total", dates.Select(date => $"{date},1,10"));

    public static OpenedReport Open(byte[] bytes, string marketplace = "US", Period? period = null, ReportFormat format = ReportFormat.Auto) =>
        ReportReader.Open(ReportFile.Open(new MemoryStream(bytes), "BusinessReport.csv"), format, null, marketplace, Reports.LastYear, period);

    public static OpenedReport Open(string text, string marketplace = "US", Period? period = null) => Open(Encoding.UTF8.GetBytes(text), marketplace, period);

    public static List<ReportLine> Lines(string text, string marketplace = "US", Period? period = null)
    {
        using var report = Open(text, marketplace, period);
        return [.. report.Lines()];
    }

    public static TrafficLine Line(string text, string marketplace = "US", Period? period = null) => Assert.IsType<TrafficLine>(Assert.Single(Lines(text, marketplace, period)));

    public static UnusableReportException Refusal(string text, string marketplace = "US", Period? period = null) =>
        Assert.Throws<UnusableReportException>(() => Lines(text, marketplace, period));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
