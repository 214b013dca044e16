using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Synthetic;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Imports.Demo;

/// <summary>Makes two products share rank five of a period's B2B sales to the cent, whatever the dice say.</summary>
/// <param name="sizes">One product in three sizes at one price: two of them tie, and what the dice gave those goes to the third.</param>
internal sealed class RankFiveTie(Shop shop, Period period, OrderFactory factory, Dice dice, Article[] sizes)
{
    private const int RanksAbove = 4;
    private const int OrdersEach = 7;

    private readonly DateTimeOffset from = LocalDay.Start(period.From, shop.Place.TimeZone);

    public IEnumerable<OrderLine> Apply(IEnumerable<OrderLine> lines)
    {
        // Only the period itself is held in memory.
        var inPeriod = new List<OrderLine>();
        foreach (var line in lines)
        {
            if (line.PurchasedAt < from) yield return line;
            else inPeriod.Add(line);
        }

        var untied = inPeriod.ConvertAll(line => line.IsBusiness && IsTwin(line.Sku) ? InThirdSize(line) : line);
        foreach (var line in untied.Concat(TieOrders(untied))) yield return line;
    }

    private List<OrderLine> TieOrders(List<OrderLine> others)
    {
        var ranked = Sales(others).OrderByDescending(sale => sale.Amount).ToList();
        var price = sizes[0].PriceForBusinesses;
        var units = (int)(ranked[RanksAbove].Amount / price) + 1;

        var orders = new List<OrderLine>();
        foreach (var (article, amount) in ranked.Take(RanksAbove).Where(sale => sale.Amount <= units * price))
            orders.Add(Order(article, (int)((units * price - amount) / article.PriceForBusinesses) + 1));
        foreach (var twin in sizes.Take(2))
            for (var i = 0; i < OrdersEach; i++)
            {
                var quantity = units * (i + 1) / OrdersEach - units * i / OrdersEach;
                if (quantity > 0) orders.Add(Order(twin, quantity));
            }

        return orders;
    }

    private IEnumerable<(Article Article, long Amount)> Sales(List<OrderLine> lines)
    {
        var amounts = lines
            .Where(line => line is { IsBusiness: true, LineAmount: not null } && !OrderFate.IsCancelled(line))
            .GroupBy(line => line.Sku)
            .ToDictionary(group => group.Key, group => group.Sum(line => Money.ToMinorUnits(line.LineAmount!.Value, shop.Place.Currency)));
        return shop.Articles.Where(article => !IsTwin(article.Sku)).Select(article => (article, amounts.GetValueOrDefault(article.Sku)));
    }

    private OrderLine Order(Article article, int quantity)
    {
        var day = period.From.AddDays(dice.Between(0, period.Days - 2));
        return factory.Business(LocalDay.Start(day, shop.Place.TimeZone).AddMinutes(dice.Between(8 * 60, 18 * 60)), article, quantity);
    }

    private OrderLine InThirdSize(OrderLine line) => line with { Sku = sizes[2].Sku, Asin = sizes[2].Asin, Title = sizes[2].Title };

    private bool IsTwin(string sku) => sku == sizes[0].Sku || sku == sizes[1].Sku;
}
