using B2BCentral.Data;
using B2BCentral.Data.Advertising;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Tasks;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Features.Listings;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Campaigns;

/// <summary>Drafts and deletes campaigns.</summary>
public class CampaignCommand(B2BCentralDb db, ChangeLog log, TaskClosing closing, CurrentUser user, TimeProvider time) : ListingCommand(db, log, closing, user)
{
    public const string Field = "Campaign draft";

    /// <summary>A form that was sent twice is one campaign.</summary>
    public Task<bool> AddAsync(Storefront store, int productId, CampaignFacts facts) => SaveAsync(store, async () =>
    {
        if (!await IsDraftedAsync(store, productId, facts)) await AddRowAsync(store, productId, facts);
        return true;
    });

    /// <summary>Brings back what was deleted, with the first day that it had.</summary>
    /// <returns>False when the history does not tell that exactly this was deleted last.</returns>
    public Task<bool> RestoreAsync(Storefront store, int productId, CampaignFacts facts) => SaveAsync(store, async () =>
    {
        Language.ForKeeping();
        var words = facts.Words(store.Currency);
        var last = await Db.Changes.Where(c => c.SellerId == store.SellerId && c.ProductId == productId && c.Marketplace == store.Marketplace.Code && c.Field == Field && (c.Before == words || c.After == words))
            .OrderByDescending(c => c.ChangeId).FirstOrDefaultAsync();
        if (last is not { After: null }) return false;

        await AddRowAsync(store, productId, facts);
        return true;
    });

    /// <returns>What was deleted; null when this seller has no such campaign in this marketplace.</returns>
    public async Task<DraftedCampaign?> DeleteAsync(Storefront store, int campaignId)
    {
        Language.ForKeeping();
        DraftedCampaign? deleted = null;
        await SaveAsync(store, async () =>
        {
            var campaign = await Db.CampaignDrafts.FirstOrDefaultAsync(c => c.SellerId == store.SellerId && c.Marketplace == store.Marketplace.Code && c.CampaignId == campaignId);
            if (campaign is null) return false;

            deleted = new DraftedCampaign(campaign, await Db.Products.SingleAsync(p => p.SellerId == store.SellerId && p.ProductId == campaign.ProductId));
            Db.CampaignDrafts.Remove(campaign);
            await WriteDownAsync(store, campaign.ProductId, Field, deleted.Facts.Words(store.Currency), null, store.Marketplace.Code);
            return true;
        });
        return deleted;
    }

    private Task<bool> IsDraftedAsync(Storefront store, int productId, CampaignFacts facts) => Db.CampaignDrafts.AnyAsync(c =>
        c.SellerId == store.SellerId && c.Marketplace == store.Marketplace.Code && c.ProductId == productId
        && c.Name == facts.Name && c.DailyBudget == facts.DailyBudget && c.StartsOn == facts.StartsOn && c.EndsOn == facts.EndsOn);

    private async Task AddRowAsync(Storefront store, int productId, CampaignFacts facts)
    {
        Language.ForKeeping();
        Db.CampaignDrafts.Add(new CampaignDraft
        {
            SellerId = store.SellerId,
            CampaignId = await NewNumber.DrawAsync(id => Db.CampaignDrafts.AnyAsync(c => c.SellerId == store.SellerId && c.CampaignId == id)),
            Marketplace = store.Marketplace.Code,
            ProductId = productId,
            Name = facts.Name,
            DailyBudget = facts.DailyBudget,
            StartsOn = facts.StartsOn,
            EndsOn = facts.EndsOn,
            CreatedAt = time.GetUtcNow(),
            UserId = UserId,
        });
        await WriteDownAsync(store, productId, Field, null, facts.Words(store.Currency), store.Marketplace.Code);
    }
}
