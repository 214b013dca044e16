using System.Text;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.Opening;
using B2BCentral.Imports.Reading.OrderLines;

namespace B2BCentral.Tests.Imports.Reading;

/// <summary>Reports made in memory, opened as a seller's file would be.</summary>
internal static class Reports
{
    public const int LastYear = 2027;

    public static OpenedReport Open(
        byte[] bytes, ReportFormat format = ReportFormat.Auto, OrderLinesMapping? mapping = null, string marketplace = "US", string name = "report.txt") =>
        ReportReader.Open(ReportFile.Open(new MemoryStream(bytes), name), format, mapping, marketplace, LastYear);

    public static OpenedReport Open(string text, ReportFormat format = ReportFormat.Auto, OrderLinesMapping? mapping = null) =>
        Open(Encoding.UTF8.GetBytes(text), format, mapping);

    public static UnusableReportException Refusal(byte[] bytes, ReportFormat format = ReportFormat.Auto, string name = "report.txt") =>
        Assert.Throws<UnusableReportException>(() => Open(bytes, format, name: name));

    public static UnusableReportException Refusal(string text, ReportFormat format = ReportFormat.Auto, OrderLinesMapping? mapping = null) =>
        Assert.Throws<UnusableReportException>(() => Open(text, format, mapping));

    public static List<ReportLine> Lines(string text, ReportFormat format = ReportFormat.Auto, OrderLinesMapping? mapping = null)
    {
        using var report = Open(text, format, mapping);
        return [.. report.Lines()];
    }

    public static List<ReportLine> Lines(byte[] bytes, string marketplace = "US")
    {
        using var report = Open(bytes, marketplace: marketplace);
        return [.. report.Lines()];
    }
}
