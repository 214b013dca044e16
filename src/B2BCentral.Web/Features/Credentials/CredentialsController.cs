using B2BCentral.Data.Profiles;
using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Profile;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Credentials;

/// <summary>The credentials that a seller has earned in a marketplace, to be approved or declined.</summary>
[Right(SellerPage.Profile)]
public class CredentialsController(CurrentStorefront current, FilterReader filters, CredentialsQuery credentials, DecideCredentialCommand command) : StorefrontController(current)
{
    [HttpGet(ProfileTabs.Credentials)]
    public async Task<IActionResult> List() => View("/Features/Credentials/Credentials.cshtml", new CredentialsViewModel(Store, await credentials.RunAsync(filters.ScopeOf(Store))));

    [HttpPost(ProfileTabs.Credentials + "/{kind}/approve")]
    public Task<IActionResult> Approve(string kind) => DecideAsync(kind, CredentialState.Approved, T("The credential was approved. Buyers see it from now on."));

    [HttpPost(ProfileTabs.Credentials + "/{kind}/decline")]
    public Task<IActionResult> Decline(string kind) => DecideAsync(kind, CredentialState.Declined, T("The credential was declined. Buyers do not see it; you can approve it later."));

    private async Task<IActionResult> DecideAsync(string kind, CredentialState decision, string words)
    {
        if (await command.RunAsync(filters.ScopeOf(Store), kind, decision) is not { } decided) return NotFound();
        if (decided) return RedirectWith(PageAddress.Of(Store, ProfileTabs.Credentials), words);

        ModelState.AddModelError("", T("This credential is no longer earned, so there is nothing to decide. Its figures are below."));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await List();
    }
}
