using B2BCentral.Data;
using B2BCentral.Data.Figures;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Widgets.SalesSnapshot;

/// <summary>B2B beside Non-B2B: the totals of the period and of its comparison, and both as a series.</summary>
public class SalesSnapshotQuery(B2BCentralDb db, FigureMemory memory)
{
    /// <param name="filter">Whose and of which days.</param>
    /// <param name="grain">How much time a point of the series covers; null chooses by the length of the period.</param>
    public async Task<SalesSnapshot> RunAsync(DashboardFilter filter, Grain? grain = null)
    {
        var chosen = grain ?? Grains.For(filter.Period);
        // Months of a calendar year fit the month rows, unless the period ends today and growth goes up to yesterday; other buckets are made of days.
        var byMonth = chosen == Grain.Month && filter is { Comparison: not ComparisonRule.Weekday, IsPartial: false };
        var now = await HistoryAsync(filter, filter.Period, byMonth);
        var then = Comparison.Of(filter.Period, filter.Comparison) is { } earlier ? await HistoryAsync(filter, earlier, byMonth) : null;
        return new SalesSnapshot
        {
            Grain = chosen,
            Total = new Compared<ChannelFigures>(now.In(filter.Period), InOrNone(now, filter.Complete), InOrNone(then, filter.Compared)),
            ExcludedOrders = now.ExcludedOrders,
            Series = Series(filter, chosen, now, then),
        };
    }

    private Task<ChannelHistory> HistoryAsync(DashboardFilter filter, Period period, bool byMonth) =>
        memory.GetAsync(filter.Scope, ("history", period, byMonth), () => ChannelHistory.LoadAsync(db, filter.Scope, period, byMonth), _ => period.Days);

    private static List<SnapshotPoint> Series(DashboardFilter filter, Grain grain, ChannelHistory now, ChannelHistory? then)
    {
        return filter.Period.Cut(grain, filter.Store.Seller.WeekStart).Select(bucket =>
        {
            var compared = filter.ComparedOf(bucket);
            return new SnapshotPoint(
                bucket,
                filter.HasData(bucket) ? now.In(bucket) : null,
                compared,
                compared is { } before && filter.ReachesBackTo(before) ? InOrNone(then, before) : null);
        }).ToList();
    }

    private static ChannelFigures InOrNone(ChannelHistory? history, Period? days) => history is not null && days is { } some ? history.In(some) : default;
}

public sealed record SalesSnapshot
{
    public required Grain Grain { get; init; }
    public required Compared<ChannelFigures> Total { get; init; }

    /// <summary>Orders left out because every item of theirs is cancelled.</summary>
    public required long ExcludedOrders { get; init; }

    public required IReadOnlyList<SnapshotPoint> Series { get; init; }
}

/// <param name="Now">Null: no data for these days.</param>
/// <param name="ComparedDays">Of the bucket's days up to yesterday. Null: they have no counterpart.</param>
/// <param name="Then">Null: the data does not reach back to all of them.</param>
public sealed record SnapshotPoint(Period Days, ChannelFigures? Now, Period? ComparedDays, ChannelFigures? Then);
