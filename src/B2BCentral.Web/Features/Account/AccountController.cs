using B2BCentral.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.Account;

/// <summary>The signed-in user's own account.</summary>
[OwnAccount]
public class AccountController : Controller
{
    public const string Path = "/account";

    [HttpGet(Path)]
    public IActionResult Show() => View("/Features/Account/Account.cshtml");
}
