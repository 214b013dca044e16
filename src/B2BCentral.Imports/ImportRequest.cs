using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Reading.OrderLines;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Imports;

/// <summary>A file to load and where it belongs.</summary>
/// <param name="SellerSlug">Created if it is new.</param>
/// <param name="Marketplace">A code such as US.</param>
public sealed record ImportRequest(string Path, string SellerSlug, string Marketplace, ReportFormat Format, OrderLinesMapping? Mapping)
{
    /// <summary>The days that the file tells of, for a report that holds no dates.</summary>
    public Period? Period { get; init; }

    /// <summary>Who loads it; without a sign-in whoever sits at this machine.</summary>
    public string UserId { get; init; } = "local";

    /// <summary>The upload that becomes the import, and is marked as done in the same transaction.</summary>
    public int? UploadId { get; init; }
}

/// <summary>How far a running import is.</summary>
public readonly record struct ImportProgress(int Rows, long BytesRead, long Length);
