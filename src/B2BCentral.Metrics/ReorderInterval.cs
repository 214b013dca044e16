namespace B2BCentral.Metrics;

/// <summary>How long a buyer waits between orders, in days: the median and the quartiles around it, never a mean alone.</summary>
/// <param name="Median">Half of the intervals are at most this long.</param>
/// <param name="Intervals">How many intervals these are computed of.</param>
public readonly record struct ReorderInterval(decimal LowerQuartile, decimal Median, decimal UpperQuartile, int Intervals)
{
    public const int FewestIntervals = 2;

    /// <summary>Distinct days with orders that are needed before there is a number.</summary>
    public const int FewestDays = FewestIntervals + 1;

    /// <summary>
    /// Of the days between one day with orders and the next; several orders of one day are one. Quartiles interpolate between the
    /// sorted intervals as spreadsheets do (QUARTILE.INC). Null with fewer than two intervals.
    /// </summary>
    /// <param name="orderDays">Local days of orders that are not cancelled, in any order.</param>
    public static ReorderInterval? Of(IEnumerable<DateOnly> orderDays)
    {
        var days = orderDays.Distinct().Order().ToList();
        var intervals = days.Skip(1).Zip(days, (next, day) => next.DayNumber - day.DayNumber).Order().ToList();
        return intervals.Count < FewestIntervals ? null : new ReorderInterval(At(intervals, 0.25m), At(intervals, 0.5m), At(intervals, 0.75m), intervals.Count);
    }

    private static decimal At(List<int> sorted, decimal fraction)
    {
        var place = fraction * (sorted.Count - 1);
        var below = (int)place;
        return below + 1 < sorted.Count ? sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]) : sorted[below];
    }
}
