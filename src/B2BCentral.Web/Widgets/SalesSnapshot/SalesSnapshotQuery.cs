using B2BCentral.Data;
using B2BCentral.Data.Figures;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Widgets.SalesSnapshot;

/// <summary>B2B beside Non-B2B: the totals of the period and of its comparison, and both as a series.</summary>
public class SalesSnapshotQuery(B2BCentralDb db, MetricsService metrics)
{
    /// <param name="grain">How much time a point of the series covers; null chooses by the length of the period.</param>
    public async Task<SalesSnapshot> RunAsync(DashboardFilter filter, Grain? grain = null)
    {
        var chosen = grain ?? Grains.For(filter.Period);
        var now = await metrics.ByChannelAsync(filter.Scope, filter.Period);
        return new SalesSnapshot
        {
            Grain = chosen,
            Total = new Compared<ChannelFigures>(
                now,
                filter.IsPartial ? await OfAsync(filter, filter.Complete) : now,
                await OfAsync(filter, filter.Compared)),
            ExcludedOrders = filter.Counting == CountingPolicy.NotCancelled ? await metrics.ExcludedOrdersAsync(filter.Scope, filter.Period) : 0,
            Series = await SeriesAsync(filter, chosen),
        };
    }

    private async Task<ChannelFigures> OfAsync(DashboardFilter filter, Period? period) =>
        period is { } days ? await metrics.ByChannelAsync(filter.Scope, days) : default;

    private async Task<IReadOnlyList<SnapshotPoint>> SeriesAsync(DashboardFilter filter, Grain grain)
    {
        var buckets = filter.Period.Cut(grain, filter.Store.Seller.WeekStart).ToList();
        var compared = buckets.ConvertAll(bucket => Comparison.Of(bucket, filter.Comparison));
        var now = await RowsAsync(filter, grain, filter.Period);
        var then = Comparison.Of(filter.Period, filter.Comparison) is { } earlier ? await RowsAsync(filter, grain, earlier) : [];
        var first = filter.Store.Marketplace.FirstOrderDay;
        return buckets.Select((bucket, i) => new SnapshotPoint(
            bucket,
            HasData(bucket, first, filter.Today) ? SumOf(now, bucket) : null,
            compared[i],
            compared[i] is { } before && HasData(before, first, filter.Today) ? SumOf(then, before) : null)).ToList();
    }

    // No data is not zero: days before the first order and days to come have none.
    private static bool HasData(Period days, DateOnly? first, DateOnly today) => first is { } day && days.To >= day && days.From <= today;

    private async Task<List<DayRow>> RowsAsync(DashboardFilter filter, Grain grain, Period period)
    {
        // Months of a calendar year fit the month rows; other buckets are made of days.
        var wholeMonths = grain == Grain.Month && filter.Comparison != ComparisonRule.Weekday;
        var rows = wholeMonths ? db.ChannelSummaries.In(filter.Scope, period) : db.ChannelSummaries.DaysIn(filter.Scope, period);
        var sums = await rows.SumBy(row => new { row.Day, row.IsBusiness }, filter.Counting).ToListAsync();
        return sums.ConvertAll(sum => new DayRow(sum.Key.Day, sum.Key.IsBusiness, sum.Figure));
    }

    private static ChannelFigures SumOf(List<DayRow> rows, Period days)
    {
        var inside = rows.Where(row => days.Contains(row.Day)).ToList();
        return new ChannelFigures(
            SalesFigure.Sum(inside.Where(row => row.IsBusiness).Select(row => row.Figure)),
            SalesFigure.Sum(inside.Where(row => !row.IsBusiness).Select(row => row.Figure)));
    }

    private readonly record struct DayRow(DateOnly Day, bool IsBusiness, SalesFigure Figure);
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
/// <param name="ComparedDays">Null: the bucket has no counterpart.</param>
public sealed record SnapshotPoint(Period Days, ChannelFigures? Now, Period? ComparedDays, ChannelFigures? Then);
