using System.Text;

namespace B2BCentral.Imports.Reading.Tables;

/// <summary>Column names written alike, however a marketplace, a language or a spreadsheet spells their dashes and spaces.</summary>
public static class HeaderName
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>"Sessions – Total" becomes "sessions-total", "Sales Channel " becomes "sales channel".</summary>
    public static string Normalise(string name)
    {
        // U+FFFE is no character, and the framework normalises no text that holds it.
        var text = name.Replace("\0", "", StringComparison.Ordinal).Replace("\uFFFE", "", StringComparison.Ordinal).Normalize(NormalizationForm.FormKC);
        var result = new StringBuilder(text.Length);
        var pendingSpace = false;
        foreach (var character in text)
        {
            if (character == ByteOrderMark)
                continue;
            if (char.IsWhiteSpace(character))
            {
                pendingSpace = true;
                continue;
            }

            var written = IsDash(character) ? '-' : character;
            if (pendingSpace && result.Length > 0 && written != '-' && result[^1] != '-')
                result.Append(' ');
            pendingSpace = false;
            result.Append(char.ToLowerInvariant(written));
        }

        return result.ToString();
    }

    /// <summary>Letters and digits alone, for lists that people write by hand: "Buyer ID", "buyer_id" and "buyer-id" are one.</summary>
    public static string Loosely(string name) => string.Concat(Normalise(name).Where(char.IsLetterOrDigit));

    // Hyphen, non-breaking hyphen, figure dash, en dash, em dash, horizontal bar, minus.
    private static bool IsDash(char character) => character is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';
}
