using System.Linq.Expressions;
using B2BCentral.Data.Summaries;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Data.Figures;

/// <summary>The sums of one group under a counting policy, as the database computes them.</summary>
public sealed class SummedSales<TKey>
{
    public required TKey Key { get; init; }
    public long Sales { get; init; }
    public long Units { get; init; }
    public long Orders { get; init; }
    public long PricedOrders { get; init; }
    public long OrderItems { get; init; }

    public SalesFigure Figure => new(Sales, Units, Orders, PricedOrders, OrderItems);
}

public static class SummaryQueries
{
    /// <summary>
    /// The rows that together make up a period: whole months from the month rows, the days at its ends from the day rows,
    /// so that a year costs 11 months and some days.
    /// </summary>
    public static IQueryable<T> In<T>(this IQueryable<T> rows, FigureScope scope, Period period)
        where T : SummaryRow
    {
        if (period.WholeMonths() is not { } months) return rows.DaysIn(scope, period);

        // One range of the key each: SQLite answers an OR of ranges by reading everything of the seller.
        var parts = rows.Rows(scope, SummaryGrain.Month, months.First, months.Last);
        if (period.From < months.First) parts = parts.Concat(rows.Rows(scope, SummaryGrain.Day, period.From, months.First.AddDays(-1)));
        return months.Last.AddMonths(1) <= period.To ? parts.Concat(rows.Rows(scope, SummaryGrain.Day, months.Last.AddMonths(1), period.To)) : parts;
    }

    /// <summary>The same rows, each month and day of them named: a few products among thousands are found by their keys, and nothing else is read.</summary>
    public static IQueryable<T> NamedIn<T>(this IQueryable<T> rows, FigureScope scope, Period period)
        where T : SummaryRow
    {
        var (months, days) = (new List<DateOnly>(), new List<DateOnly>());
        var whole = period.WholeMonths();
        for (var day = period.From; day <= period.To; day = months.Count > 0 && months[^1] == day ? day.AddMonths(1) : day.AddDays(1))
            (day.Day == 1 && whole is { } some && day >= some.First && day <= some.Last ? months : days).Add(day);
        var ofScope = rows.Where(row => row.SellerId == scope.SellerId && row.Marketplace == scope.Marketplace);
        return ofScope.Where(row => row.Grain == SummaryGrain.Month && months.Contains(row.Day))
            .Concat(ofScope.Where(row => row.Grain == SummaryGrain.Day && days.Contains(row.Day)));
    }

    public static IQueryable<T> DaysIn<T>(this IQueryable<T> rows, FigureScope scope, Period period)
        where T : SummaryRow => rows.Rows(scope, SummaryGrain.Day, period.From, period.To);

    /// <summary>Sums per key, computed by the database; cancelled items with the weight that the policy gives them.</summary>
    public static IQueryable<SummedSales<TKey>> SumBy<T, TKey>(this IQueryable<T> rows, Expression<Func<T, TKey>> key, CountingPolicy counting)
        where T : SummaryRow
    {
        var weight = counting.CancelledWeight();
        return rows.GroupBy(key).Select(group => new SummedSales<TKey>
        {
            Key = group.Key,
            Sales = group.Sum(row => row.Sales + weight * row.CancelledSales),
            Units = group.Sum(row => row.Units + weight * row.CancelledUnits),
            Orders = group.Sum(row => row.Orders + weight * row.CancelledOrders),
            PricedOrders = group.Sum(row => row.PricedOrders + weight * row.CancelledPricedOrders),
            OrderItems = group.Sum(row => row.OrderItems + weight * row.CancelledOrderItems),
        });
    }

    private static IQueryable<T> Rows<T>(this IQueryable<T> rows, FigureScope scope, SummaryGrain grain, DateOnly first, DateOnly last)
        where T : SummaryRow => rows.Where(row =>
            row.SellerId == scope.SellerId && row.Marketplace == scope.Marketplace && row.Grain == grain && row.Day >= first && row.Day <= last);
}
