using B2BCentral.Data;
using B2BCentral.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Filters;

/// <summary>Sellers and the marketplaces they sell in.</summary>
public class StorefrontsQuery(B2BCentralDb db)
{
    /// <summary>Those that the user is a member of; for an operator all of them.</summary>
    public Task<List<Storefront>> OfUserAsync(SignedIn user)
    {
        if (user.User.IsOperator) return OfAsync(db.Sellers.Where(seller => !seller.IsPeer));

        var own = user.Memberships.Select(membership => membership.SellerId).ToList();
        return OfAsync(db.Sellers.Where(seller => own.Contains(seller.Id)));
    }

    public Task<List<Storefront>> OfSellerAsync(int sellerId) => OfAsync(db.Sellers.Where(seller => seller.Id == sellerId));

    // Which sellers there are is found out before the database is bound to one of them.
    private static Task<List<Storefront>> OfAsync(IQueryable<Data.Sellers.Seller> sellers) => sellers.IgnoreQueryFilters([B2BCentralDb.SellerFilter]).AsNoTracking()
        .SelectMany(seller => seller.Marketplaces, (seller, marketplace) => new Storefront(seller, marketplace)).ToListAsync();
}
