using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Orders;
using B2BCentral.Imports.Undoing;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Imports.Writing;

/// <summary>Carries what is newly known of buyers to the orders they placed, in every marketplace of the seller.</summary>
internal sealed class BuyersOrders(B2BCentralDb db, int sellerId, ImportJournal journal)
{
    private const int BuyersAtOnce = 1_000;

    private IQueryable<Order> BusinessOrders => db.Orders.Where(o => o.SellerId == sellerId && o.IsBusiness);

    /// <returns>The local days whose figures may have changed, per marketplace.</returns>
    public async Task<ILookup<string, DateOnly>> ClassifyAsync(IEnumerable<Buyer> buyers)
    {
        var touched = new List<(string Marketplace, DateOnly Day)>();
        foreach (var buyer in await WithOrdersAsync(buyers))
        {
            var orders = BusinessOrders.Where(o => o.BuyerId == buyer.BuyerId &&
                ((buyer.IndustryId != Segment.OtherId && o.IndustryId != buyer.IndustryId) || (buyer.SizeId != Segment.OtherId && o.SizeId != buyer.SizeId) ||
                (o.RegionId == Segment.OtherId && buyer.RegionId != Segment.OtherId)));
            await journal.NoteAsync(orders.Where(o => o.OrderId < journal.FirstOwnOrderId));
            touched.AddRange((await orders.Select(o => new { o.Marketplace, o.Day }).Distinct().ToListAsync()).Select(o => (o.Marketplace, o.Day)));
            await orders.ExecuteUpdateAsync(set => set
                .SetProperty(o => o.IndustryId, o => buyer.IndustryId == Segment.OtherId ? o.IndustryId : buyer.IndustryId)
                .SetProperty(o => o.SizeId, o => buyer.SizeId == Segment.OtherId ? o.SizeId : buyer.SizeId)
                // The ship-to address knows better than the list where this order went.
                .SetProperty(o => o.RegionId, o => o.RegionId == Segment.OtherId ? buyer.RegionId : o.RegionId));
        }

        return touched.ToLookup(t => t.Marketplace, t => t.Day);
    }

    // Of a long list most may have ordered nothing yet.
    private async Task<List<Buyer>> WithOrdersAsync(IEnumerable<Buyer> buyers)
    {
        var found = new List<Buyer>();
        foreach (var some in buyers.Chunk(BuyersAtOnce))
        {
            var ids = Array.ConvertAll(some, buyer => (int?)buyer.BuyerId);
            var placed = await db.Orders.Where(o => o.SellerId == sellerId && EF.Parameter(ids).Contains(o.BuyerId)).Select(o => o.BuyerId).Distinct().ToListAsync();
            found.AddRange(some.IntersectBy(placed, buyer => buyer.BuyerId));
        }

        return found;
    }

    /// <summary>Orders that nobody is known to have placed belong to whom a list names them for.</summary>
    /// <returns>Those who have orders now.</returns>
    public async Task<IReadOnlySet<Buyer>> LinkAsync(BuyerDirectory buyers)
    {
        var linked = new HashSet<Buyer>();
        var unlinked = await BusinessOrders.Where(o => o.BuyerId == null).Select(o => new { o.OrderId, o.Marketplace, o.OrderNumber, o.PurchaseOrderNumber }).ToListAsync();
        foreach (var order in unlinked)
        {
            var buyer = buyers.FindOfOrder(order.Marketplace, order.OrderNumber) ?? buyers.Find(BuyerKeyKind.PurchaseOrderNumber, order.PurchaseOrderNumber);
            if (buyer is null) continue;

            linked.Add(buyer);
            var one = BusinessOrders.Where(o => o.OrderId == order.OrderId);
            await journal.NoteAsync(one);
            await one.ExecuteUpdateAsync(set => set.SetProperty(o => o.BuyerId, buyer.BuyerId));
        }

        return linked;
    }
}
