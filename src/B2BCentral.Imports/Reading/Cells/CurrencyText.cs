using System.Globalization;

namespace B2BCentral.Imports.Reading.Cells;

/// <summary>The currency written beside an amount.</summary>
internal static class CurrencyText
{
    private static readonly string[] Words = ["US", "CA", "Can", "MX", "AU", "A", "R", "S", "kr", "zł"];

    private static readonly string[] Dollars = ["USD", "CAD", "MXN", "AUD", "SGD"];

    private static readonly Dictionary<string, string[]> CodesBySign = new()
    {
        ["$"] = Dollars,
        ["US$"] = ["USD"],
        ["CA$"] = ["CAD"],
        ["Can$"] = ["CAD"],
        ["C$"] = ["CAD"],
        ["MX$"] = ["MXN"],
        ["A$"] = ["AUD"],
        ["AU$"] = ["AUD"],
        ["S$"] = ["SGD"],
        ["R$"] = ["BRL"],
        ["£"] = ["GBP"],
        ["€"] = ["EUR"],
        ["₹"] = ["INR"],
        ["¥"] = ["JPY"],
        ["￥"] = ["JPY"],
        ["kr"] = ["SEK"],
        ["zł"] = ["PLN"],
        ["₺"] = ["TRY"],
        ["R"] = ["ZAR"],
    };

    /// <summary>The ISO 4217 codes that the sign or word beside an amount can mean; none where there is none, or one that is not known.</summary>
    public static IReadOnlyList<string> CodesOf(string amount)
    {
        var sign = string.Concat(amount.Where(character => !IsPartOfNumber(character) && !char.IsWhiteSpace(character) && character != '\u2212'));
        if (CodesBySign.TryGetValue(sign, out var codes)) return codes;
        return sign.Length == 3 && sign.All(char.IsAsciiLetterUpper) ? [sign] : [];
    }

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
