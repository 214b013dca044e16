using B2BCentral.Data;
using B2BCentral.Data.Advertising;
using B2BCentral.Data.Offers;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Campaigns;

/// <summary>The campaigns that a seller drafted for a marketplace.</summary>
public class CampaignsQuery(B2BCentralDb db)
{
    /// <param name="productId">Only those of one SKU; null for all.</param>
    public Task<List<DraftedCampaign>> RunAsync(Storefront store, int? productId = null) => db.CampaignDrafts.AsNoTracking()
        .Where(c => c.SellerId == store.SellerId && c.Marketplace == store.Marketplace.Code && (productId == null || c.ProductId == productId))
        .Join(db.Products, c => new { c.SellerId, c.ProductId }, p => new { p.SellerId, p.ProductId }, (campaign, product) => new { campaign, product })
        .OrderBy(both => both.campaign.StartsOn).ThenBy(both => both.campaign.CreatedAt).ThenBy(both => both.campaign.CampaignId)
        .Select(both => new DraftedCampaign(both.campaign, both.product)).ToListAsync();
}

public sealed record DraftedCampaign(CampaignDraft Campaign, Product Product)
{
    public CampaignFacts Facts => new(Campaign.Name, Campaign.DailyBudget, Campaign.StartsOn, Campaign.EndsOn);
}
