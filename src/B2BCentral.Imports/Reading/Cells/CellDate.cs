using System.Runtime.InteropServices;

namespace B2BCentral.Imports.Reading.Cells;

/// <summary>A date cell: an instant where it states time and offset, otherwise a day of the marketplace.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellDate(DateTimeOffset? At, DateOnly Day)
{
    public int Year => Day.Year;

    /// <summary>For telling newer from older: a day alone counts from its midnight in UTC.</summary>
    public DateTimeOffset AtOrMidnight => At ?? new DateTimeOffset(Day, TimeOnly.MinValue, TimeSpan.Zero);

    public DateOnly? DayAlone => At is null ? Day : null;

    public static CellDate OfInstant(DateTimeOffset at) => new(at, DateOnly.FromDateTime(at.DateTime));

    public static CellDate OfDay(DateOnly day) => new(null, day);
}
