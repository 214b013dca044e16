using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;
using Microsoft.AspNetCore.Mvc;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Dashboard.Personal;

/// <summary>What the menu of a widget does to its place on the dashboard.</summary>
[Route("/b2b/widgets/{name}")]
[Right(SellerPage.Dashboard, IsPersonal = true)]
public class WidgetPlacesController(CurrentStorefront current, PersonalDashboardQuery dashboards, KeepDashboardCommand keep) : StorefrontController(current)
{
    [HttpPost("hide")]
    public Task<IActionResult> Hide(string name, string? returnUrl) =>
        ChangeAsync(name, PageState.DashboardPath, returnUrl, T("{0} is hidden. It is listed below the others, where you can show it again."), places => Set(places, name, isHidden: true));

    [HttpPost("show")]
    public Task<IActionResult> Show(string name, string? returnUrl) =>
        ChangeAsync(name, $"{PageState.DashboardPath}#{name}", returnUrl, T("{0} is shown again."), places => Set(places, name, isHidden: false));

    [HttpPost("move-up")]
    public Task<IActionResult> MoveUp(string name, string? returnUrl) =>
        ChangeAsync(name, $"{PageState.DashboardPath}#{name}", returnUrl, T("{0} was moved up."), places => WidgetPlace.Moved(places, name, up: true), T("{0} is the first already."));

    [HttpPost("move-down")]
    public Task<IActionResult> MoveDown(string name, string? returnUrl) =>
        ChangeAsync(name, $"{PageState.DashboardPath}#{name}", returnUrl, T("{0} was moved down."), places => WidgetPlace.Moved(places, name, up: false), T("{0} is the last already."));

    private async Task<IActionResult> ChangeAsync(string name, string standard, string? returnUrl, string words, Func<IReadOnlyList<WidgetPlace>, IReadOnlyList<WidgetPlace>> change, string? already = null)
    {
        if (WidgetCatalog.Find(name) is not { } widget) return NotFound();

        var dashboard = await dashboards.RunAsync(Store.SellerId);
        var places = change(dashboard.Places);
        if (already is not null && places.SequenceEqual(dashboard.Places)) return RedirectWith(Url.Local(returnUrl) ?? standard, already.Replace("{0}", T(widget.Title), StringComparison.Ordinal));

        await keep.RunAsync(Store.SellerId, places, dashboard.Start);
        return RedirectWith(Url.Local(returnUrl) ?? standard, words.Replace("{0}", T(widget.Title), StringComparison.Ordinal), dashboard.UndoAddress(Store, returnUrl));
    }

    private static IReadOnlyList<WidgetPlace> Set(IReadOnlyList<WidgetPlace> places, string name, bool isHidden) =>
        [.. places.Select(place => place.Widget.Name == name ? place with { IsHidden = isHidden } : place)];
}
