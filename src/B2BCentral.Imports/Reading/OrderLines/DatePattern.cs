using System.Globalization;
using B2BCentral.Imports.Reading.Cells;

namespace B2BCentral.Imports.Reading.OrderLines;

/// <summary>Dates of a mapping: cells follow the pattern exactly. A time counts only where its zone is known; otherwise the day does.</summary>
internal sealed class DatePattern(string pattern, TimeZoneInfo? zone)
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    // Every part differs from every other, so a pattern that loses one of them is found out.
    private static readonly DateTime Probe = new(2023, 11, 25, 14, 37, 9, DateTimeKind.Unspecified);

    private readonly bool hasOffset = Tells(pattern, new(Probe, TimeSpan.FromHours(7)), new(Probe, TimeSpan.FromHours(-3)));
    private readonly bool hasTime = Tells(pattern, new(Probe, TimeSpan.Zero), new(Probe.AddHours(-3), TimeSpan.Zero));

    public static bool IsUsable(string pattern)
    {
        try
        {
            var text = Probe.ToString(pattern, Invariant);
            return DateTime.TryParseExact(text, pattern, Invariant, DateTimeStyles.None, out var back)
                && DateOnly.FromDateTime(back) == DateOnly.FromDateTime(Probe);
        }
        catch (FormatException)
        {
            return false;
        }
    }

    public CellDate? Read(string text)
    {
        if (hasOffset)
            return DateTimeOffset.TryParseExact(text, pattern, Invariant, DateTimeStyles.None, out var at) ? CellDate.OfInstant(at) : null;
        if (!DateTime.TryParseExact(text, pattern, Invariant, DateTimeStyles.None, out var stated))
            return null;
        // In the calendar's first and last year an instant may lie outside of it; no report is of those.
        if (!hasTime || zone is null || stated.Year is 1 or 9999)
            return CellDate.OfDay(DateOnly.FromDateTime(stated));

        var local = DateTime.SpecifyKind(stated, DateTimeKind.Unspecified);
        return CellDate.OfInstant(new DateTimeOffset(local, zone.GetUtcOffset(local)));
    }

    private static bool Tells(string pattern, DateTimeOffset one, DateTimeOffset other) =>
        !string.Equals(one.ToString(pattern, Invariant), other.ToString(pattern, Invariant), StringComparison.Ordinal);
}
