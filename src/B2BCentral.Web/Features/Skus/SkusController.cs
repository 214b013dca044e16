using B2BCentral.Data.Figures;
using B2BCentral.Data.Users;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.BuyerRequests;
using B2BCentral.Web.Features.Campaigns;
using B2BCentral.Web.Features.Listings;
using B2BCentral.Web.Features.Listings.Pictures;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.Skus;

/// <summary>SKU Central: everything that is known of one SKU.</summary>
[Right(SellerPage.Products)]
public class SkusController(
    CurrentStorefront current, FilterReader filters, ListingQuery listings, ProductMetrics metrics, BuyersOfSkuQuery buyers, CampaignsQuery campaigns,
    PicturesQuery pictures, BuyerRequestsQuery requests, ChangesQuery changes, CurrentUser user) : StorefrontController(current)
{
    [HttpGet("/skus/{**sku}")]
    public async Task<IActionResult> Show(string sku)
    {
        if (await listings.FindAsync(Store, sku) is not { } listing) return NotFound();

        var state = PageState.Of(Request.Query);
        var filter = filters.Read(Store, state);
        var id = listing.Product.ProductId;
        var year = PeriodPreset.Last12Months.Ending(filter.Anchor.Day);
        return View("/Features/Skus/Sku.cshtml", new SkuViewModel(filter, state, listing)
        {
            Figures = await FiguresAsync(filter, id),
            Trend = new SkuTrend(filter, listing, await metrics.ByMonthAsync(filter.Scope, year, id)),
            Cover = SkuCover.Of(listing.Offer?.Stock, await PaceAsync(filter, id)),
            Buyers = May(SellerPage.Companies) ? await buyers.RunAsync(filter, id) : null,
            Campaigns = May(SellerPage.Campaigns) ? [.. (await campaigns.RunAsync(Store, id)).Select(draft => CampaignRow.Of(Store, draft))] : null,
            Requests = May(SellerPage.BuyerRequests) ? [.. (await requests.OfProductAsync(Store, id)).Select(row => BuyerRequestText.Of(row, Store, filters.ScopeOf(Store).Now))] : null,
            Picture = (await pictures.OfProductsAsync(Store.SellerId, [id])).FirstOrDefault(),
            Changes = ChangeText.Of(await changes.OfProductsAsync(Store.SellerId, Store.Marketplace.Code, [id], ChangeRights.Of(user.SignedIn!, Store.SellerId)), Store),
        });
    }

    private bool May(SellerPage page) => user.SignedIn!.LevelOf(Store.SellerId, page) >= PageLevel.View;

    private async Task<Compared<ChannelFigures>> FiguresAsync(DashboardFilter filter, int productId)
    {
        async Task<ChannelFigures> Of(Period? period) => period is { } days ? await metrics.ByChannelAsync(filter.Scope, days, productId) : default;

        var now = await Of(filter.Period);
        return new Compared<ChannelFigures>(now, filter.IsPartial ? await Of(filter.Complete) : now, await Of(filter.Compared));
    }

    /// <summary>Units of the last days of which orders are known, and those days; null without any.</summary>
    private async Task<(long Units, Period Days)?> PaceAsync(DashboardFilter filter, int productId)
    {
        var days = Period.DaysEnding(Store.Marketplace.KnownUpTo(filter.Anchor.Day), StockCover.PaceInDays);
        if (Store.Marketplace.FirstOrderDay is not { } first || first > days.To) return null;

        if (first > days.From) days = new Period(first, days.To);
        return ((await metrics.ByChannelAsync(filter.Scope, days, productId)).Total.Units, days);
    }
}
