using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Synthetic;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Imports.Demo;

/// <summary>Orders in the hour that a day skips or has twice, and in the first and last second of such a day.</summary>
internal static class ClockChanges
{
    private static readonly TimeSpan ChangesAfter = TimeSpan.FromHours(2);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    public static IEnumerable<OrderLine> Orders(Shop shop, Period span, OrderFactory factory, Dice dice)
    {
        for (var day = span.From; day <= span.To; day = day.AddDays(1))
        {
            var length = LocalDay.Length(day, shop.Place.TimeZone);
            if (length == TimeSpan.FromHours(24)) continue;

            var start = LocalDay.Start(day, shop.Place.TimeZone);
            var half = TimeSpan.FromMinutes(30);
            foreach (var time in (TimeSpan[])[TimeSpan.Zero, ChangesAfter - half, ChangesAfter - Second, ChangesAfter, ChangesAfter + half, length - Second])
                yield return factory.Business(start + time, dice.Pick(shop.Articles), 1);
        }
    }
}
