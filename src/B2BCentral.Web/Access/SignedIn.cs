using B2BCentral.Data.Users;

namespace B2BCentral.Web.Access;

/// <summary>Whoever sent the request.</summary>
/// <param name="Memberships">Empty for an operator, who may do everything everywhere.</param>
public sealed record SignedIn(User User, UserSession Session, IReadOnlyList<Membership> Memberships)
{
    public PageLevel LevelOf(int sellerId, SellerPage page) => User.IsOperator
        ? PageLevel.Edit
        : Memberships.FirstOrDefault(membership => membership.SellerId == sellerId)?.LevelOf(page) ?? PageLevel.None;

    /// <summary>Whoever answers for one store may open another, and becomes its owner.</summary>
    public bool MayOpenStores => User.IsOperator || (!User.IsDemo && Memberships.Any(membership => membership.Role == SellerRole.Owner));
}
