using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Companies;

/// <summary>How companies and their orders are classified now.</summary>
public class CompanyStatesQuery(B2BCentralDb db)
{
    public async Task<Dictionary<int, CompanyState>> RunAsync(int sellerId, IReadOnlyCollection<Buyer> buyers)
    {
        var ids = buyers.Select(buyer => buyer.BuyerId).ToArray();
        var orders = await db.Orders.Where(o => o.SellerId == sellerId && o.IsBusiness && o.BuyerId != null && EF.Parameter(ids).Contains(o.BuyerId.Value))
            .OrderBy(o => o.OrderId)
            .Select(o => new { BuyerId = o.BuyerId!.Value, o.OrderId, o.IndustryId, o.SizeId, o.RegionId }).ToListAsync();
        var byBuyer = orders.ToLookup(order => order.BuyerId);
        return buyers.ToDictionary(buyer => buyer.BuyerId, buyer => new CompanyState(
            buyer.IndustryId, buyer.SizeId, buyer.RegionId,
            [.. byBuyer[buyer.BuyerId].GroupBy(order => (order.IndustryId, order.SizeId, order.RegionId))
                .Select(alike => new AlikeOrders(alike.Key.IndustryId, alike.Key.SizeId, alike.Key.RegionId, [.. alike.Select(order => order.OrderId)]))]));
    }
}
