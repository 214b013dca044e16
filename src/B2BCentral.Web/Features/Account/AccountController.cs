using B2BCentral.Web.Access;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Account;

/// <summary>The signed-in user's own account, and where it is signed in.</summary>
[OwnAccount]
public class AccountController(CurrentUser user, OwnSessionsQuery query, SessionCommand sessions) : Controller
{
    public const string Path = "/account";

    private SignedIn Own => user.SignedIn!;

    [HttpGet(Path)]
    public async Task<IActionResult> Show() => View("/Features/Account/Account.cshtml", new AccountViewModel(Own, await query.RunAsync(Own.User.Id)));

    /// <summary>Ends one session of the user's own; to the browser it is named by its mark.</summary>
    [HttpPost(Path + "/sessions/{mark}/end")]
    public async Task<IActionResult> End(string mark)
    {
        var open = await query.RunAsync(Own.User.Id);
        if (open.FirstOrDefault(session => SessionRow.MarkOf(session) == mark) is not { } found) return NotFound();

        await sessions.EndAsync(found.UserId, found.SessionId);
        TempData["done"] = T("That device is signed out.");
        return Redirect(Path);
    }

    [HttpPost(Path + "/sessions/end-others")]
    public async Task<IActionResult> EndOthers()
    {
        await sessions.EndAllAsync(Own.User.Id, but: Own.Session.SessionId);
        TempData["done"] = T("Every other device is signed out.");
        return Redirect(Path);
    }
}
