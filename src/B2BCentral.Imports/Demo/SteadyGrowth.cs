using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Synthetic;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Imports.Demo;

/// <summary>
/// Adds or drops orders of a period until its sales stand to the year before as wanted. Growth of a few hundred orders is mostly chance,
/// and the first page that anyone sees should not be a bad day's.
/// </summary>
internal sealed class SteadyGrowth(Shop shop, Period period, OrderFactory factory, Dice dice, decimal ofBusinesses, decimal ofConsumers)
{
    private readonly DateTimeOffset from = LocalDay.Start(period.From, shop.Place.TimeZone);
    private readonly DateTimeOffset earlierFrom = LocalDay.Start(period.From.AddYears(-1), shop.Place.TimeZone);
    private readonly DateTimeOffset earlierTo = LocalDay.Start(period.To.AddYears(-1).AddDays(1), shop.Place.TimeZone);

    public IEnumerable<OrderLine> Apply(IEnumerable<OrderLine> lines)
    {
        var inPeriod = new List<OrderLine>();
        var (businessBase, consumerBase) = (0m, 0m);
        foreach (var line in lines)
        {
            if (line.PurchasedAt >= from)
            {
                inPeriod.Add(line);
                continue;
            }

            if (line.PurchasedAt >= earlierFrom && line.PurchasedAt < earlierTo)
            {
                if (line.IsBusiness) businessBase += Sales(line);
                else consumerBase += Sales(line);
            }

            yield return line;
        }

        var businesses = Adjusted([.. inPeriod.Where(line => line.IsBusiness)], businessBase * ofBusinesses, factory.Business);
        var consumers = Adjusted([.. inPeriod.Where(line => !line.IsBusiness)], consumerBase * ofConsumers, factory.Consumer);
        foreach (var line in businesses.Concat(consumers)) yield return line;
    }

    private IEnumerable<OrderLine> Adjusted(List<OrderLine> lines, decimal wanted, Func<DateTimeOffset, IReadOnlyList<OrderLine>> invent)
    {
        var orders = lines.GroupBy(line => line.OrderNumber).Select(group => group.ToArray()).ToList();
        var sales = lines.Sum(Sales);
        while (sales < wanted)
        {
            var order = invent(Moment()).ToArray();
            sales += order.Sum(Sales);
            orders.Add(order);
        }

        // What drops out is ordinary: shipped and of one line. The odd cases stay.
        for (var tries = orders.Count * 2; sales > wanted * 1.01m && tries > 0; tries--)
        {
            var i = dice.Between(0, orders.Count - 1);
            if (orders[i] is not [{ OrderStatus: "Shipped", Quantity: < 10 } line] || Sales(line) == 0) continue;
            sales -= Sales(line);
            orders.RemoveAt(i);
        }

        return orders.SelectMany(order => order);
    }

    private static decimal Sales(OrderLine line) => OrderFate.IsCancelled(line) ? 0 : line.LineAmount ?? 0;

    private DateTimeOffset Moment() => LocalDay
        .Start(period.From.AddDays(dice.Between(0, period.Days - 3)), shop.Place.TimeZone).AddMinutes(dice.Between(8 * 60, 20 * 60));
}
