using B2BCentral.Data.Users;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.Shared;

/// <summary>The menu: the pages that the user may look at. Nothing while nobody is signed in.</summary>
public class SiteNavViewComponent(CurrentUser user, CurrentStorefront current, LastDashboard last) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        if (user.SignedIn is not { } signedIn) return Content("");

        var store = await current.FindOrNullAsync();
        // An address that names its seller keeps it from page to page.
        var named = PageState.Of(Request.Query).Only("seller", "marketplace");
        var links = new List<SiteNavLink>();
        foreach (var page in SitePages.All.Where(page => page.Right is not { } right || store is null || signedIn.LevelOf(store.SellerId, right) >= PageLevel.View))
            links.Add(new SiteNavLink(await last.BackAsync(named.Address(page.Address)), page.Text, SitePages.IsCurrent(page.Address, Request.Path) ? "page" : null));
        return View("/Features/Shared/SiteNav.cshtml", links);
    }
}

public sealed record SiteNavLink(string Href, string Text, string? Current);
