namespace B2BCentral.Metrics.Time;

/// <summary>The time ranges that a page offers; custom ones are a <see cref="Period"/> of their own.</summary>
public enum PeriodPreset
{
    Last7Days,
    Last30Days,
    Last90Days,
    Last12Months,
    YearToDate,
    Custom,
}

public static class PeriodPresets
{
    /// <summary>The longest custom period, in years.</summary>
    public const int LongestCustomInYears = 5;

    /// <summary>The preset's complete local days ending at the anchor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A custom period has no days of its own.</exception>
    public static Period Ending(this PeriodPreset preset, DateOnly anchor) => preset switch
    {
        PeriodPreset.Last7Days => Period.DaysEnding(anchor, 7),
        PeriodPreset.Last30Days => Period.DaysEnding(anchor, 30),
        PeriodPreset.Last90Days => Period.DaysEnding(anchor, 90),
        PeriodPreset.Last12Months => new Period(YearBefore(anchor), anchor),
        PeriodPreset.YearToDate => new Period(new DateOnly(anchor.Year, 1, 1), anchor),
        _ => throw new ArgumentOutOfRangeException(nameof(preset), preset, "A custom period brings its own days."),
    };

    /// <summary>The preset whose days these are, however somebody came by them; custom where they are those of none.</summary>
    public static PeriodPreset Of(Period period, DateOnly anchor) =>
        Enum.GetValues<PeriodPreset>().FirstOrDefault(preset => preset == PeriodPreset.Custom || preset.Ending(anchor) == period);

    // Around a leap day the two ways of counting differ by one: the later one never makes 13 months or 366 days out of 365.
    private static DateOnly YearBefore(DateOnly anchor)
    {
        var (dayAfter, yearAgo) = (anchor.AddDays(1).AddYears(-1), anchor.AddYears(-1).AddDays(1));
        return dayAfter > yearAgo ? dayAfter : yearAgo;
    }

    /// <summary>Longer than a custom period may be; never throws, whatever dates somebody types.</summary>
    public static bool IsTooLong(Period period) =>
        period.From.Year <= DateOnly.MaxValue.Year - LongestCustomInYears && period.To >= period.From.AddYears(LongestCustomInYears);
}
