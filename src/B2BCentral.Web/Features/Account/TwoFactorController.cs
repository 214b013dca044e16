using System.Text;
using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using QRCoder;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Account;

/// <summary>The authenticator app of one's own account: on, off, and the codes for the day that the phone is lost.</summary>
[OwnAccount]
public class TwoFactorController(CurrentUser current, UserManager<User> users, SignInManager<User> signIn, UsedCodes used, SessionCommand sessions, ILogger<TwoFactorController> log) : Controller
{
    public const string Path = AccountController.Path + "/two-factor";
    public const string Picture = Path + "/picture";
    public const string Codes = Path + "/recovery-codes";
    public const string Off = Path + "/off";

    private const int RecoveryCodes = 10;

    private User own = null!;

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        // The key and the codes are for the eyes of now.
        Response.Headers.CacheControl = "no-store";
        if (await users.FindByIdAsync(current.Id) is { PasswordHash: not null } found)
        {
            own = found;
            await base.OnActionExecutionAsync(context, next);
            return;
        }

        context.Result = NotFound();
    }

    [HttpGet(Path), OutsideSnapshot]
    public Task<IActionResult> Show() => PageAsync(new TwoFactorForm());

    /// <summary>The key as a picture for the camera of the phone.</summary>
    [HttpGet(Picture), OutsideSnapshot]
    public async Task<IActionResult> ShowPicture()
    {
        if (own.TwoFactorEnabled) return NotFound();

        var address = $"otpauth://totp/B2B%20Central:{Uri.EscapeDataString(own.Email!)}?secret={await KeyAsync()}&issuer=B2B%20Central&digits=6";
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var picture = new SvgQRCode(data);
        return Content(picture.GetGraphic(4), "image/svg+xml", Encoding.UTF8);
    }

    [HttpPost(Path)]
    public async Task<IActionResult> TurnOn(TwoFactorForm form)
    {
        if (own.TwoFactorEnabled) return Redirect(Path);
        if (!await IsPasswordAsync(form)) return await PageAsync(form);

        if (!AppCode.IsOne(form.PlainCode) || !await users.VerifyTwoFactorTokenAsync(own, users.Options.Tokens.AuthenticatorTokenProvider, form.PlainCode))
            return await RefuseAsync(form, nameof(form.Code), T("This is not what the app shows now. Is the clock of the phone right?"));

        if (await users.SetTwoFactorEnabledAsync(own, enabled: true) is { Succeeded: false }) return await RefuseChangedAsync(form);
        await used.TryAddAsync(own, form.PlainCode);
        // Who came in with the password alone comes in with both.
        await sessions.EndAllAsync(own.Id, but: current.SignedIn!.Session.SessionId);
        log.LogInformation("User {User} turned the authenticator app on", own.Id);
        return await ShowNewCodesAsync(form);
    }

    [HttpPost(Codes)]
    public async Task<IActionResult> Renew(TwoFactorForm form)
    {
        if (!own.TwoFactorEnabled) return NotFound();

        return await IsPasswordAsync(form) ? await ShowNewCodesAsync(form) : await PageAsync(form);
    }

    [HttpPost(Off)]
    public async Task<IActionResult> TurnOff(TwoFactorForm form)
    {
        if (!own.TwoFactorEnabled) return NotFound();
        if (!await IsPasswordAsync(form)) return await PageAsync(form);

        if (await users.SetTwoFactorEnabledAsync(own, enabled: false) is { Succeeded: false }) return await RefuseChangedAsync(form);
        // Whoever sets it up again gives the app a new key.
        await users.ResetAuthenticatorKeyAsync(own);
        log.LogInformation("User {User} turned the authenticator app off", own.Id);
        TempData["done"] = T("The authenticator app is off. The password alone signs you in.");
        return Redirect(AccountController.Path);
    }

    private async Task<bool> IsPasswordAsync(TwoFactorForm form)
    {
        if (form.Password is { Length: > 0 and <= 256 } typed && await signIn.CheckPasswordSignInAsync(own, typed, lockoutOnFailure: true) is { Succeeded: true }) return true;

        ModelState.AddModelError(nameof(form.Password), T("This is not your password. After ten wrong passwords an account is locked for 15 minutes."));
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return false;
    }

    private async Task<IActionResult> ShowNewCodesAsync(TwoFactorForm form)
    {
        if (await users.GenerateNewTwoFactorRecoveryCodesAsync(own, RecoveryCodes) is not { } codes) return await RefuseChangedAsync(form);

        log.LogInformation("User {User} has new recovery codes", own.Id);
        return View("/Features/Account/RecoveryCodes.cshtml", codes);
    }

    // A sign-in that failed at the same moment, for example, writes the account too.
    private Task<IActionResult> RefuseChangedAsync(TwoFactorForm form) => RefuseAsync(form, nameof(form.Password), T("Your account was changed at the same moment. Nothing was done here; try again."));

    private Task<IActionResult> RefuseAsync(TwoFactorForm form, string field, string why)
    {
        ModelState.AddModelError(field, why);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return PageAsync(form);
    }

    private async Task<IActionResult> PageAsync(TwoFactorForm form)
    {
        form.IsOn = own.TwoFactorEnabled;
        form.Key = form.IsOn ? null : string.Join(' ', (await KeyAsync()).Chunk(4).Select(part => new string(part)));
        form.CodesLeft = await users.CountRecoveryCodesAsync(own);
        return View("/Features/Account/TwoFactor.cshtml", form);
    }

    private async Task<string> KeyAsync()
    {
        if (await users.GetAuthenticatorKeyAsync(own) is { Length: > 0 } known) return known;

        await users.ResetAuthenticatorKeyAsync(own);
        return await users.GetAuthenticatorKeyAsync(own) ?? throw new InvalidOperationException("The key of an authenticator app was not stored.");
    }
}
