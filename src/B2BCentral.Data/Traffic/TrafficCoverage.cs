using B2BCentral.Metrics.Time;

namespace B2BCentral.Data.Traffic;

/// <summary>
/// Which of the periods that reports tell of count together: a seller may have loaded the same days by day, by week and by month, and one
/// report of a month that was still running after another.
/// </summary>
public static class TrafficCoverage
{
    /// <summary>
    /// The periods that cover most days without covering one twice; among those that cover as many, the finest ones. In order of time.
    /// </summary>
    public static IReadOnlyList<Period> WithoutOverlap(IEnumerable<Period> told)
    {
        var periods = told.Distinct().OrderBy(period => period.To).ThenBy(period => period.From).ToList();
        var ends = periods.ConvertAll(period => period.To);
        var before = periods.ConvertAll(period => FirstNotBefore(ends, period.From));
        // What can be covered with the first n periods, as days and as number of periods.
        var best = new (int Days, int Count)[periods.Count + 1];
        for (var n = 0; n < periods.Count; n++)
        {
            var (days, count) = best[before[n]];
            var taken = (Days: days + periods[n].Days, Count: count + 1);
            best[n + 1] = taken.CompareTo(best[n]) > 0 ? taken : best[n];
        }

        var chosen = new List<Period>();
        for (var n = periods.Count; n > 0;)
        {
            if (best[n] == best[n - 1])
            {
                n--;
                continue;
            }

            chosen.Add(periods[n - 1]);
            n = before[n - 1];
        }

        chosen.Reverse();
        return chosen;
    }

    /// <summary>Periods in order of time, with those that follow each other without a gap made one.</summary>
    public static IReadOnlyList<Period> Joined(IEnumerable<Period> periods)
    {
        var joined = new List<Period>();
        foreach (var period in periods)
        {
            if (joined is [.., var last] && last.To.AddDays(1) == period.From) joined[^1] = new Period(last.From, period.To);
            else joined.Add(period);
        }

        return joined;
    }

    private static int FirstNotBefore(List<DateOnly> ends, DateOnly day)
    {
        var (low, high) = (0, ends.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ends[middle] < day) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
