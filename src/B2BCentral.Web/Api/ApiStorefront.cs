using B2BCentral.Data;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Api;

/// <summary>The storefront that a request of the API is about. The seller comes from the key alone, never from the address.</summary>
public class ApiStorefront(B2BCentralDb db)
{
    /// <param name="sellerId">Of the key.</param>
    /// <param name="seller">The slug in the address, where somebody gives one; null otherwise.</param>
    /// <param name="marketplace">A code such as IN; null for the marketplace that was imported last.</param>
    /// <returns>Null when the address names what is not this seller's, whether another has it or nobody.</returns>
    public async Task<Storefront?> FindAsync(int sellerId, string? seller, string? marketplace)
    {
        var own = await db.Sellers.AsNoTracking().Include(s => s.Marketplaces).FirstOrDefaultAsync(s => s.Id == sellerId);
        if (own is null || (seller is not null && seller != own.Slug)) return null;

        var found = own.Marketplaces
            .Where(place => marketplace is null || string.Equals(place.Code, marketplace, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(place => place.ImportedAt)
            .ThenBy(place => place.Code, StringComparer.Ordinal)
            .FirstOrDefault();
        return found is null ? null : new Storefront(own, found);
    }
}
