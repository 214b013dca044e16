using B2BCentral.Imports.Reading.Opening;

namespace B2BCentral.Imports.Reading;

/// <summary>How a file was understood, for the seller to check.</summary>
public sealed record WhatItSaw
{
    /// <summary>The file's name without its folder.</summary>
    public required string FileName { get; init; }

    /// <summary>Never <see cref="ReportFormat.Auto"/>.</summary>
    public required ReportFormat Format { get; init; }

    /// <summary>As shown: "UTF-8 with BOM", "Windows-1252".</summary>
    public required string Encoding { get; init; }

    /// <summary>As shown: "tab", "comma", "semicolon"; "" for JSON.</summary>
    public required string Delimiter { get; init; }

    public required Compression Compression { get; init; }

    /// <summary>The file read inside a zip archive; otherwise null.</summary>
    public string? EntryName { get; init; }

    /// <summary>Columns of the header; 0 for JSON.</summary>
    public required int Columns { get; init; }

    /// <summary>Columns that are not read, as the file names them.</summary>
    public required IReadOnlyList<string> IgnoredColumns { get; init; }

    /// <summary>What the seller should know before trusting the figures, such as a missing B2B column.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>"All Orders report, 33 columns, tab-delimited, UTF-8, gzip".</summary>
    public override string ToString()
    {
        var packing = Compression == Compression.None ? "" : $", {(Compression == Compression.Gzip ? "gzip" : "zip")}";
        var form = Delimiter.Length == 0 ? "JSON" : $"{Columns} columns, {Delimiter}-delimited";
        return $"{ReportNames.Of(Format)}, {form}, {Encoding}{packing}";
    }
}
