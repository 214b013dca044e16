using B2BCentral.Metrics.Time;

namespace B2BCentral.Data.Traffic;

/// <summary>
/// Figures of traffic rows that do not overlap, added up. A figure is null when a part of it is unknown: sessions of twenty days
/// beside units of thirty would make a conversion of neither.
/// </summary>
/// <param name="Covered">The days that reports tell of, joined and in order of time; none when nothing is known.</param>
/// <param name="FeaturedOffer">Hundredths of a percent, weighted by page views.</param>
public sealed record TrafficSum(
    IReadOnlyList<Period> Covered,
    long? Sessions,
    long? SessionsB2B,
    long? PageViews,
    long? PageViewsB2B,
    long? FeaturedOffer,
    long? FeaturedOfferB2B,
    long? Units,
    long? UnitsB2B,
    long? OrderItems,
    long? OrderItemsB2B,
    long? Sales,
    long? SalesB2B)
{
    public int DaysCovered => Covered.Sum(period => period.Days);

    /// <param name="rows">Rows of one total, or of one product; none gives nothing but nulls.</param>
    /// <param name="covered">The days that the reports tell of, which may be more than those of the rows: a product that nobody saw has no row.</param>
    public static TrafficSum Of(IReadOnlyCollection<TrafficFigures> rows, IReadOnlyList<Period> covered) => new(
        covered,
        Sum(rows, row => row.Sessions),
        Sum(rows, row => row.SessionsB2B),
        Sum(rows, row => row.PageViews),
        Sum(rows, row => row.PageViewsB2B),
        Weighted(rows, row => row.FeaturedOffer, row => row.PageViews),
        Weighted(rows, row => row.FeaturedOfferB2B, row => row.PageViewsB2B),
        Sum(rows, row => row.Units),
        Sum(rows, row => row.UnitsB2B),
        Sum(rows, row => row.OrderItems),
        Sum(rows, row => row.OrderItemsB2B),
        Sum(rows, row => row.Sales),
        Sum(rows, row => row.SalesB2B));

    private static long? Sum(IReadOnlyCollection<TrafficFigures> rows, Func<TrafficFigures, long?> figure) =>
        rows.Count > 0 && rows.All(row => figure(row) is not null) ? rows.Sum(figure) : null;

    private static long? Weighted(IReadOnlyCollection<TrafficFigures> rows, Func<TrafficFigures, long?> figure, Func<TrafficFigures, long?> pageViews)
    {
        // Without a page view there was no offer to feature, and reports leave the cell empty.
        var seen = rows.Where(row => pageViews(row) != 0).ToList();
        if (Sum(seen, pageViews) is not { } all || seen.Exists(row => figure(row) is null)) return null;
        return (long)decimal.Round(seen.Sum(row => (decimal)figure(row)!.Value * pageViews(row)!.Value) / all, 0, MidpointRounding.ToEven);
    }
}
