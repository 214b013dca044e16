using B2BCentral.Metrics.Time;

namespace B2BCentral.Imports.Reading.SalesAndTraffic;

/// <summary>
/// How many days a row of a report by date stands for. The file does not say it: it gives the first day of each row's day, week or month.
/// </summary>
internal static class ReportGrain
{
    /// <summary>Days, weeks or months without a gap, as a report has them.</summary>
    public static bool IsRegular(IEnumerable<DateOnly> starts)
    {
        var days = Sorted(starts);
        var gaps = Gaps(days);
        return gaps.TrueForAll(gap => gap == 1) || gaps.TrueForAll(gap => gap == 7) || Pairs(days).All(pair => pair.Earlier.Day == 1 && pair.Earlier.AddMonths(1) == pair.Later);
    }

    public static Grain Of(IEnumerable<DateOnly> starts)
    {
        var days = Sorted(starts);
        if (days.Count < 2) return Grain.Day;

        // The first row begins where the report does, which may be within a week or month.
        var whole = days.Count > 2 ? days[1..] : days;
        if (whole.TrueForAll(day => day.Day == 1)) return Grain.Month;
        return Gaps(whole).TrueForAll(gap => gap % 7 == 0) && days[1].DayNumber - days[0].DayNumber <= 7 ? Grain.Week : Grain.Day;
    }

    /// <summary>The days of each row by its first day. A row ends before the next one begins, and none goes beyond the days that the seller says.</summary>
    public static Dictionary<DateOnly, Period> Periods(IEnumerable<DateOnly> starts, Grain grain, Period? given)
    {
        var days = Sorted(starts);
        // One row alone can be of all the days that the seller says.
        if (days is [var only] && given is { } whole && whole.From == only && whole.Days <= 31) return new() { [only] = whole };

        var periods = new Dictionary<DateOnly, Period>();
        for (var i = 0; i < days.Count; i++)
        {
            var last = LastOf(days[i], grain);
            if (i + 1 < days.Count && days[i + 1] <= last) last = days[i + 1].AddDays(-1);
            if (given is { } period && last > period.To && days[i] <= period.To) last = period.To;
            periods[days[i]] = new Period(days[i], last);
        }

        return periods;
    }

    private static DateOnly LastOf(DateOnly first, Grain grain) => grain switch
    {
        Grain.Day => first,
        Grain.Week => first.AddDays(6),
        _ => Period.FirstOfMonth(first).AddMonths(1).AddDays(-1),
    };

    private static List<DateOnly> Sorted(IEnumerable<DateOnly> starts) => [.. starts.Distinct().Order()];

    private static List<int> Gaps(List<DateOnly> days) => [.. Pairs(days).Select(pair => pair.Later.DayNumber - pair.Earlier.DayNumber)];

    private static IEnumerable<(DateOnly Earlier, DateOnly Later)> Pairs(List<DateOnly> days) => days.Zip(days.Skip(1));
}
