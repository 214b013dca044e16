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
public class CustomizeController(CurrentStorefront current, PersonalDashboardQuery dashboards, UserSettingCommand settings) : StorefrontController(current)
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
        var start = PageState.Of([new("range", form.Range), new("measure", form.Measure)]).Address("").TrimStart('?');
        await settings.SetAsync(Store.SellerId, PersonalDashboard.PlacesSetting, WidgetPlace.Written(places) is var written && written != WidgetPlace.Written(WidgetPlace.Standard) ? written : null);
        await settings.SetAsync(Store.SellerId, PersonalDashboard.StartSetting, start.Length > 0 ? start : null);
        return Back(form.ReturnUrl, T("Your dashboard was saved."));
    }

    [HttpPost("reset")]
    public async Task<IActionResult> Reset(string? returnUrl)
    {
        await settings.SetAsync(Store.SellerId, PersonalDashboard.PlacesSetting, null);
        await settings.SetAsync(Store.SellerId, PersonalDashboard.StartSetting, null);
        return Back(returnUrl, T("Your dashboard is as it was at first. Saved views are still there."));
    }

    private ViewResult Page(CustomizeForm form, string? returnUrl)
    {
        (form.ReturnUrl, form.BackHref) = (returnUrl, Url.Local(returnUrl) ?? PageState.DashboardPath);
        return View("/Features/Dashboard/Personal/Customize.cshtml", form);
    }

    private RedirectResult Back(string? returnUrl, string words) => RedirectWith(Url.Local(returnUrl) ?? PageState.DashboardPath, words);
}
