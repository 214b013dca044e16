using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Dashboard.Personal;

/// <summary>The dashboard as a visitor wants to have it: a page of its own, and a dialog where scripts run.</summary>
[Route(Path)]
[Right(SellerPage.Dashboard, IsPersonal = true)]
public class CustomizeController(CurrentStorefront current, PersonalDashboardQuery dashboards, KeepDashboardCommand keep) : StorefrontController(current)
{
    public const string Path = PageState.DashboardPath + "/customize";

    [HttpGet]
    public async Task<IActionResult> Show(string? returnUrl) =>
        Page(CustomizeForm.Of(await dashboards.RunAsync(Store.SellerId)), PageState.BehindScript(Request)?.Address(PageState.DashboardPath) ?? returnUrl);

    [HttpPost]
    public async Task<IActionResult> Save(CustomizeForm form)
    {
        var places = form.Places;
        if (form.Move is not null)
        {
            (form.Order, form.Move) = ([.. places.Select(place => place.Widget.Name)], null);
            // The fields show the new order, and not the one that was sent.
            ModelState.Clear();
            return Page(form, form.ReturnUrl);
        }

        FilterReader.One("range", form.Range ?? "", [.. PersonalDashboard.Ranges]);
        FilterReader.One("measure", form.Measure ?? "", [.. PersonalDashboard.Measures]);
        return await KeepAsync(places, PageState.Of([new("range", form.Range), new("measure", form.Measure)]), form.ReturnUrl, T("Your dashboard was saved."));
    }

    [HttpPost("reset")]
    public Task<IActionResult> Reset(string? returnUrl) =>
        KeepAsync(WidgetPlace.Standard, PageState.Of([]), returnUrl, T("Your dashboard is as it was at first. Saved views are still there."));

    /// <summary>Makes the dashboard what it was; the address comes from <see cref="PersonalDashboard.UndoAddress"/>.</summary>
    [HttpPost("undo")]
    public Task<IActionResult> Undo(string? places, string? start, string? returnUrl)
    {
        var before = PersonalDashboard.Of(new Dictionary<string, string> { [PersonalDashboard.PlacesSetting] = places ?? "", [PersonalDashboard.StartSetting] = start ?? "" });
        return KeepAsync(before.Places, before.Start, returnUrl, T("Undone. Your dashboard is as it was before."));
    }

    private ViewResult Page(CustomizeForm form, string? returnUrl)
    {
        (form.ReturnUrl, form.BackHref) = (returnUrl, Url.Local(returnUrl) ?? PageState.DashboardPath);
        return View("/Features/Dashboard/Personal/Customize.cshtml", form);
    }

    private async Task<IActionResult> KeepAsync(IReadOnlyList<WidgetPlace> places, PageState start, string? returnUrl, string words)
    {
        var before = await dashboards.RunAsync(Store.SellerId);
        await keep.RunAsync(Store.SellerId, places, start);
        return RedirectWith(Url.Local(returnUrl) ?? PageState.DashboardPath, words, before.UndoAddress(Store, returnUrl));
    }
}
