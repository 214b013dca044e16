using B2BCentral.Data;
using B2BCentral.Data.Offers;
using B2BCentral.Web.Features.Listings;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Products;

/// <summary>What a product's page shows: its SKUs in one marketplace and its variations.</summary>
public class ProductQuery(B2BCentralDb db)
{
    private const int MostVariations = 50;

    /// <param name="store">Whose product.</param>
    /// <param name="key">The ASIN; the SKU of a product without one.</param>
    /// <returns>Null when the seller has no such product.</returns>
    public async Task<ProductDetails?> FindAsync(Storefront store, string key)
    {
        var own = db.Products.AsNoTracking().Where(p => p.SellerId == store.SellerId);
        var products = await own.Where(p => p.Asin == key).OrderBy(p => p.Sku).ToListAsync();
        if (products.Count == 0) products = await own.Where(p => p.Sku == key).ToListAsync();
        if (products.Count == 0) return null;

        var ids = products.ConvertAll(p => p.ProductId);
        var offers = await db.Offers.AsNoTracking().Include(o => o.Tiers)
            .Where(o => o.SellerId == store.SellerId && o.Marketplace == store.Marketplace.Code && ids.Contains(o.ProductId)).ToDictionaryAsync(o => o.ProductId);
        return new ProductDetails([.. products.Select(p => new Listing(p, offers.GetValueOrDefault(p.ProductId)))], await VariationsAsync(own, products[0]));
    }

    private static async Task<List<Product>> VariationsAsync(IQueryable<Product> own, Product product)
    {
        if (product.ParentAsin is not { } parent) return [];
        var others = await own.Where(p => p.ParentAsin == parent && p.Asin != product.Asin).OrderBy(p => p.Title).ThenBy(p => p.Sku).Take(MostVariations).ToListAsync();
        return [.. others.DistinctBy(p => p.Asin ?? p.Sku)];
    }
}

/// <param name="Listings">One for each SKU.</param>
/// <param name="Variations">Other products of the same parent.</param>
public sealed record ProductDetails(IReadOnlyList<Listing> Listings, IReadOnlyList<Product> Variations)
{
    /// <summary>The SKU that is asked for, else the one that serves businesses best: with a business price, and with the most stock.</summary>
    /// <returns>Null when the SKU that is asked for is not of this product.</returns>
    public Listing? Choose(string? sku) => sku is null
        ? Listings.BestForBusinesses(listing => listing.Offer, listing => listing.Product.Sku)
        : Listings.FirstOrDefault(listing => listing.Product.Sku == sku);
}
