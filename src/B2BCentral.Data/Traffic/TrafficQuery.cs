using B2BCentral.Data.Figures;
using B2BCentral.Metrics.Time;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Traffic;

/// <summary>
/// The traffic rows that count for a period: those that lie wholly inside it, no day of them twice (<see cref="TrafficCoverage"/>).
/// Traffic counts what was ordered, whatever the scope's counting policy is.
/// </summary>
public class TrafficQuery(B2BCentralDb db)
{
    /// <summary>All listings together, in order of time.</summary>
    public async Task<IReadOnlyList<PeriodTraffic>> OfPeriodAsync(FigureScope scope, Period period)
    {
        var rows = await RowsInAsync(scope, period);
        return Chosen(rows, TrafficCoverage.WithoutOverlap(rows.Select(DaysOf)));
    }

    /// <summary>All listings together, added up.</summary>
    public async Task<TrafficSum> SumAsync(FigureScope scope, Period period) => Sum(await OfPeriodAsync(scope, period));

    /// <summary>
    /// One sum for each bucket, in their order. Each is chosen by itself, so a month that is told as a whole counts in a bucket of a month and in
    /// none of a day.
    /// </summary>
    /// <param name="buckets">In order of time, such as a period cut into days.</param>
    public async Task<IReadOnlyList<TrafficSum>> ByBucketAsync(FigureScope scope, IReadOnlyList<Period> buckets)
    {
        if (buckets.Count == 0) return [];

        var rows = await RowsInAsync(scope, new Period(buckets[0].From, buckets[^1].To));
        var (sums, next) = (new List<TrafficSum>(buckets.Count), 0);
        foreach (var bucket in buckets)
        {
            while (next < rows.Count && rows[next].From < bucket.From) next++;
            var inside = rows.Skip(next).TakeWhile(row => row.From <= bucket.To).Where(row => row.To <= bucket.To).ToList();
            sums.Add(Sum(Chosen(inside, TrafficCoverage.WithoutOverlap(inside.Select(DaysOf)))));
        }

        return sums;
    }

    /// <summary>
    /// The rows of products on a level. Reports are chosen as a whole, because a product without a row in one was not visited in its days.
    /// </summary>
    public async Task<IReadOnlyList<ProductTraffic>> OfProductsAsync(FigureScope scope, Period period, TrafficLevel level)
    {
        var reports = await ReportsAsync(scope, period, level);
        return await RowsOfAsync(scope, period, level, reports);
    }

    /// <summary>The products on a level, each added up over the chosen reports.</summary>
    public async Task<TrafficByProduct> ByProductAsync(FigureScope scope, Period period, TrafficLevel level)
    {
        var reports = await ReportsAsync(scope, period, level);
        var covered = TrafficCoverage.Joined(reports);
        var rows = await RowsOfAsync(scope, period, level, reports);
        // A SKU stays itself where the marketplace joins it with another ASIN.
        var sums = rows.GroupBy(row => level == TrafficLevel.Sku ? row.Sku : row.Asin).Select(product =>
            new ProductTrafficSum(product.Last().Asin, product.Last().Sku, product.Last().ParentAsin, TrafficSum.Of([.. product], covered)));
        return new TrafficByProduct([.. sums], covered);
    }

    /// <summary>B2B page views by product on the level that tells most days of the period.</summary>
    /// <returns>Null when no report tells any.</returns>
    public async Task<B2BPageViews?> B2BPageViewsAsync(FigureScope scope, Period period)
    {
        B2BPageViews? best = null;
        foreach (var level in (TrafficLevel[])[TrafficLevel.Sku, TrafficLevel.Child])
        {
            var telling = ProductsIn(scope, period, level).Where(t => t.PageViewsB2B != null);
            var reports = await ReportsAsync(telling);
            if (reports.Sum(report => report.Days) > (best?.Covered.Sum(days => days.Days) ?? 0))
                best = new B2BPageViews(level, TrafficCoverage.Joined(reports), Of(telling, reports));
        }

        return best;
    }

    // Days are one list of the key; what is longer is few, and each a range of its own.
    private static IQueryable<ProductTraffic> Of(IQueryable<ProductTraffic> rows, IReadOnlyList<Period> reports)
    {
        var days = reports.Where(report => report.Days == 1).Select(report => report.From).ToList();
        var chosen = rows.Where(t => t.From == t.To && days.Contains(t.From));
        return reports.Where(report => report.Days > 1)
            .Aggregate(chosen, (all, report) => all.Concat(rows.Where(t => t.From == report.From && t.To == report.To)));
    }

    private Task<List<PeriodTraffic>> RowsInAsync(FigureScope scope, Period period) => db.PeriodTraffic.AsNoTracking()
        .Where(t => t.SellerId == scope.SellerId && t.Marketplace == scope.Marketplace && t.From >= period.From && t.From <= period.To && t.To <= period.To)
        .OrderBy(t => t.From).ThenBy(t => t.To).ToListAsync();

    private IQueryable<ProductTraffic> ProductsIn(FigureScope scope, Period period, TrafficLevel level) => db.ProductTraffic.AsNoTracking().Where(t =>
        t.SellerId == scope.SellerId && t.Marketplace == scope.Marketplace && t.Level == level && t.From >= period.From && t.From <= period.To && t.To <= period.To);

    private Task<IReadOnlyList<Period>> ReportsAsync(FigureScope scope, Period period, TrafficLevel level) => ReportsAsync(ProductsIn(scope, period, level));

    private static async Task<IReadOnlyList<Period>> ReportsAsync(IQueryable<ProductTraffic> rows)
    {
        var told = await rows.Select(t => new { t.From, t.To }).Distinct().ToListAsync();
        return TrafficCoverage.WithoutOverlap(told.Select(t => new Period(t.From, t.To)));
    }

    private async Task<IReadOnlyList<ProductTraffic>> RowsOfAsync(FigureScope scope, Period period, TrafficLevel level, IReadOnlyList<Period> reports) =>
        Chosen(await ProductsIn(scope, period, level).OrderBy(t => t.From).ThenBy(t => t.Asin).ThenBy(t => t.Sku).ToListAsync(), reports);

    private static List<T> Chosen<T>(List<T> rows, IReadOnlyList<Period> periods)
        where T : TrafficFigures
    {
        var chosen = periods.ToHashSet();
        return rows.FindAll(row => chosen.Contains(DaysOf(row)));
    }

    private static TrafficSum Sum(IReadOnlyCollection<PeriodTraffic> rows) => TrafficSum.Of(rows, TrafficCoverage.Joined(rows.Select(DaysOf)));

    private static Period DaysOf(TrafficFigures row) => new(row.From, row.To);
}

/// <param name="Asin">As the last report tells it.</param>
/// <param name="Sku">Empty unless the level is that of SKUs.</param>
/// <param name="ParentAsin">As the last report tells it; null where none does.</param>
public sealed record ProductTrafficSum(string Asin, string Sku, string? ParentAsin, TrafficSum Sum);

/// <param name="Covered">The days that the chosen reports tell of, joined and in order of time.</param>
public sealed record TrafficByProduct(IReadOnlyList<ProductTrafficSum> Products, IReadOnlyList<Period> Covered)
{
    public int DaysCovered => Covered.Sum(period => period.Days);
}
