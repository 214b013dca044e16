using B2BCentral.Data;
using B2BCentral.Data.Orders;

namespace B2BCentral.Web.Features.Orders;

/// <summary>The list, its download and the page of one order sum an order's items in the same way.</summary>
internal static class OrderRowQuery
{
    public static IQueryable<OrderRow> WithSums(this IQueryable<Order> orders, B2BCentralDb db, ItemChoice choice)
    {
        var (inScope, counted, leftOut) = (choice.InScope, choice.Counted, choice.LeftOut);
        return orders.Select(o => new OrderRow
        {
            Order = o,
            Buyer = db.Buyers.Where(b => b.SellerId == o.SellerId && b.BuyerId == o.BuyerId).Select(b => b.Name).FirstOrDefault(),
            Units = o.Items.AsQueryable().Where(inScope).Where(counted).Sum(i => (long)i.Quantity),
            Sales = o.Items.AsQueryable().Where(inScope).Where(counted).Sum(i => i.Amount ?? 0),
            PricedItems = o.Items.AsQueryable().Where(inScope).Where(counted).Count(i => i.Amount != null),
            PendingItems = o.Items.AsQueryable().Where(inScope).Where(counted).Count(i => i.Amount == null && !i.IsCancelled),
            LeftOutItems = o.Items.AsQueryable().Where(inScope).Count(leftOut),
        });
    }
}
