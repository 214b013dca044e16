using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Synthetic;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Imports.Demo;

/// <summary>The only customer of its industry, who orders every eighth day: a base too small for a percentage to mean much.</summary>
internal static class StandingOrders
{
    private const int DaysApart = 8;

    private static readonly Company Farm = new("BUS-10000", "Meadowlark Growers Cooperative", "11", "111", "24", "IA", true, 1, 0);

    public static IEnumerable<OrderLine> Orders(Shop shop, Period span, OrderFactory factory)
    {
        var article = shop.Articles.First(article => article.Title.Contains("Cable Ties", StringComparison.Ordinal));
        for (var day = span.To.AddDays(-1); day >= span.From; day = day.AddDays(-DaysApart))
            yield return factory.Business(LocalDay.Start(day, shop.Place.TimeZone).AddHours(9), article, day > span.To.AddDays(-200) ? 15 : 10, Farm);
    }
}
