using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.Dashboard.Personal;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Hosting.Unchanged;
using B2BCentral.Web.Widgets.Frame;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.Dashboard;

/// <summary>The B2B tab.</summary>
[Right(SellerPage.Dashboard)]
public class DashboardController(CurrentStorefront current, FilterReader filters, WidgetPreferencesQuery preferences, PersonalDashboardQuery dashboards, LastDashboard last) : Controller
{
    [HttpGet("/")]
    public IActionResult Home() => Redirect(PageState.DashboardPath + Request.QueryString);

    [HttpGet("/b2b")]
    [Unchanged]
    public async Task<IActionResult> Show()
    {
        if (await current.FindAsync() is not { } store) return View("/Features/Dashboard/NoSeller.cshtml");

        var asked = PageState.Of(Request.Query);
        var dashboard = await dashboards.RunAsync(store.SellerId);
        var state = dashboard.Begun(asked);
        var minimized = await preferences.MinimizedAsync(store.SellerId);
        var widgets = dashboard.Shown
            .Select(widget => new WidgetRequest(widget, state, filters.Read(store, state, widget.Name), minimized.Contains(widget.Name)))
            .ToList();
        last.Remember(store, asked);
        return View("/Features/Dashboard/Dashboard.cshtml", new DashboardViewModel(filters.Read(store, state), widgets, dashboard, asked, filters.ScopeOf(store).Now));
    }
}
