using B2BCentral.Data.Orders;

namespace B2BCentral.Imports.Writing;

/// <summary>What an order of a file means for the same order in the database.</summary>
/// <param name="Result">The order to store in place of the old one; null when nothing changes.</param>
internal sealed record OrderMerge(Order? Result, int Added = 0, int Changed = 0, int Unchanged = 0, int Older = 0)
{
    /// <param name="stored">The order as the database holds it.</param>
    /// <param name="file">The order as the file tells it.</param>
    /// <param name="writtenByThisFile">The stored version came from earlier lines of the same file, so equal lines are repeats and not the same line again.</param>
    public static OrderMerge Of(Order stored, Order file, bool writtenByThisFile)
    {
        if (writtenByThisFile) return Union(stored, file, matchByPosition: false);
        if (file.LastUpdatedAt < stored.LastUpdatedAt) return new OrderMerge(null, Older: file.Items.Count);
        if (file.LastUpdatedAt > stored.LastUpdatedAt) return new OrderMerge(Numbered(file, stored.OrderId), Changed: file.Items.Count);
        return Union(stored, file, matchByPosition: true);
    }

    /// <summary>Equal dates: two files may each hold a part of the order, so lines are added and corrected and none is dropped.</summary>
    private static OrderMerge Union(Order stored, Order file, bool matchByPosition)
    {
        var unmatched = stored.Items.OrderBy(item => item.Line).ToList();
        var kept = unmatched.ToList();
        var (added, changed, unchanged) = (0, 0, 0);
        foreach (var item in file.Items)
        {
            var twin = unmatched.Find(other => IsSameLine(other, item, matchByPosition));
            if (twin is null)
            {
                kept.Add(item);
                added++;
                continue;
            }

            unmatched.Remove(twin);
            if (HasSameContent(twin, item))
            {
                unchanged++;
                continue;
            }

            kept[kept.IndexOf(twin)] = item;
            changed++;
        }

        var sameHeader = !matchByPosition || HasSameHeader(stored, file);
        if (added + changed == 0 && sameHeader) return new OrderMerge(null, Unchanged: unchanged);

        var result = matchByPosition ? file : stored;
        result.Items = kept;
        return sameHeader
            ? new OrderMerge(Numbered(result, stored.OrderId), added, changed, unchanged)
            : new OrderMerge(Numbered(result, stored.OrderId), added, changed + unchanged);
    }

    private static Order Numbered(Order order, int orderId)
    {
        order.OrderId = orderId;
        for (var i = 0; i < order.Items.Count; i++) (order.Items[i].OrderId, order.Items[i].Line) = (orderId, i + 1);
        return order;
    }

    // The marketplace's own line id decides where both have one; otherwise the same product, each twin taken once.
    private static bool IsSameLine(OrderItem a, OrderItem b, bool matchByPosition) => a.OrderItemId is not null && b.OrderItemId is not null
        ? a.OrderItemId == b.OrderItemId
        : matchByPosition && a.ProductId == b.ProductId;

    private static bool HasSameContent(OrderItem a, OrderItem b) =>
        (a.ProductId, a.Quantity, a.Amount, a.PromotionDiscount, a.IsCancelled, a.Status, a.PriceDesignation, a.OrderItemId) ==
        (b.ProductId, b.Quantity, b.Amount, b.PromotionDiscount, b.IsCancelled, b.Status, b.PriceDesignation, b.OrderItemId);

    private static bool HasSameHeader(Order a, Order b) =>
        (a.Day, a.PurchasedAt, a.IsNonAmazon, a.IsBusiness, a.Status, a.Fulfillment, a.PurchaseOrderNumber) ==
        (b.Day, b.PurchasedAt, b.IsNonAmazon, b.IsBusiness, b.Status, b.Fulfillment, b.PurchaseOrderNumber) &&
        (a.BuyerId, a.IndustryId, a.RegionId, a.SizeId) == (b.BuyerId, b.IndustryId, b.RegionId, b.SizeId);
}
