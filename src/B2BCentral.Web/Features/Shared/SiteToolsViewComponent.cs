using B2BCentral.Data.Users;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.Shared;

/// <summary>The bell, under which opens what is to be done, and the way to help. The bell is not there for whoever may not see the tasks.</summary>
public class SiteToolsViewComponent(CurrentUser user, CurrentStorefront current) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        // An address that names its seller keeps it from page to page.
        var named = PageState.Of(Request.Query).Only("seller", "marketplace");
        var maySeeTasks = user.SignedIn is { } signedIn && await current.FindOrNullAsync() is { } store
            && signedIn.LevelOf(store.SellerId, SellerPage.Dashboard) >= PageLevel.View;
        return View("/Features/Shared/SiteTools.cshtml", new SiteToolsViewModel(
            maySeeTasks ? new NoticesLinks(named.Address("/action-center"), named.Address("/action-center/menu")) : null,
            named.Address("/help"), SitePages.IsCurrent("/help", Request.Path) ? "page" : null));
    }
}

/// <param name="Notices">Null where there is no bell.</param>
public sealed record SiteToolsViewModel(NoticesLinks? Notices, string HelpHref, string? HelpIsCurrent);

/// <param name="Page">All tasks, and where the bell leads without scripts.</param>
/// <param name="Menu">The first of them, fetched when the bell is opened.</param>
public sealed record NoticesLinks(string Page, string Menu);
