using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.SignIn;

/// <summary>The first account, which is the owner's: it may do everything at every seller, and let others in.</summary>
[AllowAnonymous]
[Route(SignInAddress.Setup)]
public class SetupController(SetupToken setup, AddUserCommand accounts, SignInManager<User> signIn) : Controller
{
    [HttpGet, SecretInAddress]
    public async Task<IActionResult> Show(string? token) => await setup.IsOpenAsync(accounts) ? Page(new SetupForm { Token = token }) : NotFound();

    [HttpPost, EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> Create(SetupForm form)
    {
        if (!await setup.IsOpenAsync(accounts)) return NotFound();

        if (!setup.Is(form.Token?.Trim())) ModelState.AddModelError(nameof(form.Token), T("This is not the setup code that the console shows. There is a new one each time the site starts."));
        if (ModelState.IsValid)
        {
            var (user, result) = await accounts.CreateAsync(form.Email!.Trim(), form.Name!.Trim(), form.Password!, isOperator: true);
            if (result.Succeeded)
            {
                setup.Close();
                await signIn.SignInAsync(user, isPersistent: false);
                return Redirect(PageState.DashboardPath);
            }

            form.Explain(result, ModelState);
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(form);
    }

    private ViewResult Page(SetupForm form) => View("/Features/SignIn/Setup.cshtml", form);
}
