using B2BCentral.Data.Changes;
using B2BCentral.Data.Users;
using B2BCentral.Web.Features.Campaigns;

namespace B2BCentral.Web.Access;

/// <summary>Which changes of a product somebody hears of: those made on pages that they may open.</summary>
public sealed class ChangeRights
{
    private readonly bool prices;
    private readonly bool campaigns;
    private readonly bool listings;

    private ChangeRights(bool prices, bool campaigns, bool listings) => (this.prices, this.campaigns, this.listings) = (prices, campaigns, listings);

    public static ChangeRights Of(SignedIn user, int sellerId)
    {
        bool May(SellerPage page) => user.LevelOf(sellerId, page) >= PageLevel.View;
        return new ChangeRights(May(SellerPage.Pricing), May(SellerPage.Campaigns), May(SellerPage.Products));
    }

    public IQueryable<Change> In(IQueryable<Change> changes)
    {
        if (!prices) changes = changes.Where(change => change.Kind != ChangeKind.Price);
        // Written down as a change of its listing, so only the field tells it.
        if (!campaigns) changes = changes.Where(change => change.Field != CampaignCommand.Field);
        if (!listings) changes = changes.Where(change => change.Kind == ChangeKind.Price || change.Field == CampaignCommand.Field);
        return changes;
    }
}
