using System.Globalization;
using B2BCentral.Metrics.Languages;

namespace B2BCentral.Web.Display;

/// <summary>
/// Numbers as people type them into a form: with the signs of their language, which is all that the keypad of a phone may offer, or as in English where that is no
/// number of theirs. To an Italian "1.250" is twelve hundred and fifty, "12,50" and "12.50" are both twelve and a half.
/// </summary>
public static class TypedNumber
{
    private const NumberStyles Unsigned = NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint;

    /// <summary>As many decimals as were typed, zeros at the end included.</summary>
    public static bool TryRead(string text, out decimal number) => TryRead(text.Trim(), Unsigned, out number);

    /// <summary>One below zero too.</summary>
    public static bool TryReadWhole(string text, out long number)
    {
        var isWhole = TryRead(text.Trim(), Unsigned | NumberStyles.AllowLeadingSign, out var read) && read.Scale == 0 && read is >= long.MinValue and <= long.MaxValue;
        number = isWhole ? (long)read : 0;
        return isWhole;
    }

    /// <summary>For a field, without signs between thousands.</summary>
    public static string Of(decimal number, string form) => number.ToString(form, Language.Culture);

    private static bool TryRead(string text, NumberStyles styles, out decimal number) =>
        TryReadEnglish(InEnglish(text, Language.Culture.NumberFormat), styles, out number) || TryReadEnglish(text, styles, out number);

    private static bool TryReadEnglish(string text, NumberStyles styles, out decimal number)
    {
        number = 0;
        return Thousands.AreWellPlaced(text) && decimal.TryParse(text, styles, CultureInfo.InvariantCulture, out number);
    }

    private static string InEnglish(string text, NumberFormatInfo signs)
    {
        var isSpaced = char.IsWhiteSpace(signs.NumberGroupSeparator[0]);
        return string.Concat(text.Select(sign => sign switch
        {
            _ when sign == signs.NumberDecimalSeparator[0] => '.',
            _ when sign == signs.NumberGroupSeparator[0] || (isSpaced && char.IsWhiteSpace(sign)) => ',',
            // Of another language, and so no number of this one.
            '.' or ',' => 'x',
            _ => sign,
        }));
    }
}
