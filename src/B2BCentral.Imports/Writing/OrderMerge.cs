using B2BCentral.Data.Orders;
using B2BCentral.Imports.Reading;

namespace B2BCentral.Imports.Writing;

/// <summary>What an order of a file means for the same order in the database.</summary>
/// <param name="Result">The order to store in place of the old one; null when nothing changes.</param>
internal sealed record OrderMerge(Order? Result, int Changed = 0, int Unchanged = 0)
{
    public IReadOnlyList<OrderItem> Added { get; private init; } = [];

    /// <summary>The lines of the file but for those that repeat the id of a line it has spoken of before.</summary>
    public required IReadOnlyList<OrderItem> Told { get; init; }

    /// <summary>Numbers of the lines of which the file has said nothing so far.</summary>
    public IReadOnlyList<int> NotYetSpokenOf { get; private init; } = [];

    /// <param name="stored">The order as the database holds it.</param>
    /// <param name="file">The order as the file tells it, which is no older.</param>
    /// <param name="told">What the file tells; the rest of a line stays as it is known.</param>
    /// <param name="isWhole">No line of the order was rejected, so a stored one that the file does not have is gone.</param>
    public static OrderMerge Of(Order stored, Order file, OrderFields told, bool isWhole = true)
    {
        var lines = stored.Items.OrderBy(item => item.Line).ToList();
        if (isWhole && file.LastUpdatedAt > stored.LastUpdatedAt)
        {
            Keep(file.Items, LinePairs.Of(lines, lines, file.Items, told), file, stored, told);
            return new OrderMerge(Numbered(file, stored.OrderId), Changed: file.Items.Count) { Told = file.Items };
        }

        // Equal dates, or none: two files may each hold a part of the order, so lines are added and corrected and none is dropped. The date that is known stays.
        KeepEarlierDay(file, stored);
        var learnsDate = file.LastUpdatedAt is not null && file.LastUpdatedAt != stored.LastUpdatedAt;
        file.LastUpdatedAt ??= stored.LastUpdatedAt;
        stored.LastUpdatedAt = file.LastUpdatedAt;
        var union = Union(lines, lines, file, stored, told);
        if (HasSameHeader(stored, file)) return union.IsChange || learnsDate ? union with { Result = With(stored, lines) } : union;
        return union with { Result = With(file, lines, stored.OrderId), Changed = union.Changed + union.Unchanged, Unchanged = 0 };
    }

    /// <summary>Further lines of an order that the same file has spoken of before: what its first lines said of the order holds.</summary>
    /// <param name="stored">The order as the first lines left it.</param>
    /// <param name="file">The further lines.</param>
    /// <param name="told">What the file tells.</param>
    /// <param name="notYetSpokenOf">The stored lines that these may be; a line like any other stored one is a repeat and counts.</param>
    public static OrderMerge Further(Order stored, Order file, OrderFields told, IReadOnlyList<int> notYetSpokenOf)
    {
        var lines = stored.Items.OrderBy(item => item.Line).ToList();
        var union = Union(lines, lines.Where(item => notYetSpokenOf.Contains(item.Line)).ToList(), file, stored, told);
        return union.IsChange ? union with { Result = With(stored, lines) } : union;
    }

    // The lines of the other part may have been told with an earlier time, and the order was placed once.
    private static void KeepEarlierDay(Order file, Order stored)
    {
        if (file.Day < stored.Day || (file.Day == stored.Day && file.PurchasedAt is not null && !(stored.PurchasedAt < file.PurchasedAt))) return;
        (file.Day, file.PurchasedAt) = (stored.Day, stored.PurchasedAt);
    }

    private static void Keep(List<OrderItem> file, OrderItem?[] twins, Order order, Order stored, OrderFields told)
    {
        foreach (var (item, twin) in file.Zip(twins))
            if (twin is not null) UntoldFields.Keep(item, twin, order, stored, told);
    }

    private bool IsChange => Added.Count + Changed > 0;

    private static OrderMerge Union(List<OrderItem> lines, List<OrderItem> free, Order order, Order stored, OrderFields told)
    {
        var file = order.Items;
        var twins = LinePairs.Of(lines, free, file, told);
        var left = free.Except(twins).Select(item => item!.Line).ToList();
        var notRepeated = file.Where((_, i) => twins[i] is null || free.Contains(twins[i]!)).ToList();
        var (added, changed) = (new List<OrderItem>(), 0);
        foreach (var (item, twin) in file.Zip(twins))
        {
            if (twin is null)
            {
                added.Add(item);
                continue;
            }

            var knewId = item.OrderItemId is null || item.OrderItemId == twin.OrderItemId;
            UntoldFields.Keep(item, twin, order, stored, told);
            if (knewId && LinePairs.HasSameContent(twin, item)) continue;

            lines[lines.IndexOf(twin)] = item;
            changed++;
        }

        lines.AddRange(added);
        return new OrderMerge(null, changed, file.Count - added.Count - changed) { Added = added, Told = notRepeated, NotYetSpokenOf = left };
    }

    private static Order With(Order order, List<OrderItem> lines, int? orderId = null)
    {
        order.Items = lines;
        return Numbered(order, orderId ?? order.OrderId);
    }

    private static Order Numbered(Order order, int orderId)
    {
        order.OrderId = orderId;
        for (var i = 0; i < order.Items.Count; i++) (order.Items[i].OrderId, order.Items[i].Line) = (orderId, i + 1);
        return order;
    }

    private static bool HasSameHeader(Order a, Order b) =>
        (a.Day, a.PurchasedAt, a.IsNonAmazon, a.IsBusiness, a.Status, a.Fulfillment, a.PurchaseOrderNumber) ==
        (b.Day, b.PurchasedAt, b.IsNonAmazon, b.IsBusiness, b.Status, b.Fulfillment, b.PurchaseOrderNumber) &&
        (a.BuyerId, a.IndustryId, a.RegionId, a.SizeId) == (b.BuyerId, b.IndustryId, b.RegionId, b.SizeId);
}
