using B2BCentral.Data;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Api;

/// <summary>The storefront that a request of the API is about. The seller comes from the key alone, never from the address.</summary>
public class ApiStorefront(StorefrontsQuery stores, B2BCentralDb db)
{
    /// <param name="sellerId">Of the key.</param>
    /// <param name="seller">The slug in the address, where somebody gives one; null otherwise.</param>
    /// <param name="marketplace">A code such as IN; null for the marketplace that was imported last.</param>
    /// <returns>Null when the address names what is not this seller's, whether another has it or nobody.</returns>
    public async Task<Storefront?> FindAsync(int sellerId, string? seller, string? marketplace)
    {
        if (db.BoundTo is not null) db.BindTo(sellerId);
        var own = await stores.OfSellerAsync(sellerId);
        return own
            .Where(store => !store.IsLeftOver(own) && (seller is null || store.Seller.Slug == seller)
                && (marketplace is null || string.Equals(store.Marketplace.Code, marketplace, StringComparison.OrdinalIgnoreCase)))
            .OrderByDescending(store => store.Marketplace.ImportedAt)
            .ThenBy(store => store.Marketplace.Code, StringComparer.Ordinal)
            .FirstOrDefault();
    }
}
