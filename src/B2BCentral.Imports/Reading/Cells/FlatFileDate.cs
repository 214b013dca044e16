using System.Globalization;

namespace B2BCentral.Imports.Reading.Cells;

/// <summary>Dates of Amazon's flat files: ISO 8601 with an offset, the same with the day first, or a day alone.</summary>
internal static class FlatFileDate
{
    public const string Example = "2026-05-08T23:36:26+00:00";

    private static readonly string[] WithOffset =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
        "dd-MM-yyyy'T'HH:mm:sszzz",
        "yyyy-MM-dd' 'HH:mm:sszzz",
    ];

    private static readonly string[] InUtc = ["yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "dd-MM-yyyy'T'HH:mm:ss'Z'"];

    private static readonly string[] DayAlone = ["yyyy-MM-dd", "dd-MM-yyyy"];

    /// <returns>null when the text is none of these; a time without an offset is none either, because it could be of any zone.</returns>
    public static CellDate? Read(string text)
    {
        if (Usual(text) is { } usual) return CellDate.OfInstant(usual);

        var culture = CultureInfo.InvariantCulture;
        if (DateTimeOffset.TryParseExact(text, WithOffset, culture, DateTimeStyles.None, out var at)
            || DateTimeOffset.TryParseExact(text, InUtc, culture, DateTimeStyles.AssumeUniversal, out at))
            return CellDate.OfInstant(at);
        return DateOnly.TryParseExact(text, DayAlone, culture, DateTimeStyles.None, out var day) ? CellDate.OfDay(day) : null;
    }

    // Nearly every date of every report is of this form and in UTC, and trying forms is a third of the time that reading takes.
    private static DateTimeOffset? Usual(string text)
    {
        if (text.Length != Example.Length || !text.EndsWith("+00:00", StringComparison.Ordinal) || (text[4], text[7], text[10], text[13], text[16]) != ('-', '-', 'T', ':', ':')) return null;

        var (year, month, day) = (Number(text.AsSpan(0, 4)), Number(text.AsSpan(5, 2)), Number(text.AsSpan(8, 2)));
        var (hour, minute, second) = (Number(text.AsSpan(11, 2)), Number(text.AsSpan(14, 2)), Number(text.AsSpan(17, 2)));
        var isDate = year > 0 && month is > 0 and <= 12 && day > 0 && day <= DateTime.DaysInMonth(year, month) && hour is >= 0 and < 24 && minute is >= 0 and < 60 && second is >= 0 and < 60;
        return isDate ? new DateTimeOffset(year, month, day, hour, minute, second, TimeSpan.Zero) : null;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit)) return -1;
            number = number * 10 + (digit - '0');
        }

        return number;
    }
}
