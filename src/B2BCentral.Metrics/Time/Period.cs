namespace B2BCentral.Metrics.Time;

/// <summary>Whole local days, the first and the last included; never empty.</summary>
public readonly record struct Period
{
    public Period(DateOnly from, DateOnly to)
    {
        if (to < from) throw new ArgumentException($"A period cannot end ({to:O}) before it begins ({from:O}).", nameof(to));
        (From, To) = (from, to);
    }

    public DateOnly From { get; }

    public DateOnly To { get; }

    public int Days => To.DayNumber - From.DayNumber + 1;

    public bool Contains(DateOnly day) => From <= day && day <= To;

    /// <summary>The part of the period up to and including <paramref name="day"/>; null when it begins later.</summary>
    public Period? UpTo(DateOnly day) => day < From ? null : new Period(From, day < To ? day : To);

    /// <summary>The part of the period from <paramref name="first"/> on, such as the first day of all data; the whole where that is no day inside it.</summary>
    public Period Since(DateOnly? first) => first is { } day && Contains(day) ? new Period(day, To) : this;

    /// <summary>N complete local days ending at <paramref name="last"/>.</summary>
    public static Period DaysEnding(DateOnly last, int days) => new(last.AddDays(1 - days), last);

    /// <summary>
    /// The whole calendar months inside the period, as first day of the first and of the last one; null when it holds none.
    /// Summary tables are kept per month too, so a year costs 11 months and some days.
    /// </summary>
    public (DateOnly First, DateOnly Last)? WholeMonths()
    {
        var first = From.Day == 1 ? From : FirstOfMonth(From).AddMonths(1);
        var last = FirstOfMonth(To.AddDays(1)).AddMonths(-1);
        return first <= last ? (first, last) : null;
    }

    public static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);
}
