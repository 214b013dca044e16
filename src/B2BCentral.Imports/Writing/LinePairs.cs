using B2BCentral.Data.Orders;

namespace B2BCentral.Imports.Writing;

/// <summary>Tells which line of a file is which stored line of the same order; a stored line is taken once.</summary>
internal static class LinePairs
{
    /// <param name="stored">Every stored line of the order.</param>
    /// <param name="free">Those among them that the file has not spoken of yet.</param>
    /// <param name="file">The lines of the file.</param>
    /// <returns>For each line of the file its stored twin; null when it is new.</returns>
    public static OrderItem?[] Of(IReadOnlyList<OrderItem> stored, IEnumerable<OrderItem> free, IReadOnlyList<OrderItem> file)
    {
        var twins = new OrderItem?[file.Count];
        var left = free.ToList();
        // The marketplace's own line id decides where both have one. Lines in another sequence are not a change, so equal ones meet first.
        Pair(stored.ToList(), (a, b) => a.OrderItemId is not null && a.OrderItemId == b.OrderItemId);
        Pair(left, (a, b) => MayBeSame(a, b) && HasSameContent(a, b));
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

    public static bool HasSameContent(OrderItem a, OrderItem b) =>
        (a.ProductId, a.Quantity, a.Amount, a.PromotionDiscount, a.IsCancelled, a.Status, a.PriceDesignation) ==
        (b.ProductId, b.Quantity, b.Amount, b.PromotionDiscount, b.IsCancelled, b.Status, b.PriceDesignation);

    private static bool MayBeSame(OrderItem a, OrderItem b) => a.OrderItemId is null || b.OrderItemId is null;
}
