using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.Profile;

/// <summary>The profile as business customers see it, and its logo.</summary>
[Right(SellerPage.Profile)]
public class ProfileController(CurrentStorefront current, FilterReader filters, PublicProfileQuery profiles) : StorefrontController(current)
{
    [HttpGet(ProfileTabs.Preview)]
    public async Task<IActionResult> Show() =>
        View("/Features/Profile/Profile.cshtml", new PublicProfileViewModel(Store, await profiles.RunAsync(Store, filters.ScopeOf(Store).Today)));

    [HttpGet(ProfileLogo.Path)]
    public async Task<IActionResult> Logo()
    {
        if (await profiles.ProfileAsync(Store.SellerId) is not { Logo: { } logo, LogoContentType: { } contentType }) return NotFound();

        Response.Headers.ContentSecurityPolicy = "default-src 'none'";
        Response.Headers.XContentTypeOptions = "nosniff";
        // Only with the seller and the version in it the address always means the same picture.
        Response.Headers.CacheControl = Request.Query.ContainsKey("seller") && Request.Query.ContainsKey(ProfileLogo.Version) ? "private, max-age=31536000, immutable" : "private, no-store";
        return File(logo, contentType);
    }
}
