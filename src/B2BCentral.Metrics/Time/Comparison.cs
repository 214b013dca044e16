namespace B2BCentral.Metrics.Time;

/// <summary>How an earlier period is found to compare with.</summary>
public enum ComparisonRule
{
    /// <summary>The same calendar dates one year earlier.</summary>
    LastYear,

    /// <summary>364 days earlier, so that Mondays meet Mondays.</summary>
    Weekday,

    /// <summary>As many days just before the period.</summary>
    Previous,

    None,
}

/// <summary>What a leap day did to a comparison; printed beside it.</summary>
[Flags]
public enum LeapDayNote
{
    None = 0,

    /// <summary>29 February of the period has no counterpart and is compared with nothing.</summary>
    WithoutCounterpart = 1,

    /// <summary>29 February of the comparison is counted with 28 February.</summary>
    Folded = 2,
}

public static class Comparison
{
    private const int WeekdayShift = 364;

    /// <summary>
    /// The counterpart of a period, a bucket or a single day; null when the rule is none or when the period is just a 29 February.
    /// </summary>
    public static Period? Of(Period period, ComparisonRule rule) => rule switch
    {
        ComparisonRule.LastYear => LastYear(period),
        ComparisonRule.Weekday => Earlier(period, WeekdayShift),
        ComparisonRule.Previous => Earlier(period, period.Days),
        _ => null,
    };

    /// <summary>The counterpart of a bucket inside the counterpart of the whole period, so that together the buckets make exactly that.</summary>
    public static Period? OfPart(Period part, Period whole, ComparisonRule rule) =>
        rule == ComparisonRule.Previous ? Earlier(part, whole.Days) : Of(part, rule);

    public static LeapDayNote NoteOf(Period period, ComparisonRule rule)
    {
        if (rule != ComparisonRule.LastYear) return LeapDayNote.None;

        var note = HasLeapDay(period) ? LeapDayNote.WithoutCounterpart : LeapDayNote.None;
        return LastYear(period) is { } earlier && HasLeapDay(earlier) ? note | LeapDayNote.Folded : note;
    }

    private static Period Earlier(Period period, int days) => new(period.From.AddDays(-days), period.To.AddDays(-days));

    private static Period? LastYear(Period period)
    {
        var from = IsLeapDay(period.From) ? period.From.AddDays(1) : period.From;
        var to = IsLeapDay(period.To) ? period.To.AddDays(-1) : period.To;
        if (to < from) return null;

        var last = to.AddYears(-1);
        var folded = last is { Month: 2, Day: 28 } && DateTime.IsLeapYear(last.Year) ? last.AddDays(1) : last;
        return new Period(from.AddYears(-1), folded);
    }

    private static bool HasLeapDay(Period period) => Enumerable
        .Range(period.From.Year, period.To.Year - period.From.Year + 1)
        .Any(year => DateTime.IsLeapYear(year) && period.Contains(new DateOnly(year, 2, 29)));

    private static bool IsLeapDay(DateOnly day) => day is { Month: 2, Day: 29 };
}
