using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.OrderLines;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Testing.Fuzzing;

/// <summary>What of the product reads a file.</summary>
public enum FileReader
{
    Report,
    PriceFile,
    Mapping,
    Picture,
    Proof,
}

/// <summary>A small sound file of invented content, and how a seller would load it.</summary>
public sealed record SampleReport(string Name, string Text)
{
    public FileReader Reader { get; init; } = FileReader.Report;
    public string Marketplace { get; init; } = "US";
    public OrderLinesMapping? Mapping { get; init; }
    public Period? Period { get; init; }

    /// <summary>The content of a file that is no text.</summary>
    public byte[]? Bytes { get; init; }

    public ReportFormat Format { get; init; } = ReportFormat.Auto;

    public bool IsJson => Text.StartsWith('{');

    public char Delimiter { get; } = DelimiterOf(Text.Split('\n')[0]);

    private static char DelimiterOf(string header)
    {
        if (header.Contains('\t', StringComparison.Ordinal)) return '\t';
        return header.Contains(';', StringComparison.Ordinal) ? ';' : ',';
    }
}
