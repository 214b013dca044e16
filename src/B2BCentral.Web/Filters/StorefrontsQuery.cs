using B2BCentral.Data;
using B2BCentral.Data.Sellers;
using B2BCentral.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Filters;

/// <summary>Sellers and the marketplaces they sell in.</summary>
public class StorefrontsQuery(B2BCentralDb db)
{
    /// <summary>Those that the user is a member of; for an operator all of them.</summary>
    public Task<List<Storefront>> OfUserAsync(SignedIn user)
    {
        if (user.User.IsOperator) return OfAsync(db.Marketplaces, db.Sellers.Where(seller => !seller.IsPeer));

        var own = user.Memberships.Select(membership => membership.SellerId).ToList();
        return OfAsync(db.Marketplaces.Where(marketplace => own.Contains(marketplace.SellerId)), db.Sellers);
    }

    public Task<List<Storefront>> OfSellerAsync(int sellerId) => OfAsync(db.Marketplaces.Where(marketplace => marketplace.SellerId == sellerId), db.Sellers);

    // Which sellers there are is found out before the database is bound to one of them. Of the marketplaces, because those are spread by their seller.
    private static Task<List<Storefront>> OfAsync(IQueryable<SellerMarketplace> marketplaces, IQueryable<Seller> sellers) => marketplaces.IgnoreQueryFilters([B2BCentralDb.SellerFilter]).AsNoTracking()
        .Join(sellers, marketplace => marketplace.SellerId, seller => seller.Id, (marketplace, seller) => new Storefront(seller, marketplace)).ToListAsync();
}
