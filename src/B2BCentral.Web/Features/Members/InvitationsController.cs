using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.SignIn;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace B2BCentral.Web.Features.Members;

/// <summary>What the link of an invitation opens. Words that open nothing all get the same answer.</summary>
[AllowAnonymous]
[EnableRateLimiting(RateLimits.SignIn)]
[AcrossSellers("Whoever has the link is no member of its seller yet.")]
[Route(Path + "/{word}")]
public class InvitationsController(InvitationQuery invitations, InvitationCommand command, SignInManager<User> signIn, CurrentUser user) : Controller
{
    public const string Path = "/invitations";

    [HttpGet, SecretInAddress]
    public async Task<IActionResult> Show(string word) => await invitations.FindAsync(word) is { } asked ? Page(word, asked, new NewAccountForm()) : NotFound();

    [HttpPost("accept"), SecretInAddress]
    public async Task<IActionResult> Accept(string word) =>
        user.SignedIn is { } signedIn && await invitations.FindAsync(word) is { } asked && await command.AcceptAsync(word, signedIn.User) ? Enter(asked) : NotFound();

    [HttpPost("account"), SecretInAddress]
    public async Task<IActionResult> MakeAccount(string word, NewAccountForm form)
    {
        if (user.SignedIn is not null || await invitations.FindAsync(word) is not { HasAccount: false } asked) return NotFound();

        // The address is the invited one, whatever was posted.
        ModelState.Remove(nameof(form.Email));
        if (ModelState.IsValid)
        {
            if (await command.AcceptAsync(word, form) is not { } made) return NotFound();
            if (made.Result.Succeeded)
            {
                await signIn.SignInAsync(made.User, isPersistent: false);
                return Enter(asked);
            }

            form.Explain(made.Result, ModelState, hasEmail: false);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(word, asked, form);
    }

    private RedirectResult Enter(AskedMember asked) => Redirect($"{PageState.DashboardPath}?seller={asked.Seller.Slug}");

    private ViewResult Page(string word, AskedMember asked, NewAccountForm form)
    {
        form.Email = asked.Invitation.Email;
        return View("/Features/Members/Invitation.cshtml", new InvitationViewModel($"{Path}/{word}", asked, user.SignedIn?.User, form));
    }
}
