using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Figures;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Orders;
using B2BCentral.Metrics;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Orders;

/// <summary>One order with everything that is known of it.</summary>
public class OrderQuery(B2BCentralDb db)
{
    /// <returns>Null when the seller has no such order in this marketplace.</returns>
    public async Task<OrderDetails?> RunAsync(Storefront store, CountingPolicy counting, string number)
    {
        var choice = new ItemChoice(productIds: null, counting, excludedOnly: false);
        var row = await db.Orders.AsNoTracking()
            .Where(o => o.SellerId == store.SellerId && o.Marketplace == store.Marketplace.Code && o.OrderNumber == number)
            .WithSums(db, choice).FirstOrDefaultAsync();
        if (row is null) return null;

        var lines = await db.OrderItems.AsNoTracking()
            .Where(i => i.SellerId == store.SellerId && i.OrderId == row.Order.OrderId)
            .Join(db.Products.Where(p => p.SellerId == store.SellerId), i => i.ProductId, p => p.ProductId, (item, product) => new { item, product })
            .OrderBy(line => line.item.Line)
            .Select(line => new OrderLineDetails(line.item, line.product))
            .ToListAsync();
        var buyer = await db.Buyers.AsNoTracking().FirstOrDefaultAsync(b => b.SellerId == store.SellerId && b.BuyerId == row.Order.BuyerId);
        return new OrderDetails(row, lines, buyer, choice, await SegmentNames.LoadAsync(db, store.SellerId));
    }
}

public sealed record OrderDetails(OrderRow Row, IReadOnlyList<OrderLineDetails> Lines, Buyer? Buyer, ItemChoice Choice, SegmentNames Segments);

public sealed record OrderLineDetails(OrderItem Item, Product Product);
