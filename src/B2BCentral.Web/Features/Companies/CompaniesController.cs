using System.Globalization;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Users;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Access;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Orders;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.Companies;

/// <summary>The business customers, and one of them.</summary>
[Right(SellerPage.Companies)]
public class CompaniesController(
    CurrentStorefront current, FilterReader filters, CompanyListQuery companies, CompanyQuery one, OrderListFilterQuery lists, CompanyStatesQuery states,
    ChangesQuery changes, SegmentChoicesQuery choices) : StorefrontController(current)
{
    [HttpGet(CompanyText.Path)]
    public async Task<IActionResult> List()
    {
        var state = State();
        var filter = await companies.FilterAsync(filters.Read(Store, state), state);
        var asked = PageOfList.Asked(state);
        var list = await companies.RunAsync(filter);
        return View("/Features/Companies/Companies.cshtml", new CompaniesViewModel(filter, state, list, PageOfList.Of(asked, list.Companies.Count)));
    }

    [HttpGet(CompanyText.Path + ".csv")]
    public async Task<IActionResult> Download()
    {
        var state = State();
        var filter = await companies.FilterAsync(filters.Read(Store, state), state);
        return CompaniesCsv.Of(filter, await companies.RunAsync(filter));
    }

    [HttpGet(CompanyText.Path + "/{id:int}")]
    public async Task<IActionResult> One(int id)
    {
        if (await one.FindAsync(Store.SellerId, id) is not { } buyer) return NotFound();

        var months = FilterReader.One("months", PageState.Of(Request.Query, "months").Find(null, "months"), ("12", 12), ("24", 24));
        var filter = await FilterAsync(id, months);
        var details = await one.RunAsync(buyer, filter);
        var state = (await states.RunAsync(Store.SellerId, [buyer]))[id];
        var fields = new ClassifyFields(Store, await choices.RunAsync(Store), new ClassificationForm(), state.Orders.Any(alike => alike.RegionId == Segment.OtherId));
        return View("/Features/Companies/Company.cshtml", new CompanyViewModel(filter, details, state, await changes.OfBuyerAsync(Store.SellerId, id), fields, months));
    }

    // Whole calendar months, but for the last, which ends with the data.
    private async Task<OrderListFilter> FilterAsync(int id, int months)
    {
        var last = filters.Read(Store, PageState.Of([])).Anchor.Day;
        var state = PageState.Of([], OrderListFilterQuery.OwnKeys).With(
            ("from", FilterReader.Text(Period.FirstOfMonth(last).AddMonths(1 - months))), ("to", FilterReader.Text(last)), ("company", id.ToString(CultureInfo.InvariantCulture)));
        return await lists.RunAsync(filters.Read(Store, state), state);
    }

    // A customer who buys now and then is not seen in thirty days.
    private PageState State()
    {
        var state = SegmentFilters.Settle(PageState.Of(Request.Query, CompanyListQuery.OwnKeys));
        return state.Find(null, "range") is null && state.Find(null, "from") is null && state.Find(null, "to") is null ? state.With(("range", "12m")) : state;
    }
}
