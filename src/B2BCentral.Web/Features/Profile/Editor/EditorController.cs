using B2BCentral.Data.Profiles;
using B2BCentral.Data.Users;
using B2BCentral.Metrics.Scores;
using B2BCentral.Web.Access;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Profile.Editor;

/// <summary>The editor of the business profile.</summary>
[Route(ProfileTabs.Editor)]
[Right(SellerPage.Profile)]
public class EditorController(CurrentStorefront current, FilterReader filters, PublicProfileQuery profiles, ChangesQuery changes, ProfileCommand command, ScoreSettings scores)
    : StorefrontController(current)
{
    public const string RemoveLogoPath = ProfileTabs.Editor + "/logo/remove";

    // Room for a photo of a camera, so that it is refused in words.
    private const int MostBytesOfRequest = 30_000_000;

    [HttpGet]
    public async Task<IActionResult> Open()
    {
        var profile = await profiles.ProfileAsync(Store.SellerId);
        return await PageAsync(profile, ProfileForm.Of(profile));
    }

    [HttpPost, EnableRateLimiting(RateLimits.Uploads)]
    [FormLimit(MostBytesOfRequest)]
    public async Task<IActionResult> Save(ProfileForm form)
    {
        var logo = await form.ReadLogoAsync(ModelState);
        if (form.Read(filters.ScopeOf(Store).Today.Year, ModelState) is not { } content) return await RefusedAsync(form);
        if (await command.SaveAsync(Store, form.Opened, content, logo)) return Done(T("The profile was saved."));

        return await ChangedAsync(form);
    }

    [HttpPost(RemoveLogoPath)]
    public async Task<IActionResult> RemoveLogo(string? opened)
    {
        if (await command.RemoveLogoAsync(Store, opened)) return Done(T("The logo was removed."));

        return await ChangedAsync(ProfileForm.Of(await profiles.ProfileAsync(Store.SellerId)));
    }

    private RedirectResult Done(string words) => RedirectWith(PageAddress.Of(Store, ProfileTabs.Editor), words);

    private async Task<IActionResult> ChangedAsync(ProfileForm form)
    {
        ModelState.AddModelError("", ProfileForm.Changed);
        form.Opened = ProfileForm.VersionOf(await profiles.ProfileAsync(Store.SellerId));
        return await RefusedAsync(form);
    }

    private async Task<IActionResult> RefusedAsync(ProfileForm form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await PageAsync(await profiles.ProfileAsync(Store.SellerId), form);
    }

    private async Task<IActionResult> PageAsync(BusinessProfile? profile, ProfileForm form)
    {
        form.Page = new ProfilePage(Store, profile, ChangeText.Of(await changes.OfProfileAsync(Store.SellerId), Store), scores);
        return View("/Features/Profile/Editor/Editor.cshtml", form);
    }
}
