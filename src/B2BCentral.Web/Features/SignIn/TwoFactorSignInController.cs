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

/// <summary>The second step for whoever has an authenticator app: its code, or a recovery code.</summary>
[AllowAnonymous]
[Route(SignInAddress.TwoFactor)]
public class TwoFactorSignInController(SignInManager<User> signIn, UsedCodes used, ILogger<TwoFactorSignInController> log) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(bool stay, string? returnUrl) =>
        await signIn.GetTwoFactorAuthenticationUserAsync() is null ? Redirect(SignInAddress.Of(returnUrl)) : Page(new TwoFactorSignInForm { Stay = stay, ReturnUrl = returnUrl });

    [HttpPost, EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Enter(TwoFactorSignInForm form)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } user) return Redirect(SignInAddress.Of(form.ReturnUrl));

        if (ModelState.IsValid)
        {
            if (await TryAsync(user, form)) return Redirect(Url.Local(form.ReturnUrl) ?? PageState.DashboardPath);
            log.LogWarning("A second step of user {User} was refused", user.Id);
            ModelState.AddModelError(nameof(form.Code), T("This code is wrong or was already used. After ten wrong codes an account is locked for 15 minutes."));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(form);
    }

    private async Task<bool> TryAsync(User user, TwoFactorSignInForm form)
    {
        if (await signIn.UserManager.IsLockedOutAsync(user)) return false;

        var code = form.PlainCode;
        if (AppCode.IsOne(code)) return await TryAppAsync(user, code, form.Stay);
        var result = await signIn.TwoFactorRecoveryCodeSignInAsync(code);
        // Identity counts no wrong recovery codes; here each guess counts.
        if (!result.Succeeded) await signIn.UserManager.AccessFailedAsync(user);
        return result.Succeeded;
    }

    private async Task<bool> TryAppAsync(User user, string code, bool stays)
    {
        if (await used.HasAsync(user, code) || !await signIn.UserManager.VerifyTwoFactorTokenAsync(user, signIn.Options.Tokens.AuthenticatorTokenProvider, code))
        {
            await signIn.UserManager.AccessFailedAsync(user);
            return false;
        }

        // Noted before it opens anything: of two who send it at once one finds the account changed.
        return await used.TryAddAsync(user, code) && await signIn.TwoFactorAuthenticatorSignInAsync(code, stays, rememberClient: false) is { Succeeded: true };
    }

    private ViewResult Page(TwoFactorSignInForm form) => View("/Features/SignIn/TwoFactorSignIn.cshtml", form);
}
