namespace B2BCentral.Web.Features.Shared;

/// <summary>A header that sorts its column.</summary>
/// <param name="AriaSort">ascending or descending on the sorted column, otherwise null.</param>
/// <param name="IsText">Its column is of words, so it stands to the left.</param>
public sealed record SortLink(string Text, string Href, string? AriaSort, bool IsText = false);
