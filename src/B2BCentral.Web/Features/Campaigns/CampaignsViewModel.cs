using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Campaigns;

public sealed class CampaignsViewModel(Storefront store, IReadOnlyList<DraftedCampaign> drafts, DeletedCampaign? deleted)
{
    public DeletedCampaign? Deleted => deleted;

    public string CsvHref => PageAddress.Of(store, "/campaigns.csv");

    public string DashboardHref => PageAddress.Of(store, "/b2b") + "#top-products";

    public string PricingHref => PageAddress.Of(store, "/pricing");

    public IReadOnlyList<CampaignRow> Rows => [.. drafts.Select(draft => CampaignRow.Of(store, draft))];
}

public sealed record CampaignRow(string Name, string Product, string ProductHref, string Sku, string SkuHref, string Budget, string Start, string End, string DeleteHref)
{
    public static CampaignRow Of(Storefront store, DraftedCampaign draft) => new(
        draft.Campaign.Name,
        draft.Product.Title ?? draft.Product.Sku,
        PageAddress.OfProduct(store, draft.Product.Asin, draft.Product.Sku),
        draft.Product.Sku,
        PageAddress.OfSku(store, draft.Product.Sku),
        Texts.Money(draft.Campaign.DailyBudget, store.Currency),
        Texts.Day(draft.Campaign.StartsOn),
        draft.Campaign.EndsOn is { } end ? Texts.Day(end) : T("no end date"),
        PageAddress.Of(store, $"/campaigns/{draft.Campaign.CampaignId}/delete"));
}
