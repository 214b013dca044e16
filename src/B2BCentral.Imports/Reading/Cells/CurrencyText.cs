using System.Buffers;
using System.Globalization;

namespace B2BCentral.Imports.Reading.Cells;

/// <summary>The currency written beside an amount.</summary>
internal static class CurrencyText
{
    private static readonly string[] Words = ["US", "CA", "Can", "MX", "AU", "A", "R", "S", "kr", "zł"];

    private static readonly SearchValues<char> PartsOfNumber = SearchValues.Create("0123456789.,-+");

    private static readonly string[] Dollars = ["USD", "CAD", "MXN", "AUD", "SGD"];

    private static readonly Dictionary<string, string[]> CodesBySign = new()
    {
        ["$"] = Dollars,
        ["＄"] = Dollars,
        ["US$"] = ["USD"],
        ["US"] = ["USD"],
        ["CA$"] = ["CAD"],
        ["Can$"] = ["CAD"],
        ["C$"] = ["CAD"],
        ["CA"] = ["CAD"],
        ["Can"] = ["CAD"],
        ["MX$"] = ["MXN"],
        ["MX"] = ["MXN"],
        ["A$"] = ["AUD"],
        ["AU$"] = ["AUD"],
        ["A"] = ["AUD"],
        ["AU"] = ["AUD"],
        ["S$"] = ["SGD"],
        ["S"] = ["SGD"],
        ["R$"] = ["BRL"],
        ["£"] = ["GBP"],
        ["￡"] = ["GBP"],
        ["€"] = ["EUR"],
        ["₹"] = ["INR"],
        ["¥"] = ["JPY"],
        ["￥"] = ["JPY"],
        ["kr"] = ["SEK"],
        ["zł"] = ["PLN"],
        ["₺"] = ["TRY"],
        ["R"] = ["ZAR"],
    };

    /// <summary>The ISO 4217 codes that the signs or words before and behind an amount can mean; none where there is none.</summary>
    public static IReadOnlyList<string> CodesOf(string amount)
    {
        var first = amount.AsSpan().IndexOfAnyInRange('0', '9');
        if (first < 0 || !amount.AsSpan().ContainsAnyExcept(PartsOfNumber)) return [];

        var (before, behind) = (amount[..first], amount[(amount.AsSpan().LastIndexOfAnyInRange('0', '9') + 1)..]);
        return Common(Meaning(before), Meaning(behind)) ?? [SignIn(before) + SignIn(behind)];
    }

    /// <summary>The codes that a sign, word or code can mean. One that is not known stands for itself: it is no marketplace's currency.</summary>
    public static IReadOnlyList<string> Meaning(string text) => SignIn(text) is { Length: > 0 } sign ? CodesBySign.GetValueOrDefault(sign) ?? [sign] : [];

    /// <summary>What two amounts of one line can both be in, where none says nothing; null when they cannot be in the same currency.</summary>
    public static IReadOnlyList<string>? Common(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        if (one.Count == 0 || ReferenceEquals(one, other)) return other;
        if (other.Count == 0) return one;
        var common = one.Intersect(other).ToList();
        return common.Count == 0 ? null : common;
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

    private static string SignIn(string text) => string.Concat(text.Where(character => !IsPartOfNumber(character) && !char.IsWhiteSpace(character) && character != '\u2212'));

    private static bool IsPartOfNumber(char character) => PartsOfNumber.Contains(character);

    private static bool IsCurrency(string text)
    {
        var letters = string.Concat(text.Where(character => char.GetUnicodeCategory(character) != UnicodeCategory.CurrencySymbol));
        return letters.Length == 0
            || Words.Contains(letters, StringComparer.Ordinal)
            || (letters.Length == 3 && letters.Length == text.Length && letters.All(char.IsAsciiLetterUpper));
    }
}
