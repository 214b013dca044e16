using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.Settings;

/// <summary>What an account is set to, what works for it in the background, and what its users think of the widgets.</summary>
[Right(SellerPage.Settings)]
public class SettingsController(CurrentStorefront current, JobRunsQuery jobs, WidgetRatingsQuery ratings) : StorefrontController(current)
{
    [HttpGet("/settings")]
    public async Task<IActionResult> Show() => View("/Features/Settings/Settings.cshtml", new SettingsViewModel(
        Store, await jobs.AllAsync(Store), await ratings.AllAsync(Store), await ratings.CommentsAsync(Store)));
}
