using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Orders;
using B2BCentral.Data.Summaries;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Companies;

/// <summary>Writes segments to the orders of companies and brings the figures of their days up to date. Runs in the caller's transaction.</summary>
public class ClassifiedOrdersCommand(B2BCentralDb db, SummaryKeeper summaries)
{
    /// <summary>All B2B orders of these companies, in every marketplace of the seller.</summary>
    public async Task SetAsync(int sellerId, int[] buyerIds, SegmentIds target)
    {
        var orders = OrdersOf(sellerId, buyerIds);
        if (target.Industry is { } industry) await orders.ExecuteUpdateAsync(set => set.SetProperty(o => o.IndustryId, industry));
        if (target.Size is { } size) await orders.ExecuteUpdateAsync(set => set.SetProperty(o => o.SizeId, size));

        // The ship-to address knows better where an order went.
        if (target.Region is { } region)
            await orders.Where(o => o.RegionId == Segment.OtherId).ExecuteUpdateAsync(set => set.SetProperty(o => o.RegionId, region));
    }

    /// <summary>The very segments that each order of a company had before.</summary>
    public async Task PutBackAsync(int sellerId, int buyerId, AlikeOrders orders)
    {
        var ids = orders.OrderIds.ToArray();
        // An import that was taken back gives its numbers free, so an order may be another company's by now.
        await OrdersOf(sellerId, [buyerId]).Where(o => EF.Parameter(ids).Contains(o.OrderId)).ExecuteUpdateAsync(set => set
            .SetProperty(o => o.IndustryId, orders.IndustryId).SetProperty(o => o.SizeId, orders.SizeId).SetProperty(o => o.RegionId, orders.RegionId));
    }

    /// <summary>The summaries of the days on which these companies ordered, and the number that caches go by: names of segments may be new, also where nobody ordered.</summary>
    public async Task RecomputeAsync(int sellerId, int[] buyerIds)
    {
        var days = await OrdersOf(sellerId, buyerIds).Select(o => new { o.Marketplace, o.Day }).Distinct().ToListAsync();
        foreach (var place in days.GroupBy(day => day.Marketplace, day => day.Day))
            await summaries.RecomputeAsync(sellerId, place.Key, place);
        await db.Marketplaces.Where(m => m.SellerId == sellerId).ExecuteUpdateAsync(set => set.SetProperty(m => m.DataVersion, m => m.DataVersion + 1));
    }

    private IQueryable<Order> OrdersOf(int sellerId, int[] buyerIds) =>
        db.Orders.Where(o => o.SellerId == sellerId && o.IsBusiness && o.BuyerId != null && EF.Parameter(buyerIds).Contains(o.BuyerId.Value));
}
