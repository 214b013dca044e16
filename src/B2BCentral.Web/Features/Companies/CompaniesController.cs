using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.Companies;

/// <summary>The business customers, and one of them.</summary>
public class CompaniesController(CurrentStorefront current, FilterReader filters, CompanyListQuery companies) : StorefrontController(current)
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

    // A customer who buys now and then is not seen in thirty days.
    private PageState State()
    {
        var state = PageState.Of(Request.Query, CompanyListQuery.OwnKeys);
        return state.Find(null, "range") is null && state.Find(null, "from") is null && state.Find(null, "to") is null ? state.With(("range", "12m")) : state;
    }
}
