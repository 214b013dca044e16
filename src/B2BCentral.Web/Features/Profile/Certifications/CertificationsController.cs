using B2BCentral.Data.Profiles;
using B2BCentral.Data.Users;
using B2BCentral.Imports.Proofs;
using B2BCentral.Web.Access;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Profile.Certifications;

/// <summary>A seller's certificates: hand in, renew, remove, and the proof of each.</summary>
[Right(SellerPage.Profile)]
public class CertificationsController(CurrentStorefront current, FilterReader filters, CertificationsQuery certifications, CertificationsCommand command) : StorefrontController(current)
{
    private const int MostBytesOfRequest = 4 * ProofFile.MostBytes;

    private DateOnly Today => filters.ScopeOf(Store).Today;

    [HttpGet(ProfileTabs.Certifications)]
    public Task<IActionResult> List() => ListAsync(new CertificationForm());

    [HttpPost(ProfileTabs.Certifications), EnableRateLimiting(RateLimits.Uploads)]
    [FormLimit(MostBytesOfRequest)]
    public async Task<IActionResult> Add(CertificationForm form)
    {
        if (await form.ReadAsync(Today, ModelState) is { } facts && await command.AddAsync(Store, facts, renewedId: null)) return Done(T("The certificate was submitted. Buyers see it once it is checked and approved."));

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await ListAsync(form);
    }

    [HttpGet(ProfileTabs.Certifications + "/{id:int}/renew")]
    public async Task<IActionResult> AskToRenew(int id) =>
        await certifications.FindAsync(Store.SellerId, id) is { } renewed ? RenewPage(CertificationForm.Renewing(renewed), renewed) : NotFound();

    [HttpPost(ProfileTabs.Certifications + "/{id:int}/renew"), EnableRateLimiting(RateLimits.Uploads)]
    [FormLimit(MostBytesOfRequest)]
    public async Task<IActionResult> Renew(int id, CertificationForm form)
    {
        if (await certifications.FindAsync(Store.SellerId, id) is not { } renewed) return NotFound();

        form.Renewed = renewed;
        if (await form.ReadAsync(Today, ModelState) is { } facts)
        {
            if (await command.AddAsync(Store, facts, id)) return Done(T("The certificate was submitted. Buyers see it once it is checked and approved. It then replaces the old one."));
            ModelState.AddModelError("", T("This certificate is not an approved one, or its renewal was already submitted."));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return RenewPage(form, renewed);
    }

    [HttpGet(ProfileTabs.Certifications + "/{id:int}/remove")]
    public async Task<IActionResult> AskToRemove(int id) => await certifications.FindAsync(Store.SellerId, id) is { } certification
        ? View("/Features/Profile/Certifications/Remove.cshtml", CertificationRow.Of(Store, Today, certification, renewal: null))
        : NotFound();

    [HttpPost(ProfileTabs.Certifications + "/{id:int}/remove")]
    public async Task<IActionResult> Remove(int id) => await command.RemoveAsync(Store, id) ? Done(T("The certificate and its proof were removed.")) : NotFound();

    [HttpGet(ProfileTabs.Certifications + "/{id:int}/file")]
    public async Task<IActionResult> File(int id) => await certifications.ProofAsync(Store.SellerId, id) is { } proof ? new ProofResult(proof) : NotFound();

    private RedirectResult Done(string words) => RedirectWith(PageAddress.Of(Store, ProfileTabs.Certifications), words);

    private async Task<IActionResult> ListAsync(CertificationForm form)
    {
        form.Address = PageAddress.Of(Store, ProfileTabs.Certifications);
        return View("/Features/Profile/Certifications/Certifications.cshtml", new CertificationsViewModel(Store, Today, await certifications.AllAsync(Store.SellerId), form));
    }

    private ViewResult RenewPage(CertificationForm form, Certification renewed)
    {
        form.Renewed = renewed;
        form.Address = PageAddress.Of(Store, CertificationRow.AddressOf(renewed.CertificationId, "renew"));
        form.ListHref = PageAddress.Of(Store, ProfileTabs.Certifications);
        return View("/Features/Profile/Certifications/Renew.cshtml", form);
    }
}
