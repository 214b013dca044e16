using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Metrics;

/// <summary>Words that somebody types: plain text, encoded wherever it is printed.</summary>
public static class PlainText
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
        return text.Length > longest ? Tf($"It has {text.Length:N0} characters, and {longest:N0} are the most. Shorten it.") : null;
    }

    /// <summary>Whether a character of it cannot be seen: two names that look alike would be two.</summary>
    public static bool HidesSomething(string text) => text.EnumerateRunes().Any(one => Rune.GetUnicodeCategory(one)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>
    /// A text of unknown origin as messages, lists and logs may hold it: on one line, without what moves a cursor, ends a line or turns text around, at most so long.
    /// </summary>
    public static string OnOneLine(string text, int longest)
    {
        // Far more than is shown, and far less than a file can bring.
        var looked = text.Length > longest * 4 ? text[..(longest * 4)] : text;
        return Shortened(string.Concat(looked.EnumerateRunes().Select(Shown)), longest);
    }

    /// <summary>What is kept of a text that may be too long for its column: never half a character, which no database takes; null of none.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Cut(string? text, int longest)
    {
        if (text is null || text.Length <= longest) return text;
        return text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
    }

    /// <summary>The beginning of a text that may be too long for where it stands.</summary>
    public static string Shortened(string text, int longest)
    {
        return text.Length <= longest ? text : Cut(text, longest - 1).TrimEnd() + "…";
    }

    private static string Shown(Rune one)
    {
        if (one == Rune.ReplacementChar || (one.IsBmp && TurnsTextAround((char)one.Value))) return "";
        if (Rune.IsWhiteSpace(one)) return " ";
        return Rune.IsControl(one) ? "" : one.ToString();
    }

    // Embeddings and overrides of direction, which would turn around what stands beside the text as well.
    private static bool TurnsTextAround(char one) => one is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    // Zero-width characters join and part others; alone they are nothing. Control characters are told of by name.
    private static bool IsVisible(char one) => !char.IsWhiteSpace(one) && char.GetUnicodeCategory(one) != UnicodeCategory.Format;
}
