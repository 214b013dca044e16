using B2BCentral.Data.Orders;
using B2BCentral.Metrics;

namespace B2BCentral.Imports.Writing;

/// <summary>
/// Versions of orders that were passed over, as the database has newer ones. The newest of them is a part of what the file adds up to, until the file
/// itself tells a newer one further down.
/// </summary>
internal sealed class PassedVersions(ImportCounts counts)
{
    private readonly Dictionary<int, (DateTimeOffset? At, bool IsBusiness, SalesFigure Figure)> byOrder = [];

    public void Add(Order order)
    {
        if (byOrder.TryGetValue(order.OrderId, out var passed))
        {
            if (order.LastUpdatedAt < passed.At) return;
            if (order.LastUpdatedAt > passed.At) TakeBack(order.OrderId);
        }

        var told = byOrder.GetValueOrDefault(order.OrderId).Figure;
        byOrder[order.OrderId] = (order.LastUpdatedAt, order.IsBusiness, told + counts.AddToTotals(order, order.Items));
    }

    public void TakeBack(int orderId)
    {
        if (byOrder.Remove(orderId, out var passed)) counts.TakeFromTotals(orderId, passed.IsBusiness, passed.Figure);
    }
}
