using System.Text.Json;
using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.Dashboard.Personal;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Hosting.Unchanged;
using B2BCentral.Web.Widgets.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Dashboard;

/// <summary>One widget alone: what its controls and its options menu ask for.</summary>
[Route("/b2b/widgets/{name}")]
[Right(SellerPage.Dashboard, IsPersonal = true)]
public class WidgetsController(
    CurrentStorefront current, FilterReader filters, WidgetPreferencesQuery preferences, SaveWidgetPreferenceCommand save, PersonalDashboardQuery dashboards, LastDashboard last, TimeProvider time) : Controller
{
    private WidgetEntry widget = null!;
    private Storefront store = null!;
    private PersonalDashboard dashboard = null!;

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var found = WidgetCatalog.Find((string)context.RouteData.Values["name"]!);
        if (found is null || await current.FindAsync() is not { } present)
        {
            context.Result = NotFound();
            return;
        }

        (widget, store, dashboard) = (found, present, await dashboards.RunAsync(present.SellerId));
        await base.OnActionExecutionAsync(context, next);
    }

    [HttpGet]
    [Unchanged]
    public async Task<IActionResult> Show()
    {
        var asked = dashboard.Begun(PageState.Of(Request.Query));
        var page = PageBehind();
        var state = page is null ? asked : WidgetLinks.Merged(widget, page, asked);
        var refreshed = Request.Headers.ContainsKey(UnchangedPages.Refresh);
        var minimized = await preferences.MinimizedAsync(store.SellerId);
        var answer = Widget(state, minimized.Contains(widget.Name), refreshed);
        if (page is null || refreshed) return answer;

        Response.Headers["HX-Push-Url"] = state.Address(PageState.DashboardPath);
        last.Remember(store, state);
        return answer;
    }

    [HttpPost("minimize")]
    public Task<IActionResult> Minimize(string? returnUrl) => SetMinimizedAsync(true, returnUrl);

    [HttpPost("restore")]
    public Task<IActionResult> Restore(string? returnUrl) => SetMinimizedAsync(false, returnUrl);

    [HttpGet("rate")]
    public async Task<IActionResult> Rate(string? returnUrl)
    {
        var preference = await preferences.FindAsync(store.SellerId, widget.Name);
        return RatingPage(new RatingForm { Stars = preference.Stars, Comment = preference.Comment }, returnUrl);
    }

    [HttpPost("rate")]
    public async Task<IActionResult> Rate(RatingForm form, string? returnUrl)
    {
        if (!ModelState.IsValid) return RatingPage(form, returnUrl);

        await save.RunAsync(store.SellerId, widget.Name, preference => (preference.Stars, preference.Comment, preference.RatedAt) = (form.Stars, form.Comment?.Trim(), time.GetUtcNow()));
        if (PageBehind() is null) return Redirect(BackTo(returnUrl));

        // As JSON in ASCII, which a header can carry.
        Response.Headers["HX-Trigger"] = JsonSerializer.Serialize(new Dictionary<string, string> { ["dialog:done"] = T("Your rating was saved.") });
        return NoContent();
    }

    private async Task<IActionResult> SetMinimizedAsync(bool isMinimized, string? returnUrl)
    {
        await save.RunAsync(store.SellerId, widget.Name, preference => preference.IsMinimized = isMinimized);
        if (PageBehind() is { } page) return Widget(page, isMinimized, refreshed: false);

        return Redirect(BackTo(returnUrl));
    }

    private ViewResult RatingPage(RatingForm form, string? returnUrl)
    {
        (form.Widget, form.BackHref) = (widget, BackTo(returnUrl));
        return View("/Features/Dashboard/Rate.cshtml", form);
    }

    private string BackTo(string? returnUrl) => Url.Local(returnUrl) ?? $"{PageState.DashboardPath}#{widget.Name}";

    private ViewComponentResult Widget(PageState state, bool isMinimized, bool refreshed)
    {
        var filter = filters.Read(store, state, widget.Name);
        var now = TimeZoneInfo.ConvertTime(time.GetUtcNow(), store.Place.TimeZone);
        var refreshedAt = refreshed ? now.ToString("HH:mm", Display.Texts.Culture) : null;
        return ViewComponent("Widget", new WidgetRequest(widget, state, filter, isMinimized, refreshedAt));
    }

    private PageState? PageBehind() => PageState.BehindScript(Request) is { } page ? dashboard.Begun(page) : null;
}
