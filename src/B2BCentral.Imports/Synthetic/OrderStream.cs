using B2BCentral.Imports.Reading;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Imports.Synthetic;

/// <summary>The orders of a shop day by day, the oldest first; holds one day at a time, however many there are.</summary>
internal sealed class OrderStream(Shop shop, Period span, OrderFactory factory, Dice dice)
{
    /// <summary>As many orders as the shop's demand brings.</summary>
    public IEnumerable<OrderLine> Lines()
    {
        var (businesses, consumers) = (Plan(shop.Businesses), Plan(shop.Consumers));
        return Lines(businesses, (int)Math.Round(businesses.Sum()), consumers, (int)Math.Round(consumers.Sum()));
    }

    /// <summary>Exactly this many orders, spread as the shop's demand is.</summary>
    public IEnumerable<OrderLine> Lines(int orders)
    {
        var (businesses, consumers) = (Plan(shop.Businesses), Plan(shop.Consumers));
        var fromBusinesses = (int)Math.Round(orders * businesses.Sum() / (businesses.Sum() + consumers.Sum()));
        return Lines(businesses, fromBusinesses, consumers, orders - fromBusinesses);
    }

    // No two Mondays are alike.
    private double[] Plan(Demand demand) => [.. Enumerable.Range(0, span.Days).Select(i => demand.On(span.From.AddDays(i), span.To) * dice.Skewed(1, 0.15))];

    private IEnumerable<OrderLine> Lines(double[] businesses, int businessOrders, double[] consumers, int consumerOrders)
    {
        var (fromBusinesses, fromConsumers) = (PerDay(businesses, businessOrders), PerDay(consumers, consumerOrders));
        for (var i = 0; i < span.Days; i++)
        {
            var day = span.From.AddDays(i);
            var (start, seconds) = (LocalDay.Start(day, shop.Place.TimeZone), (int)LocalDay.Length(day, shop.Place.TimeZone).TotalSeconds);
            foreach (var (second, isBusiness) in Moments(fromBusinesses[i], fromConsumers[i], seconds))
            {
                var at = start.AddSeconds(second);
                foreach (var line in isBusiness ? factory.Business(at) : factory.Consumer(at)) yield return line;
            }
        }
    }

    private IEnumerable<(int Second, bool IsBusiness)> Moments(int businesses, int consumers, int seconds) => Enumerable
        .Range(0, businesses + consumers)
        // Around noon rather than at night; real days of 23 and 25 hours.
        .Select(i => ((int)((dice.Fraction() + dice.Fraction() + dice.Fraction()) / 3 * seconds), i < businesses))
        .Order();

    /// <summary>Rounds the running sum and not each day, so that the whole is exact.</summary>
    private static int[] PerDay(double[] plan, int orders)
    {
        var (sum, running, given) = (plan.Sum(), 0.0, 0);
        return [.. plan.Select(expected =>
        {
            var until = (int)Math.Round((running += expected) / sum * orders);
            var today = until - given;
            given = until;
            return today;
        })];
    }
}
