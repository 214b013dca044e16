using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.SignIn;

/// <summary>A new password for whoever can read the mail of the account. Nobody learns here who has one.</summary>
[AllowAnonymous]
public class ForgottenPasswordController(UserManager<User> users, SessionCommand sessions, Mailer mailer, IConfiguration configuration, ILogger<ForgottenPasswordController> log) : Controller
{
    public const string Path = "/forgotten-password";
    public const string Reset = "/reset-password";

    [HttpGet(Path)]
    public IActionResult Ask() => View("/Features/SignIn/ForgottenPassword.cshtml", new ForgottenPasswordForm());

    [HttpPost(Path), EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Send(ForgottenPasswordForm form)
    {
        form.IsSent = ModelState.IsValid;
        if (!form.IsSent) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        else if (await users.FindByEmailAsync(form.Email!.Trim()) is { IsDemo: false } found) await PostLinkAsync(found);
        return View("/Features/SignIn/ForgottenPassword.cshtml", form);
    }

    [HttpGet(Reset), SecretInAddress]
    public async Task<IActionResult> Show(string? user, string? token) => Page(new ResetPasswordForm { User = user, Token = token }, await FindAsync(user, token) is not null);

    [HttpPost(Reset), SecretInAddress, EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Set(ResetPasswordForm form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        if (await FindAsync(form.User, form.Token) is not { } found) return Page(form, isOpen: false);
        if (!ModelState.IsValid) return Page(form, isOpen: true);

        var result = await users.ResetPasswordAsync(found, form.Token!, form.Password!);
        foreach (var error in result.Errors) ModelState.AddModelError(nameof(form.Password), error.Description);
        if (!result.Succeeded) return Page(form, isOpen: true);

        // Whoever is in with what was forgotten, or stolen, is out.
        await sessions.EndAllAsync(found.Id, but: null);
        // The mailbox is theirs, as the link came there.
        found.EmailConfirmed = true;
        // Wrong codes of the app are counted with wrong passwords, and whoever has the mailbox alone must not guess on.
        if (!found.TwoFactorEnabled)
        {
            // Whoever guessed what was forgotten keeps nobody out, and knows no key of an app that is set up later.
            await users.SetLockoutEndDateAsync(found, null);
            await users.ResetAccessFailedCountAsync(found);
            await users.ResetAuthenticatorKeyAsync(found);
        }

        await users.UpdateAsync(found);
        log.LogInformation("User {User} has a new password by a link", found.Id);
        TempData["done"] = T("The new password is set. Sign in with it.");
        return Redirect(SignInAddress.SignIn);
    }

    /// <returns>Null where the link was used, is too old or never was one.</returns>
    private async Task<User?> FindAsync(string? id, string? token) =>
        id is not null && token is not null && await users.FindByIdAsync(id) is { IsDemo: false } found
        && await users.VerifyUserTokenAsync(found, users.Options.Tokens.PasswordResetTokenProvider, UserManager<User>.ResetPasswordTokenPurpose, token)
            ? found
            : null;

    private async Task PostLinkAsync(User found)
    {
        var token = await users.GeneratePasswordResetTokenAsync(found);
        var link = $"{PublicAddress.Of(Request, configuration)}{Reset}?user={Uri.EscapeDataString(found.Id)}&token={Uri.EscapeDataString(token)}";
        mailer.Post(new Mail(found.Email!, T("New password for B2B Central"),
            T("Somebody, probably you, asked for a new password. This link sets one, once and within an hour. If it was not you, nothing needs to be done."), link));
    }

    private ViewResult Page(ResetPasswordForm form, bool isOpen) => View(isOpen ? "/Features/SignIn/ResetPassword.cshtml" : "/Features/SignIn/LinkIsOver.cshtml", form);
}
