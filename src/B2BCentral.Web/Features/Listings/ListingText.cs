using System.Globalization;
using B2BCentral.Web.Display;

namespace B2BCentral.Web.Features.Listings;

/// <summary>Words that a seller types for a listing: plain text, encoded wherever it is printed.</summary>
public static class ListingText
{
    /// <param name="typed">As it was sent.</param>
    /// <param name="longest">The most characters; a line break is one.</param>
    /// <param name="hasLines">Whether it may have line breaks.</param>
    /// <param name="text">Trimmed; null where nothing is left.</param>
    /// <returns>What is wrong with it and how to mend it; null when it can be kept.</returns>
    public static string? Read(string? typed, int longest, bool hasLines, out string? text)
    {
        text = typed?.ReplaceLineEndings("\n").Trim() is { } trimmed && trimmed.Any(IsVisible) ? trimmed : null;
        if (text is null) return null;

        if (text.Any(one => TurnsTextAround(one) || (char.IsControl(one) && !(hasLines && one == '\n'))))
            return hasLines ? "It holds a character that cannot be seen, such as a tab. Delete it or type the text anew." : "It holds a line break or a character that cannot be seen. Delete it.";
        return text.Length > longest ? $"It has {Texts.Count(text.Length)} characters, and {Texts.Count(longest)} are the most. Shorten it." : null;
    }

    // Embeddings and overrides of direction, which would turn around what stands beside the text as well.
    private static bool TurnsTextAround(char one) => one is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    // Zero-width characters join and part others; alone they are nothing. Control characters are told of by name.
    private static bool IsVisible(char one) => !char.IsWhiteSpace(one) && char.GetUnicodeCategory(one) != UnicodeCategory.Format;
}
