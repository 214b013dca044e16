using B2BCentral.Data;
using B2BCentral.Data.Offers;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Listings;

/// <summary>One SKU and how it is offered in a marketplace.</summary>
public class ListingQuery(B2BCentralDb db)
{
    /// <returns>Null when the seller has no such SKU.</returns>
    public async Task<Listing?> FindAsync(Storefront store, string sku)
    {
        var product = await db.Products.AsNoTracking().FirstOrDefaultAsync(p => p.SellerId == store.SellerId && p.Sku == sku);
        if (product is null) return null;

        var offer = await db.Offers.AsNoTracking().Include(o => o.Tiers.OrderBy(t => t.LowerBound))
            .FirstOrDefaultAsync(o => o.SellerId == store.SellerId && o.Marketplace == store.Marketplace.Code && o.ProductId == product.ProductId);
        return new Listing(product, offer);
    }
}

/// <param name="Offer">Null where no listing of this marketplace was imported.</param>
public sealed record Listing(Product Product, Offer? Offer)
{
    public string Name => Product.Title ?? Product.Sku;
}
