using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.SignIn;

/// <summary>In and out.</summary>
[AllowAnonymous]
public class SignInController(SignInManager<User> signIn, UserManager<User> users, DemoUserCommand demo, SetupToken setup, AddUserCommand accounts, SessionCommand sessions, LastDashboard last, CurrentUser user, ILogger<SignInController> log) : Controller
{
    // Whether an account is there shall not be told by the time that an answer takes: it is made as real ones are.
    private static string? noPassword;

    [HttpGet(SignInAddress.SignIn)]
    public async Task<IActionResult> Show(string? returnUrl) => user.SignedIn is null ? await PageAsync(new SignInForm { ReturnUrl = returnUrl }) : Redirect(PageOf(returnUrl));

    [HttpPost(SignInAddress.SignIn), EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Enter(SignInForm form)
    {
        if (!ModelState.IsValid) return await AgainAsync(form);

        var result = await TryAsync(form);
        if (result.RequiresTwoFactor) return Redirect(SignInAddress.TwoFactorOf(form.ReturnUrl, form.Stay));
        if (result.Succeeded) return Redirect(PageOf(form.ReturnUrl));

        log.LogWarning("A sign-in from {Address} was refused{Why}", HttpContext.Connection.RemoteIpAddress, result.IsLockedOut ? ": the account rests" : "");
        ModelState.AddModelError("", T("The address or the password is wrong. After ten wrong passwords an account is locked for 15 minutes."));
        return await AgainAsync(form);
    }

    /// <summary>For whoever sits at this machine.</summary>
    [HttpPost(SignInAddress.SignIn + "/demo"), EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> EnterDemo(string? returnUrl)
    {
        if (!ThisMachine.Sends(HttpContext) || await demo.FindOrAddAsync() is not { } visitor) return NotFound();

        await signIn.SignInAsync(visitor, isPersistent: true);
        return Redirect(PageOf(returnUrl));
    }

    [HttpPost(SignInAddress.SignOut)]
    public async Task<IActionResult> Leave()
    {
        if (user.SignedIn is { } signedIn)
        {
            await sessions.EndAsync(signedIn.User.Id, signedIn.Session.SessionId);
            log.LogInformation("User {User} signed out", signedIn.User.Id);
        }

        await signIn.SignOutAsync();
        last.Forget();
        // Pictures of a seller and the last dashboard may be kept by the browser; whoever signs in next is somebody else.
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return Redirect(SignInAddress.SignIn);
    }

    private async Task<Microsoft.AspNetCore.Identity.SignInResult> TryAsync(SignInForm form)
    {
        if (await users.FindByEmailAsync(form.Email!.Trim()) is { PasswordHash: not null } known)
        {
            var result = await signIn.PasswordSignInAsync(known, form.Password!, form.Stay, lockoutOnFailure: true);
            if (!result.IsLockedOut) return result;
        }

        users.PasswordHasher.VerifyHashedPassword(null!, noPassword ??= users.PasswordHasher.HashPassword(null!, AddUserCommand.NewPassword()), form.Password!);
        return Microsoft.AspNetCore.Identity.SignInResult.Failed;
    }

    private Task<IActionResult> AgainAsync(SignInForm form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return PageAsync(form);
    }

    private async Task<IActionResult> PageAsync(SignInForm form)
    {
        (form.OffersDemo, form.OffersSetup) = (ThisMachine.Sends(HttpContext) && await demo.HasDemoAsync(), await setup.IsOpenAsync(accounts));
        return View("/Features/SignIn/SignIn.cshtml", form);
    }

    private string PageOf(string? returnUrl) => Url.Local(returnUrl) ?? PageState.DashboardPath;
}
