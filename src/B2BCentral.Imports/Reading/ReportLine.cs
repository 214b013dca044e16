namespace B2BCentral.Imports.Reading;

/// <summary>What a reader yields: a usable line or a <see cref="RejectedLine"/>.</summary>
public abstract record ReportLine
{
    /// <summary>1-based line of the file; the header is line 1 unless blank lines precede it.</summary>
    public required int LineNumber { get; init; }
}

/// <summary>A line that cannot be used, with what is wrong and what the seller can do about it.</summary>
public sealed record RejectedLine : ReportLine
{
    /// <summary>The column as the file names it.</summary>
    public required string Field { get; init; }

    /// <summary>The cell, at most 200 characters; empty when the line as a whole is broken.</summary>
    public required string Value { get; init; }

    /// <summary>The order that the line belongs to, or seems to; null where there is none.</summary>
    public string? OrderNumber { get; init; }

    public required string Reason { get; init; }
    public required string Remedy { get; init; }
}
