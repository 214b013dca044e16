using B2BCentral.Data;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Pricing;

/// <summary>One offer with its tiers.</summary>
public class OfferPricesQuery(B2BCentralDb db)
{
    /// <returns>Null when the seller offers no such SKU in this marketplace.</returns>
    public async Task<PricedOffer?> FindAsync(Storefront store, string sku)
    {
        var product = await db.Products.AsNoTracking().FirstOrDefaultAsync(p => p.SellerId == store.SellerId && p.Sku == sku);
        if (product is null) return null;
        var offer = await db.Offers.AsNoTracking().Include(o => o.Tiers)
            .FirstOrDefaultAsync(o => o.SellerId == store.SellerId && o.Marketplace == store.Marketplace.Code && o.ProductId == product.ProductId);
        return offer is null ? null : new PricedOffer { Offer = offer, Product = product };
    }
}
