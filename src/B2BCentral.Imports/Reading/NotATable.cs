using B2BCentral.Imports.Reading.Opening;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading;

/// <summary>Refuses what is no delimited text, by its bytes and by the start of its text.</summary>
internal static class NotATable
{
    private const int TextLooked = 4096;

    /// <exception cref="UnusableReportException">The file is empty, packed twice, or of a kind that is no text.</exception>
    public static void RefuseBytes(ReportFile file, ContentSurvey survey)
    {
        if (survey.Length == 0)
            throw new UnusableReportException(Tf($"{file.Name} is empty."),
                T("Download the report again; if it stays empty, choose a period that has orders."));
        if (Magic.CompressionOf(survey.Head) != Compression.None)
            throw new UnusableReportException(Tf($"{file.Name} is packed twice."), T("Unpack it once and load the file inside."));
        if (Magic.RefusalOf(survey.Head, file.Name) is { } refusal)
            throw new UnusableReportException(refusal, ReportNames.Loadable);
    }

    /// <exception cref="UnusableReportException">The text is JSON, a web page, XML or no text at all.</exception>
    public static void RefuseText(ReportFile file, string head)
    {
        var start = head.AsSpan().TrimStart("\uFEFF \t\r\n");
        if (start.StartsWith("{") || start.StartsWith("["))
            throw new UnusableReportException(Tf($"{file.Name} is JSON of no report known here."), ReportNames.Loadable);
        if (start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
            throw new UnusableReportException(Tf($"{file.Name} is a web page, not a report."),
                T("Sign in to Seller Central and download the report again; an expired sign-in saves the sign-in page instead."));
        if (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
            throw new UnusableReportException(Tf($"{file.Name} is XML."), T("Download the tab-delimited form of the report (.txt) instead."));
        if (IsBinary(head.AsSpan(0, Math.Min(head.Length, TextLooked))))
            throw new UnusableReportException(Tf($"{file.Name} is not a text file, so it is no report."), ReportNames.Loadable);
    }

    // A damaged line may hold a stray control character; in anything that is no text every tenth or so is one.
    private static bool IsBinary(ReadOnlySpan<char> text)
    {
        var controls = 0;
        foreach (var character in text)
        {
            if (char.IsControl(character) && character is not ('\t' or '\r' or '\n' or '\f'))
                controls++;
        }

        return controls * 20 > text.Length;
    }
}
