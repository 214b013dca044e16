using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.BuyerRequests;

/// <summary>What business customers asked this seller.</summary>
[Right(SellerPage.BuyerRequests)]
public class InboxController(CurrentStorefront current, BuyerRequestsQuery requests, TimeProvider time) : StorefrontController(current)
{
    [HttpGet(BuyerRequestsAddress.List)]
    public async Task<IActionResult> List()
    {
        var state = PageState.Of(Request.Query, "page");
        var filter = RequestFilter.Of(Store, state, time.GetUtcNow());
        var page = PageOfList.Of(PageOfList.Asked(state), await requests.CountAsync(filter));
        return View("/Features/BuyerRequests/BuyerRequests.cshtml", new BuyerRequestsViewModel(filter, state, page, await requests.PageAsync(filter, page.Skip, PageOfList.Size)));
    }
}
