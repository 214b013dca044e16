using B2BCentral.Data;
using B2BCentral.Data.Figures;
using B2BCentral.Data.Traffic;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Reports;

/// <summary>Days, weeks or months of all products together.</summary>
public class ByDateQuery(B2BCentralDb db, TrafficQuery traffic)
{
    public async Task<IReadOnlyList<ReportRow>> RunAsync(ReportFilter filter)
    {
        var figures = filter.Figures;
        var now = await ByDayAsync(figures.Scope, figures.Period);
        var then = await ByDayAsync(figures.Scope, figures.Compared);
        var buckets = figures.Period.Cut(filter.Grain, figures.Store.Seller.WeekStart).ToList();
        var visits = await traffic.ByBucketAsync(figures.Scope, buckets);
        return [.. buckets.Zip(visits, (bucket, sum) => Row(figures, bucket, now, then) with { Traffic = sum })];
    }

    private static ReportRow Row(DashboardFilter filter, Period bucket, Dictionary<DateOnly, ChannelFigures> now, Dictionary<DateOnly, ChannelFigures> then)
    {
        var compared = filter.ComparedOf(bucket);
        return new ReportRow
        {
            Key = FilterReader.Text(bucket.From),
            Days = bucket,
            ComparedDays = compared,
            HasData = filter.HasData(bucket),
            Figures = new Compared<ChannelFigures>(SumOf(now, bucket), SumOf(now, filter.CompleteOf(bucket)), SumOf(then, compared)),
        };
    }

    // Days and not months, because weeks and earlier periods end in the middle of months; five years are some 3,600 small rows.
    private async Task<Dictionary<DateOnly, ChannelFigures>> ByDayAsync(FigureScope scope, Period? period)
    {
        if (period is not { } days) return [];
        var sums = await db.ChannelSummaries.DaysIn(scope, days).SumBy(row => new { row.Day, row.IsBusiness }, scope.Counting).ToListAsync();
        return sums.GroupBy(sum => sum.Key.Day).ToDictionary(day => day.Key, day => new ChannelFigures(
            SalesFigure.Sum(day.Where(sum => sum.Key.IsBusiness).Select(sum => sum.Figure)),
            SalesFigure.Sum(day.Where(sum => !sum.Key.IsBusiness).Select(sum => sum.Figure))));
    }

    private static ChannelFigures SumOf(Dictionary<DateOnly, ChannelFigures> byDay, Period? period)
    {
        if (period is not { } days) return default;
        var inside = Enumerable.Range(0, days.Days).Select(day => byDay.GetValueOrDefault(days.From.AddDays(day))).ToList();
        return new ChannelFigures(SalesFigure.Sum(inside.Select(day => day.B2B)), SalesFigure.Sum(inside.Select(day => day.NonB2B)));
    }
}
