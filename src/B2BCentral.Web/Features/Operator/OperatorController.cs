using B2BCentral.Data.Profiles;
using B2BCentral.Metrics;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.Profile.Certifications;
using Microsoft.AspNetCore.Mvc;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Operator;

/// <summary>Where the operator of the site checks the certificates of all sellers.</summary>
[OperatorOnly, AcrossSellers("Checking proofs is nobody's own business.")]
public class OperatorController(CertificatesToCheckQuery certificates, CertificationsQuery certifications, DecideCertificateCommand command) : Controller
{
    public const string Path = "/operator/certifications";

    private const int LongestReason = 500;

    [HttpGet(Path)]
    public Task<IActionResult> List() => PageAsync(null);

    [HttpGet(Path + "/{sellerId:int}/{id:int}/file")]
    public async Task<IActionResult> Proof(int sellerId, int id) => await certifications.ProofAsync(sellerId, id) is { } proof ? new ProofResult(proof) : NotFound();

    [HttpPost(Path + "/{sellerId:int}/{id:int}/approve")]
    public Task<IActionResult> Approve(int sellerId, int id) => DecideAsync(sellerId, id, null);

    [HttpPost(Path + "/{sellerId:int}/{id:int}/reject")]
    public async Task<IActionResult> Reject(int sellerId, int id)
    {
        if (await certifications.FindAsync(sellerId, id) is not { } certification) return NotFound();

        // What was decided meanwhile is said before a reason is asked for.
        if (certification.State != CertificationState.Submitted) return await DecidedBeforeAsync();

        var field = CertificateCard.FieldOf(certification);
        var typed = Request.Form[field].ToString();
        if (PlainText.Read(typed, LongestReason, hasLines: true, out var reason) is { } problem) ModelState.AddModelError(field, problem);
        else if (reason is null) ModelState.AddModelError(field, T("Give a reason, so that the seller can fix it."));
        if (ModelState.IsValid) return await DecideAsync(sellerId, id, reason);

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await PageAsync((field, typed));
    }

    private async Task<IActionResult> DecideAsync(int sellerId, int id, string? reason)
    {
        if (await command.RunAsync(sellerId, id, reason) is not { } decided) return NotFound();
        if (decided)
        {
            TempData["done"] = reason is null ? T("The certificate was approved.") : T("The certificate was rejected, and its seller sees why.");
            return Redirect(Path);
        }

        return await DecidedBeforeAsync();
    }

    private Task<IActionResult> DecidedBeforeAsync()
    {
        ModelState.AddModelError("", T("Somebody has already decided about this certificate, and a decision is final. It is in the list below."));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return PageAsync(null);
    }

    private async Task<IActionResult> PageAsync((string Field, string Text)? typed) => View(
        "/Features/Operator/CertificatesToCheck.cshtml",
        new CertificatesToCheckViewModel(await certificates.WaitingAsync(), await certificates.DecidedAsync()) { Typed = typed, LongestReason = LongestReason });
}
