using B2BCentral.Data;
using B2BCentral.Data.Figures;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Pricing;

/// <summary>How much of a seller's shelf has prices for businesses.</summary>
public class CoverageQuery(B2BCentralDb db, PricedOffersQuery offers, MetricsService metrics)
{
    public async Task<Coverage> RunAsync(PricingFilter filter)
    {
        var (sellerId, marketplace) = (filter.Store.SellerId, filter.Store.Marketplace.Code);
        var all = db.Offers.Where(o => o.SellerId == sellerId && o.Marketplace == marketplace);
        var priced = all.Where(o => o.BusinessPrice != null);
        return new Coverage(
            await all.CountAsync(),
            await priced.CountAsync(),
            await all.CountAsync(o => o.Tiers.Any()),
            await priced.CountAsync(o => o.BusinessPrice > o.StandardPrice),
            await offers.Sales(filter).Where(sum => priced.Any(o => o.ProductId == sum.Key)).SumAsync(sum => sum.Sales),
            (await metrics.ByChannelAsync(filter.Figures.Scope, filter.Figures.Period)).B2B.Sales);
    }
}

/// <param name="Offers">All of the marketplace.</param>
/// <param name="WithPrice">Those with a business price.</param>
/// <param name="AboveStandard">Those whose business price is above the standard price.</param>
/// <param name="CoveredSales">B2B sales of the period in offers that have a business price now, in minor units.</param>
/// <param name="Sales">All B2B sales of the period.</param>
public sealed record Coverage(int Offers, int WithPrice, int WithDiscount, int AboveStandard, long CoveredSales, long Sales)
{
    public int Uncovered => Offers - WithPrice;
}
