using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Campaigns;

/// <summary>The drafts as a file for the advertising console.</summary>
public static class CampaignsCsv
{
    private static readonly string[] Columns = ["campaign-name", "start-date", "end-date", "daily-budget", "currency", "sku", "asin", "state"];

    public static CsvResult Of(Storefront store, IEnumerable<DraftedCampaign> drafts) => new(CsvResult.NameOf("campaigns", store), Columns, drafts.Select(draft => (IEnumerable<string?>)
    [
        draft.Campaign.Name,
        FilterReader.Text(draft.Campaign.StartsOn),
        draft.Campaign.EndsOn is { } end ? FilterReader.Text(end) : null,
        Texts.Plain(draft.Campaign.DailyBudget, store.Currency),
        store.Currency.Code,
        draft.Product.Sku,
        draft.Product.Asin,
        "draft",
    ]));
}
