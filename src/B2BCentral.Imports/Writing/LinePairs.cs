using B2BCentral.Data.Orders;
using B2BCentral.Imports.Reading;

namespace B2BCentral.Imports.Writing;

/// <summary>Tells which line of a file is which stored line of the same order; a stored line is taken once.</summary>
internal static class LinePairs
{
    /// <param name="stored">Every stored line of the order.</param>
    /// <param name="free">Those among them that the file has not spoken of yet.</param>
    /// <param name="file">The lines of the file.</param>
    /// <param name="told">What the file tells of a line: what it does not tells none from another.</param>
    /// <returns>For each line of the file its stored twin; null when it is new.</returns>
    public static OrderItem?[] Of(IReadOnlyList<OrderItem> stored, IEnumerable<OrderItem> free, IReadOnlyList<OrderItem> file, OrderFields told)
    {
        var twins = new OrderItem?[file.Count];
        var left = free.ToList();
        // The marketplace's own line id decides where both have one; with another product it is what a spreadsheet made of two ids. Lines in another sequence are not a change, so equal ones meet first.
        Pair(stored.ToList(), (a, b) => a.OrderItemId is not null && (a.OrderItemId, a.ProductId) == (b.OrderItemId, b.ProductId));
        Pair(left, (a, b) => MayBeSame(a, b) && HasSameContent(a, b, told));
        Pair(left, (a, b) => MayBeSame(a, b) && a.ProductId == b.ProductId);
        return twins;

        void Pair(List<OrderItem> candidates, Func<OrderItem, OrderItem, bool> isSame)
        {
            for (var i = 0; i < twins.Length; i++)
            {
                if (twins[i] is not null || candidates.Find(candidate => isSame(candidate, file[i])) is not { } twin) continue;
                twins[i] = twin;
                candidates.Remove(twin);
                left.Remove(twin);
            }
        }
    }

    public static bool HasSameContent(OrderItem a, OrderItem b, OrderFields told = OrderFields.All) =>
        (a.ProductId, a.Quantity, a.Amount) == (b.ProductId, b.Quantity, b.Amount) &&
        (!told.HasFlag(OrderFields.ItemStatus) || (a.IsCancelled, a.Status) == (b.IsCancelled, b.Status)) &&
        (!told.HasFlag(OrderFields.PromotionDiscount) || a.PromotionDiscount == b.PromotionDiscount) &&
        (!told.HasFlag(OrderFields.PriceDesignation) || a.PriceDesignation == b.PriceDesignation);

    private static bool MayBeSame(OrderItem a, OrderItem b) => a.OrderItemId is null || b.OrderItemId is null;
}
