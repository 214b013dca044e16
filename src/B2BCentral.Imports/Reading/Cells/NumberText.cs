using System.Globalization;

namespace B2BCentral.Imports.Reading.Cells;

/// <summary>Numbers as reports and spreadsheets write them. Every method gives null for a text that is no such number.</summary>
public static class NumberText
{
    private const NumberStyles PlainStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>A number whose decimal sign is known, such as 1234.56. Without <paramref name="grouped"/> the other sign is an error.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="decimalSign">Point or comma.</param>
    /// <param name="grouped">The other sign may part whole groups, as in 1,234.56 or 1,23,456.78.</param>
    public static decimal? Plain(string text, char decimalSign, bool grouped = false)
    {
        var (number, negative) = WithoutCurrency(text);
        var groupSign = decimalSign == '.' ? ',' : '.';
        if (number.Contains(groupSign))
        {
            if (!grouped || !HasWholeGroups(number, decimalSign, groupSign))
                return null;
            number = number.Replace(groupSign.ToString(), "", StringComparison.Ordinal);
        }

        return Parse(decimalSign == ',' ? number.Replace(',', '.') : number, negative);
    }

    /// <summary>Money of a Business Report: the right-most sign is the decimal one, unless it is the only kind and three digits follow.</summary>
    public static decimal? Money(string text)
    {
        var (number, negative) = WithoutCurrency(text);
        var last = number.LastIndexOfAny(['.', ',']);
        if (last < 0)
            return Parse(number, negative);
        if (IsThousands(number, last))
            return Parse(Digits(number), negative);
        return Parse($"{Digits(number[..last])}.{number[(last + 1)..]}", negative);
    }

    /// <summary>A count of a Business Report: every point, comma and space is a thousands sign, even where money uses the other one.</summary>
    public static long? Count(string text)
    {
        var digits = Digits(WithoutSpaces(text));
        return long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) ? count : null;
    }

    /// <summary>Percent points: "97,99 %" is 97.99.</summary>
    public static decimal? Percent(string text)
    {
        var number = WithoutSpaces(text).TrimEnd('%');
        var last = number.LastIndexOfAny(['.', ',']);
        return last < 0 ? Parse(number, negative: false) : Parse($"{Digits(number[..last])}.{number[(last + 1)..]}", negative: false);
    }

    private static bool HasWholeGroups(string number, char decimalSign, char groupSign)
    {
        var groups = number.Split(decimalSign)[0].Split(groupSign);
        return number.LastIndexOf(groupSign) < IndexOrEnd(number, decimalSign)
            && groups[^1].Length == 3
            && (AreOf(3) || AreOf(2));

        // In India 1,23,456: all but the last have two digits.
        bool AreOf(int digits) => groups[0].Length >= 1 && groups[0].Length <= digits && groups.Skip(1).SkipLast(1).All(group => group.Length == digits);
    }

    private static int IndexOrEnd(string number, char sign) => number.Contains(sign) ? number.IndexOf(sign) : number.Length;

    private static bool IsThousands(string number, int last)
    {
        var sign = number[last];
        if (number.Contains(sign == '.' ? ',' : '.'))
            return false;
        var isRepeated = number.IndexOf(sign) != last;
        // "0.125" cannot be a hundred and twenty-five.
        return number.Length - last - 1 == 3 && (isRepeated || number[0] != '0');
    }

    private static string Digits(string number) => number.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);

    private static string WithoutSpaces(string text)
    {
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
                return string.Concat(text.Where(one => !char.IsWhiteSpace(one)));
        }

        return text;
    }

    // The sign stands before or behind the currency: -$5.00 and $-5.00.
    private static (string Number, bool Negative) WithoutCurrency(string text)
    {
        var number = WithoutSpaces(text).Replace('\u2212', '-');
        var negative = number.StartsWith('-');
        number = CurrencyText.Strip(negative ? number[1..] : number);
        if (negative || !number.StartsWith('-'))
            return (number, negative);
        return (number[1..], true);
    }

    private static decimal? Parse(string number, bool negative)
    {
        // A sign left here is a second one, as in "--5".
        if (number.Length == 0 || (negative && number[0] is '-' or '+'))
            return null;
        if (!decimal.TryParse(number, PlainStyle, CultureInfo.InvariantCulture, out var value))
            return null;
        return negative ? -value : value;
    }
}
