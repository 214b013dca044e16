using B2BCentral.Data.Orders;
using B2BCentral.Imports.Reading;

namespace B2BCentral.Imports.Writing;

/// <summary>What a file has no column for stays as it is known: unknown is neither empty nor false.</summary>
internal static class UntoldFields
{
    public static void Keep(Order order, Order stored, OrderFields told)
    {
        if (!told.HasFlag(OrderFields.SalesChannel)) order.IsNonAmazon = stored.IsNonAmazon;
        if (!told.HasFlag(OrderFields.IsBusiness)) order.IsBusiness = stored.IsBusiness;
        if (!told.HasFlag(OrderFields.OrderStatus)) order.Status = stored.Status;
        if (!told.HasFlag(OrderFields.FulfillmentChannel)) order.Fulfillment = stored.Fulfillment;
        if (!told.HasFlag(OrderFields.PurchaseOrderNumber)) order.PurchaseOrderNumber = stored.PurchaseOrderNumber;
    }

    /// <param name="item">A line of the file.</param>
    /// <param name="twin">The stored line that it is.</param>
    /// <param name="order">The order as the file tells it.</param>
    /// <param name="stored">The order as the database holds it.</param>
    /// <param name="told">What the file tells.</param>
    public static void Keep(OrderItem item, OrderItem twin, Order order, Order stored, OrderFields told)
    {
        // The id of a line never changes, so an empty cell takes none away either.
        item.OrderItemId ??= twin.OrderItemId;
        if (!told.HasFlag(OrderFields.PromotionDiscount)) item.PromotionDiscount = twin.PromotionDiscount;
        if (!told.HasFlag(OrderFields.PriceDesignation)) item.PriceDesignation = twin.PriceDesignation;
        if (!told.HasFlag(OrderFields.ItemStatus) && (order.Status == stored.Status || IsCancelledAlone(twin, order, stored)))
            (item.Status, item.IsCancelled) = (twin.Status, twin.IsCancelled);
    }

    // Whatever becomes of the order, unless it is cancelled too.
    private static bool IsCancelledAlone(OrderItem twin, Order order, Order stored) =>
        twin.IsCancelled && stored.Status != OrderStatus.Cancelled && order.Status != OrderStatus.Cancelled;
}
