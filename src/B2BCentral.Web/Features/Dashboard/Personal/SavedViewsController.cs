using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Dashboard.Personal;

/// <summary>Views of the dashboard that the visitor named: to save the present one, and to delete.</summary>
[Route(Path)]
[Right(SellerPage.Dashboard, IsPersonal = true)]
public class SavedViewsController(CurrentStorefront current, PersonalDashboardQuery dashboards, UserSettingCommand settings) : StorefrontController(current)
{
    public const string Path = PageState.DashboardPath + "/views";

    [HttpGet]
    public async Task<IActionResult> Show()
    {
        var shown = PageState.BehindScript(Request) ?? PageState.Of(Request.Query);
        return await PageAsync(new SavedViewForm { State = (await dashboards.RunAsync(Store.SellerId)).Kept(shown).Address("") });
    }

    [HttpPost]
    public async Task<IActionResult> Save(SavedViewForm form)
    {
        var views = (await dashboards.RunAsync(Store.SellerId)).Views;
        var same = views.FirstOrDefault(view => string.Equals(view.Name, form.Name, StringComparison.OrdinalIgnoreCase));
        var state = form.Now.Address("").TrimStart('?');
        if (state.Length > SavedViewForm.LongestState) ModelState.AddModelError("", T("This view has too many settings to be saved. Reset some of its widgets."));
        if (same is null && views.Count >= SavedViewForm.Most) ModelState.AddModelError("", Tf($"There are {SavedViewForm.Most} views, the maximum. Delete one first."));
        if (!ModelState.IsValid) return await PageAsync(form);

        // Under another spelling it is the same one, in one step: it must not be lost between two.
        var before = same is null || same.Name == form.Name ? [] : new[] { (PersonalDashboard.ViewSetting + same.Name, (string?)null) };
        await settings.SetAsync(Store.SellerId, [.. before, (PersonalDashboard.ViewSetting + form.Name, state)]);
        return RedirectWith(Url.Local(form.ReturnUrl) ?? DashboardAs(form.Now), same is null ? Tf($"“{form.Name}” was saved. Find it in the Views menu.") : Tf($"“{form.Name}” was saved in place of the earlier one."));
    }

    [HttpPost("delete")]
    public async Task<IActionResult> Delete(string? name, string? returnUrl)
    {
        if ((await dashboards.RunAsync(Store.SellerId)).FindView(name) is not { } view) return NotFound();

        await settings.SetAsync(Store.SellerId, PersonalDashboard.ViewSetting + view.Name, null);
        var back = Url.Local(returnUrl) ?? DashboardAs(Seller);
        return RedirectWith(back, Tf($"“{view.Name}” was deleted."), PageAddress.Of(Store, Path, ("name", view.Name), ("state", view.State.Address("")), ("returnUrl", back)));
    }

    private async Task<IActionResult> PageAsync(SavedViewForm form)
    {
        form.Views = (await dashboards.RunAsync(Store.SellerId)).Views;
        return View("/Features/Dashboard/Personal/SavedViews.cshtml", form);
    }

    private string DashboardAs(PageState state) => state.With(Seller).Address(PageState.DashboardPath);

    private PageState Seller => PageState.Of(Request.Query).Only("seller", "marketplace");
}
