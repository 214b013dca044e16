using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.Pricing;

/// <summary>All offers of a marketplace and how much of them has prices for businesses.</summary>
[Right(SellerPage.Pricing)]
public class PricingController(CurrentStorefront current, FilterReader filters, PricedOffersQuery offers, CoverageQuery coverage) : StorefrontController(current)
{
    [HttpGet(PricingAddress.List)]
    public async Task<IActionResult> List()
    {
        var (filter, state) = Asked();
        var page = PageOfList.Of(PageOfList.Asked(state), await offers.CountAsync(filter));
        var rows = await offers.PageAsync(filter, page.Skip, PageOfList.Size);
        return View("/Features/Pricing/Pricing.cshtml", new PricingViewModel(filter, state, await coverage.RunAsync(filter), page, rows));
    }

    [HttpGet(PricingAddress.Csv)]
    public async Task<IActionResult> Download()
    {
        var (filter, _) = Asked();
        return PricingCsv.List(filter, await offers.AllAsync(filter));
    }

    [HttpGet(PricingAddress.Template)]
    public async Task<IActionResult> Template()
    {
        var filter = PricingFilter.Of(filters, Store, PageState.Of([])) with { Sort = PricingColumn.Sku, Descending = false };
        return PricingCsv.Template(Store, await offers.AllAsync(filter));
    }

    private (PricingFilter Filter, PageState State) Asked()
    {
        var state = PageState.Of(Request.Query, PricingFilter.OwnKeys);
        return (PricingFilter.Of(filters, Store, state), state);
    }
}
