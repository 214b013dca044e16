using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Figures;

/// <summary>B2B beside Non-B2B of a period, read once: what any part of it sums up to costs nothing more.</summary>
public sealed class ChannelHistory
{
    private readonly Period period;

    // What the days before the n-th of the period sum up to.
    private readonly ChannelFigures[] before;

    private ChannelHistory(Period period, List<Row> rows)
    {
        (this.period, before) = (period, new ChannelFigures[period.Days + 1]);
        foreach (var row in rows) before[At(row.Day) + 1] += row.IsBusiness ? new ChannelFigures(row.Figure, default) : new ChannelFigures(default, row.Figure);
        for (var day = 1; day < before.Length; day++) before[day] += before[day - 1];
        ExcludedOrders = rows.Sum(row => row.ExcludedOrders);
    }

    /// <summary>Orders of the period of which nothing counts because every item is cancelled.</summary>
    public long ExcludedOrders { get; }

    /// <param name="db">Where to read.</param>
    /// <param name="scope">Whose.</param>
    /// <param name="period">Of which days.</param>
    /// <param name="byMonth">Nobody will ask for a part of a whole month: its row is enough.</param>
    public static async Task<ChannelHistory> LoadAsync(B2BCentralDb db, FigureScope scope, Period period, bool byMonth = false)
    {
        var weight = scope.Counting.CancelledWeight();
        var rows = byMonth ? db.ChannelSummaries.In(scope, period) : db.ChannelSummaries.DaysIn(scope, period);
        return new ChannelHistory(period, await rows.Select(row => new Row(
            row.Day,
            row.IsBusiness,
            new SalesFigure(
                row.Sales + weight * row.CancelledSales, row.Units + weight * row.CancelledUnits, row.Orders + weight * row.CancelledOrders,
                row.PricedOrders + weight * row.CancelledPricedOrders, row.OrderItems + weight * row.CancelledOrderItems),
            (1 - weight) * row.CancelledOrders)).ToListAsync());
    }

    /// <summary>Those of the days that are in the period.</summary>
    public ChannelFigures In(Period days) => days.To < period.From || days.From > period.To ? default
        : before[At(days.To < period.To ? days.To : period.To) + 1] - before[At(days.From > period.From ? days.From : period.From)];

    private int At(DateOnly day) => day.DayNumber - period.From.DayNumber;

    private sealed record Row(DateOnly Day, bool IsBusiness, SalesFigure Figure, long ExcludedOrders);
}
