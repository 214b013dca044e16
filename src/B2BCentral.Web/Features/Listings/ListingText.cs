using B2BCentral.Metrics;

namespace B2BCentral.Web.Features.Listings;

/// <summary>Words that a seller types for a listing.</summary>
public static class ListingText
{
    /// <inheritdoc cref="PlainText.Read" />
    public static string? Read(string? typed, int longest, bool hasLines, out string? text) => PlainText.Read(typed, longest, hasLines, out text);
}
