using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Metrics;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Skus;

/// <summary>The companies that bought most of one SKU.</summary>
public class BuyersOfSkuQuery(B2BCentralDb db)
{
    private const int Shown = 5;

    public async Task<IReadOnlyList<BuyerOfSku>> RunAsync(DashboardFilter filter, int productId)
    {
        var (sellerId, marketplace, from, to) = (filter.Store.SellerId, filter.Store.Marketplace.Code, filter.Period.From, filter.Period.To);
        var countsCancelled = filter.Counting == CountingPolicy.AsOrdered;
        var sums = await db.Orders
            .Where(o => o.SellerId == sellerId && o.Marketplace == marketplace && o.Day >= from && o.Day <= to && o.IsBusiness && !o.IsNonAmazon && o.BuyerId != null)
            .Join(db.OrderItems.Where(i => i.SellerId == sellerId && i.ProductId == productId && (countsCancelled || !i.IsCancelled)),
                o => o.OrderId, i => i.OrderId, (o, i) => new { BuyerId = o.BuyerId!.Value, o.OrderId, i.Amount, i.Quantity })
            .GroupBy(line => line.BuyerId)
            .Select(buyer => new
            {
                BuyerId = buyer.Key,
                Sales = buyer.Sum(line => line.Amount ?? 0),
                Units = buyer.Sum(line => (long)line.Quantity),
                Orders = buyer.Select(line => line.OrderId).Distinct().Count(),
            })
            .OrderByDescending(buyer => buyer.Sales).ThenByDescending(buyer => buyer.Units).ThenBy(buyer => buyer.BuyerId).Take(Shown).ToListAsync();

        var ids = sums.ConvertAll(buyer => buyer.BuyerId);
        var buyers = await db.Buyers.Where(b => b.SellerId == sellerId && ids.Contains(b.BuyerId)).AsNoTracking().ToDictionaryAsync(b => b.BuyerId);
        return sums.ConvertAll(buyer => new BuyerOfSku(buyers[buyer.BuyerId], buyer.Sales, buyer.Units, buyer.Orders));
    }
}

/// <param name="Sales">In minor units.</param>
public sealed record BuyerOfSku(Buyer Buyer, long Sales, long Units, int Orders);
