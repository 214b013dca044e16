using System.Globalization;

namespace B2BCentral.Imports.Reading.Cells;

/// <summary>The currency written beside an amount.</summary>
internal static class CurrencyText
{
    private static readonly string[] Words = ["US", "CA", "Can", "MX", "AU", "A", "R", "S", "kr", "zł"];

    /// <summary>The amount without the currency's signs, words or three-letter code before or behind it.</summary>
    public static string Strip(string amount)
    {
        // Its point would be taken for a decimal one.
        amount = amount.Replace("kr.", "kr", StringComparison.Ordinal);
        if (amount.Length == 0 || (IsPartOfNumber(amount[0]) && IsPartOfNumber(amount[^1])))
            return amount;

        var start = 0;
        while (start < amount.Length && !IsPartOfNumber(amount[start]))
            start++;
        var end = amount.Length;
        while (end > start && !IsPartOfNumber(amount[end - 1]))
            end--;

        return IsCurrency(amount[..start]) && IsCurrency(amount[end..]) ? amount[start..end] : amount;
    }

    private static bool IsPartOfNumber(char character) => char.IsAsciiDigit(character) || character is '.' or ',' or '-' or '+';

    private static bool IsCurrency(string text)
    {
        var letters = string.Concat(text.Where(character => char.GetUnicodeCategory(character) != UnicodeCategory.CurrencySymbol));
        return letters.Length == 0
            || Words.Contains(letters, StringComparer.Ordinal)
            || (letters.Length == 3 && letters.Length == text.Length && letters.All(char.IsAsciiLetterUpper));
    }
}
