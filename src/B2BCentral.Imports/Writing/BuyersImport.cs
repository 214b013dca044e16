using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Orders;
using B2BCentral.Data.Sellers;
using B2BCentral.Imports.Reading;
using B2BCentral.Metrics.Segments;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Imports.Writing;

/// <summary>Classifies buyers from a list, and with them the orders they placed. Runs in the caller's transaction.</summary>
internal sealed class BuyersImport(
    B2BCentralDb db, SellerMarketplace marketplace, BuyerDirectory buyers, SegmentCatalog segments, ImportCounts counts, Action<RejectedLine> reject)
{
    private readonly HashSet<int> changedBuyers = [];
    private Dictionary<string, int> buyersByOrder = [];
    private ILookup<string, int> buyersByPurchaseOrder = Array.Empty<int>().ToLookup(_ => "");

    /// <returns>The local days whose figures may have changed, per marketplace of the seller.</returns>
    public async Task<ILookup<string, DateOnly>> RunAsync(IEnumerable<ReportLine> lines)
    {
        await LoadKnownOrdersAsync();
        foreach (var line in lines)
        {
            counts.RowsRead++;
            if (line is BuyerLine buyer)
            {
                Classify(buyer);
                continue;
            }

            counts.Rejected++;
            reject((RejectedLine)line);
        }

        await db.SaveChangesAsync();
        return await ApplyToOrdersAsync();
    }

    private IQueryable<Order> BusinessOrders => db.Orders.Where(o => o.SellerId == marketplace.SellerId && o.IsBusiness);

    // An order or purchase order number in the list means whoever placed it, where that is known already.
    private async Task LoadKnownOrdersAsync()
    {
        var known = await BusinessOrders.Where(o => o.BuyerId != null)
            .Select(o => new { o.OrderNumber, o.PurchaseOrderNumber, BuyerId = o.BuyerId!.Value }).ToListAsync();
        buyersByOrder = known.DistinctBy(o => Buyer.KeyOf(o.OrderNumber)).ToDictionary(o => Buyer.KeyOf(o.OrderNumber), o => o.BuyerId);
        buyersByPurchaseOrder = known.Where(o => o.PurchaseOrderNumber != null).ToLookup(o => Buyer.KeyOf(o.PurchaseOrderNumber!), o => o.BuyerId);
    }

    private void Classify(BuyerLine line)
    {
        var industry = segments.IndustryOf(line.Industry, line.SubIndustry);
        var region = segments.RegionOf(Region.Of(line.Region, country: null, marketplace.Place.Country));
        var size = segments.SizeOf(line.CompanySize);
        var (isNew, isChanged) = (false, false);
        foreach (var buyer in BuyersOf(line))
        {
            var before = (buyer.IndustryId, buyer.RegionId, buyer.SizeId);
            if (industry != Segment.OtherId) buyer.IndustryId = industry;
            if (region != Segment.OtherId) buyer.RegionId = region;
            if (size != Segment.OtherId) buyer.SizeId = size;

            isNew |= db.Entry(buyer).State == EntityState.Added && !changedBuyers.Contains(buyer.BuyerId);
            if (before == (buyer.IndustryId, buyer.RegionId, buyer.SizeId)) continue;

            isChanged = true;
            changedBuyers.Add(buyer.BuyerId);
        }

        if (isNew) counts.Added++;
        else if (isChanged) counts.Changed++;
        else counts.Unchanged++;
    }

    private IEnumerable<Buyer> BuyersOf(BuyerLine line)
    {
        if (line.BuyerId is not null) return [buyers.GetOrAdd(BuyerKeyKind.BuyerId, line.BuyerId, line.CompanyName)];
        if (line.CompanyName is not null) return [buyers.GetOrAdd(BuyerKeyKind.Company, line.CompanyName, line.CompanyName)];
        if (line.OrderNumber is not null)
            return [buyersByOrder.TryGetValue(Buyer.KeyOf(line.OrderNumber), out var id) ? ById(id) : buyers.GetOrAdd(BuyerKeyKind.OrderNumber, line.OrderNumber, null)];

        var known = buyersByPurchaseOrder[Buyer.KeyOf(line.PurchaseOrderNumber!)].Distinct().Select(ById).ToList();
        return known.Count > 0 ? known : [buyers.GetOrAdd(BuyerKeyKind.PurchaseOrderNumber, line.PurchaseOrderNumber!, null)];
    }

    private Buyer ById(int buyerId) => db.Buyers.Local.First(b => b.BuyerId == buyerId);

    private async Task<ILookup<string, DateOnly>> ApplyToOrdersAsync()
    {
        await LinkOrdersWithoutBuyerAsync();
        var touched = new List<(string Marketplace, DateOnly Day)>();
        foreach (var id in changedBuyers)
        {
            var buyer = ById(id);
            var orders = BusinessOrders.Where(o => o.BuyerId == id);
            touched.AddRange((await orders.Select(o => new { o.Marketplace, o.Day }).Distinct().ToListAsync()).Select(o => (o.Marketplace, o.Day)));
            await orders.ExecuteUpdateAsync(set => set
                .SetProperty(o => o.IndustryId, o => buyer.IndustryId == Segment.OtherId ? o.IndustryId : buyer.IndustryId)
                .SetProperty(o => o.SizeId, o => buyer.SizeId == Segment.OtherId ? o.SizeId : buyer.SizeId)
                // The ship-to address knows better than the list where this order went.
                .SetProperty(o => o.RegionId, o => o.RegionId == Segment.OtherId ? buyer.RegionId : o.RegionId));
        }

        return touched.ToLookup(t => t.Marketplace, t => t.Day);
    }

    private async Task LinkOrdersWithoutBuyerAsync()
    {
        var unlinked = await BusinessOrders.Where(o => o.BuyerId == null).Select(o => new { o.OrderId, o.OrderNumber, o.PurchaseOrderNumber }).ToListAsync();
        foreach (var order in unlinked)
        {
            var buyer = buyers.Find(BuyerKeyKind.OrderNumber, order.OrderNumber) ?? buyers.Find(BuyerKeyKind.PurchaseOrderNumber, order.PurchaseOrderNumber);
            if (buyer is null) continue;

            changedBuyers.Add(buyer.BuyerId);
            await BusinessOrders.Where(o => o.OrderId == order.OrderId).ExecuteUpdateAsync(set => set.SetProperty(o => o.BuyerId, buyer.BuyerId));
        }
    }
}
