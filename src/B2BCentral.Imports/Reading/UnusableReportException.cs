namespace B2BCentral.Imports.Reading;

/// <summary>A file that cannot be used at all: nothing of it is imported. The message is for the seller and says what to do.</summary>
public sealed class UnusableReportException(string message, string remedy, int? line = null) : Exception(message)
{
    public string Remedy { get; } = remedy;

    /// <summary>1-based line of the file, where one line is to blame.</summary>
    public int? Line { get; } = line;
}
