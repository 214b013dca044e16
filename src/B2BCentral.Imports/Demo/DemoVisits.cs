using B2BCentral.Data.Traffic;
using B2BCentral.Imports.Synthetic;
using B2BCentral.Metrics;

namespace B2BCentral.Imports.Demo;

/// <summary>
/// Invents how many visits led to what was ordered. Businesses come seldom and buy more often: of their visits about every seventh becomes a unit,
/// of the others' every fourteenth.
/// </summary>
internal sealed class DemoVisits(Dice dice)
{
    /// <param name="row">Takes the figures.</param>
    /// <param name="businesses">What businesses ordered, cancelled or not.</param>
    /// <param name="others">What everybody else did.</param>
    /// <param name="idle">How many visits there are at most where nothing is ordered; every other time there is none.</param>
    public T Put<T>(T row, SalesFigure businesses, SalesFigure others, int idle)
        where T : TrafficFigures
    {
        var (ofBusinesses, all) = (Visits(businesses.Units, 11, 19, idle / 4), businesses + others);
        row.SessionsB2B = ofBusinesses;
        row.Sessions = ofBusinesses + Visits(others.Units, 6, 9, idle);
        row.PageViewsB2B = Pages(ofBusinesses);
        row.PageViews = row.PageViewsB2B + Pages(row.Sessions.Value - ofBusinesses);
        row.FeaturedOffer = row.PageViews == 0 ? null : dice.Between(8_600, 9_900);
        row.FeaturedOfferB2B = row.PageViewsB2B == 0 ? null : dice.Between(8_900, 9_950);
        (row.Units, row.UnitsB2B) = ((int)all.Units, (int)businesses.Units);
        (row.OrderItems, row.OrderItemsB2B) = ((int)all.OrderItems, (int)businesses.OrderItems);
        (row.Sales, row.SalesB2B) = (all.Sales, businesses.Sales);
        return row;
    }

    private int Visits(long units, int leastPercent, int mostPercent, int idle) =>
        units == 0 ? Math.Max(0, dice.Between(-idle, idle)) : (int)Math.Ceiling(units * 100.0 / dice.Between(leastPercent, mostPercent));

    private int Pages(int visits) => visits * dice.Between(125, 165) / 100;
}
