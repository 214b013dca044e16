using B2BCentral.Data.Orders;
using B2BCentral.Data.Sellers;
using B2BCentral.Web.Display;

namespace B2BCentral.Web.Features.Orders;

/// <summary>When something happened to an order, on the marketplace's own clock.</summary>
public static class OrderTimes
{
    /// <summary>Only the day where the export tells no time.</summary>
    public static string Ordered(Order order, Marketplace place) =>
        order.PurchasedAt is { } instant ? LocalTime.At(instant, place) : Texts.Day(order.Day);
}
