namespace B2BCentral.Metrics.Time;

/// <summary>How much time one point of a series covers.</summary>
public enum Grain
{
    Day,
    Week,
    Month,
}

public static class Grains
{
    /// <summary>Day up to 45 days, week up to 200 days, month beyond.</summary>
    public static Grain For(Period period) => period.Days switch
    {
        <= 45 => Grain.Day,
        <= 200 => Grain.Week,
        _ => Grain.Month,
    };

    /// <summary>The period cut into days, calendar weeks or calendar months; the first and last bucket end where the period does.</summary>
    public static IEnumerable<Period> Cut(this Period period, Grain grain, DayOfWeek weekStart)
    {
        for (var from = period.From; from <= period.To;)
        {
            var next = NextStart(from, grain, weekStart);
            yield return new Period(from, next <= period.To ? next.AddDays(-1) : period.To);
            from = next;
        }
    }

    /// <summary>Whether an end of the period took more than a tenth of it: beside whole weeks or months it looks like a slump.</summary>
    public static bool IsCut(this Period bucket, Grain grain) => bucket.Days * 10 < 9 * grain switch
    {
        Grain.Day => 1,
        Grain.Week => 7,
        _ => DateTime.DaysInMonth(bucket.From.Year, bucket.From.Month),
    };

    /// <summary>The day on which the week of <paramref name="day"/> begins.</summary>
    public static DateOnly WeekOf(DateOnly day, DayOfWeek weekStart) => day.AddDays(-((int)(day.DayOfWeek - weekStart + 7) % 7));

    private static DateOnly NextStart(DateOnly from, Grain grain, DayOfWeek weekStart) => grain switch
    {
        Grain.Day => from.AddDays(1),
        Grain.Week => WeekOf(from, weekStart).AddDays(7),
        _ => Period.FirstOfMonth(from).AddMonths(1),
    };
}
