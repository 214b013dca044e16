using B2BCentral.Data;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Filters;

/// <summary>Sellers and the marketplaces they sell in.</summary>
public class StorefrontsQuery(B2BCentralDb db)
{
    /// <summary>Every seller that a visitor can look at.</summary>
    public Task<List<Storefront>> AllAsync() => db.Sellers.AsNoTracking().Where(seller => !seller.IsPeer)
        .SelectMany(seller => seller.Marketplaces, (seller, marketplace) => new Storefront(seller, marketplace)).ToListAsync();

    public Task<List<Storefront>> OfSellerAsync(int sellerId) => db.Sellers.AsNoTracking().Where(seller => seller.Id == sellerId)
        .SelectMany(seller => seller.Marketplaces, (seller, marketplace) => new Storefront(seller, marketplace)).ToListAsync();
}
