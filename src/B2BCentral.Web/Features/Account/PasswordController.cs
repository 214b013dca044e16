using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Account;

/// <summary>A new password of one's own. Whoever was signed in with the old one elsewhere is out.</summary>
[OwnAccount]
public class PasswordController(CurrentUser user, UserManager<User> users, SignInManager<User> signIn, SessionCommand sessions, ILogger<PasswordController> log) : Controller
{
    public const string Path = AccountController.Path + "/password";

    [HttpGet(Path)]
    public IActionResult Show() => user.SignedIn!.User.PasswordHash is null ? NotFound() : Page(new PasswordForm());

    [HttpPost(Path)]
    public async Task<IActionResult> Change(PasswordForm form)
    {
        if (await users.FindByIdAsync(user.Id) is not { PasswordHash: not null } own) return NotFound();

        if (ModelState.IsValid && await TryAsync(own, form))
        {
            // Whoever knew the old password knows no key of an app that is set up later.
            if (!own.TwoFactorEnabled) await users.ResetAuthenticatorKeyAsync(own);
            log.LogInformation("User {User} changed the password", own.Id);
            await sessions.EndAllAsync(own.Id, but: user.SignedIn!.Session.SessionId);
            TempData["done"] = T("The password was changed. Every other device is signed out.");
            return Redirect(AccountController.Path);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(form);
    }

    // Whoever finds a browser open may not guess here without end either.
    private async Task<bool> TryAsync(User own, PasswordForm form)
    {
        if (await signIn.CheckPasswordSignInAsync(own, form.Current!, lockoutOnFailure: true) is { Succeeded: false })
        {
            ModelState.AddModelError(nameof(form.Current), T("This is not your password. After ten wrong passwords an account is locked for 15 minutes."));
            return false;
        }

        var result = await users.ChangePasswordAsync(own, form.Current!, form.Password!);
        foreach (var error in result.Errors) ModelState.AddModelError(nameof(form.Password), error.Description);
        return result.Succeeded;
    }

    private ViewResult Page(PasswordForm form) => View("/Features/Account/Password.cshtml", form);
}
