using System.Globalization;

namespace B2BCentral.Imports.Reading.Cells;

/// <summary>Dates of Amazon's flat files: ISO 8601 with an offset, the same with the day first, or a day alone.</summary>
internal static class FlatFileDate
{
    public const string Example = "2026-05-08T23:36:26+00:00";

    private const string Usual = "yyyy-MM-dd'T'HH:mm:sszzz";

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
        var culture = CultureInfo.InvariantCulture;
        if (DateTimeOffset.TryParseExact(text, Usual, culture, DateTimeStyles.None, out var at)
            || DateTimeOffset.TryParseExact(text, WithOffset, culture, DateTimeStyles.None, out at)
            || DateTimeOffset.TryParseExact(text, InUtc, culture, DateTimeStyles.AssumeUniversal, out at))
            return CellDate.OfInstant(at);
        return DateOnly.TryParseExact(text, DayAlone, culture, DateTimeStyles.None, out var day) ? CellDate.OfDay(day) : null;
    }
}
