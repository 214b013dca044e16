using B2BCentral.Metrics;

namespace B2BCentral.Imports.Reading;

/// <summary>A file that cannot be used at all: nothing of it is imported. The message is for the seller and says what to do.</summary>
/// <remarks>Messages quote the file, so they hold nothing that a terminal, a log or a page could take for more than text.</remarks>
public sealed class UnusableReportException(string message, string remedy, int? line = null) : Exception(PlainText.OnOneLine(message, LongestMessage))
{
    private const int LongestMessage = 2_000;

    public string Remedy { get; } = PlainText.OnOneLine(remedy, LongestMessage);

    /// <summary>1-based line of the file, where one line is to blame.</summary>
    public int? Line { get; } = line;
}
