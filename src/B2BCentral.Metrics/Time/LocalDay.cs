namespace B2BCentral.Metrics.Time;

/// <summary>Days of a marketplace's IANA time zone, with the real offset of each day: some have 23 or 25 hours.</summary>
public static class LocalDay
{
    public static DateOnly Of(DateTimeOffset instant, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    /// <summary>The first instant of a local day, in UTC; the first valid one where the clocks skip midnight.</summary>
    public static DateTimeOffset Start(DateOnly day, TimeZoneInfo zone)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);

        // Where midnight happens twice, the day begins at the first: the one with the larger offset.
        var offset = zone.IsAmbiguousTime(midnight) ? zone.GetAmbiguousTimeOffsets(midnight).Max() : zone.GetUtcOffset(midnight);
        var start = new DateTimeOffset(midnight, offset).ToUniversalTime();

        // IsInvalidTime misses skipped midnights of zones that also changed their base offset (America/Asuncion 2024), so the day is asked.
        while (Of(start, zone) < day) start = start.AddMinutes(15);
        return start;
    }

    public static TimeSpan Length(DateOnly day, TimeZoneInfo zone) => Start(day.AddDays(1), zone) - Start(day, zone);
}
