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
        while (zone.IsInvalidTime(midnight)) midnight = midnight.AddMinutes(15);

        // Where midnight happens twice, the day begins at the first: the one with the larger offset.
        var offset = zone.IsAmbiguousTime(midnight) ? zone.GetAmbiguousTimeOffsets(midnight).Max() : zone.GetUtcOffset(midnight);
        return new DateTimeOffset(midnight, offset).ToUniversalTime();
    }

    public static TimeSpan Length(DateOnly day, TimeZoneInfo zone) => Start(day.AddDays(1), zone) - Start(day, zone);
}
