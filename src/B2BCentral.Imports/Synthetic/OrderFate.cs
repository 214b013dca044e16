using B2BCentral.Data.Sellers;
using B2BCentral.Imports.Reading;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Imports.Synthetic;

/// <summary>What became of an order: shipped, cancelled as a whole or in part, or still pending and without a price.</summary>
internal sealed class OrderFate(Marketplace place, DateOnly end, Dice dice)
{
    private const string Cancelled = "Cancelled";
    private const double CancelledShare = 0.035;
    private const double CancelledItemShare = 0.05;
    private const double PendingShare = 0.15;

    private readonly DateTimeOffset lastInstant = LocalDay.Start(end.AddDays(1), place.TimeZone).AddSeconds(-1);

    // The two last local days: prices come with the shipment.
    private readonly DateTimeOffset pendingFrom = LocalDay.Start(end.AddDays(-1), place.TimeZone);

    public IReadOnlyList<OrderLine> Of(OrderLine order, List<OrderLine> lines)
    {
        if (order.IsNonAmazon)
            return lines.ConvertAll(line => Shipped(line) with { LineAmount = null, Currency = null, PromotionDiscount = null });
        if (order.PurchasedAt >= pendingFrom && dice.Chance(PendingShare))
            return lines.ConvertAll(line => Updated(line, "Pending", "", 0) with { LineAmount = null, Currency = null, PromotionDiscount = null });
        if (dice.Chance(CancelledShare))
            return lines.ConvertAll(line => Updated(line, Cancelled, Cancelled, 6));

        var withCancelledItem = lines.Count > 1 && dice.Chance(CancelledItemShare);
        for (var i = 0; i < lines.Count; i++)
            lines[i] = withCancelledItem && i == lines.Count - 1 ? Updated(lines[i], "Shipped", Cancelled, 20) : Shipped(lines[i]);
        return lines;
    }

    public static bool IsCancelled(OrderLine line) => line.OrderStatus == Cancelled || line.ItemStatus == Cancelled;

    public OrderLine Shipped(OrderLine line) => Updated(line, "Shipped", "Shipped", 20);

    private OrderLine Updated(OrderLine line, string status, string itemStatus, int hoursLater)
    {
        var updated = line.PurchasedAt!.Value.AddHours(hoursLater);
        return line with { OrderStatus = status, ItemStatus = itemStatus, LastUpdatedAt = updated < lastInstant ? updated : lastInstant };
    }
}
