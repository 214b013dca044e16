using B2BCentral.Metrics.Time;

namespace B2BCentral.Metrics;

/// <summary>Growth of a figure since the comparison period: (now - then) / then.</summary>
/// <param name="Kind">Whether there is a fraction and, if not, why.</param>
/// <param name="Fraction">0.12 is 12 %; null unless <paramref name="Kind"/> is <see cref="GrowthKind.Fraction"/>.</param>
/// <param name="Change">now - then, in the figure's own unit; null without a comparison.</param>
/// <param name="HasSmallBase">Fewer than <see cref="SmallBaseOrders"/> orders in the comparison: the fraction says little.</param>
public readonly record struct Growth(GrowthKind Kind, decimal? Fraction, long? Change, bool HasSmallBase)
{
    public const int SmallBaseOrders = 10;

    public static Growth NoComparison => new(GrowthKind.NoComparison, null, null, false);

    public static Growth NoData => new(GrowthKind.NoData, null, null, false);

    /// <param name="now">The figure of the period.</param>
    /// <param name="then">The same figure of the comparison.</param>
    /// <param name="ordersThen">Orders in the comparison.</param>
    public static Growth Between(long now, long then, long ordersThen)
    {
        var change = now - then;
        if (then == 0) return new Growth(GrowthKind.NoBase, null, change, false);
        if (then < 0) return new Growth(GrowthKind.NegativeBase, null, change, false);

        return new Growth(GrowthKind.Fraction, (decimal)change / then, change, ordersThen < SmallBaseOrders);
    }

    /// <summary>
    /// Growth of a figure's sales, units or orders. A comparison that begins before the data does is not compared at all: part of a year
    /// against a whole one would look like growth.
    /// </summary>
    /// <param name="now">The figure of the period.</param>
    /// <param name="then">The figure of the comparison.</param>
    /// <param name="of">What of it is compared.</param>
    /// <param name="comparison">The days of the comparison; null when there are none to compare with.</param>
    /// <param name="dataBegins">The local day of the seller's first order; null without orders.</param>
    public static Growth Between(SalesFigure now, SalesFigure then, Func<SalesFigure, long> of, Period? comparison, DateOnly? dataBegins)
    {
        if (comparison is not { } days) return NoComparison;
        if (dataBegins is not { } begins || days.From < begins) return NoData;

        return Between(of(now), of(then), then.Orders);
    }

    /// <summary>Growth of an average, which has no change in whole units. Without a number now or then there is nothing to compare.</summary>
    /// <inheritdoc cref="Between(SalesFigure, SalesFigure, Func{SalesFigure, long}, Period?, DateOnly?)"/>
    public static Growth OfAverage(SalesFigure now, SalesFigure then, Func<SalesFigure, decimal?> of, Period? comparison, DateOnly? dataBegins)
    {
        if (comparison is not { } days || of(now) is not { } average) return NoComparison;
        if (dataBegins is not { } begins || days.From < begins) return NoData;

        return of(then) is > 0 and var earlier
            ? new Growth(GrowthKind.Fraction, (average - earlier) / earlier, null, then.Orders < SmallBaseOrders)
            : new Growth(GrowthKind.NoBase, null, null, false);
    }
}

public enum GrowthKind
{
    /// <summary>There is a fraction.</summary>
    Fraction,

    /// <summary>Nothing to grow from: "no sales last year", shown as a dash and never as 0 % or 100 %.</summary>
    NoBase,

    /// <summary>The base is negative: only the absolute change means something.</summary>
    NegativeBase,

    /// <summary>The comparison begins before the seller's data does: "n/a".</summary>
    NoData,

    /// <summary>No comparison was asked for, or the period has no counterpart.</summary>
    NoComparison,
}
