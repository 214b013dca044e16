using B2BCentral.Data.Tasks;
using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.ActionCenter;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.ActionCenter;

/// <summary>All tasks, those that ended, and the way to take one off the list.</summary>
[Route("/action-center")]
[Right(SellerPage.Dashboard)]
public class ActionCenterController(
    CurrentStorefront current, FilterReader filters, ActionCenterQuery center, SellerTasks tasks, TaskHistoryQuery history, DismissTaskCommand command, CurrentUser user)
    : StorefrontController(current)
{
    private static readonly string[] OwnKeys = ["end", "page"];

    private TaskRights Rights => TaskRights.Of(user.SignedIn!, Store.SellerId);

    [HttpGet]
    public async Task<IActionResult> Show()
    {
        var (state, scope) = (PageState.Of(Request.Query, OwnKeys), filters.ScopeOf(Store));
        var end = FilterReader.One("end", state.Find(null, "end"), TaskHistoryViewModel.Ends);
        var dismissed = TempData[ActionCenterViewComponent.JustDismissed] is string id ? await center.DismissedAsync(Store.SellerId, id) : null;
        var now = await center.RunAsync(scope, Rights);
        var caused = now.Caused.Where(task => task.IsOn(scope.Now)).Select(task => task.Id).ToHashSet();
        return View("/Features/ActionCenter/ActionCenter.cshtml", new ActionCenterPage(
            Store, now, dismissed,
            new TaskHistoryViewModel(Store, state, end, await history.RunAsync(scope, Rights, end, PageOfList.Asked(state)), caused)));
    }

    /// <summary>What opens under the bell, a part of any page.</summary>
    [HttpGet("menu")]
    public async Task<IActionResult> Menu()
    {
        var scope = filters.ScopeOf(Store);
        return PartialView("/Features/ActionCenter/_Menu.cshtml", new TaskMenuViewModel(Store, scope, Rights.In(await tasks.OnListAsync(scope))));
    }

    [HttpPost("tasks/{taskId}/dismiss")]
    public async Task<IActionResult> Dismiss(string taskId, string? returnUrl)
    {
        if (!await command.DismissAsync(filters.ScopeOf(Store), taskId)) return NotFound();

        TempData[ActionCenterViewComponent.JustDismissed] = taskId;
        return BackTo(returnUrl);
    }

    [HttpPost("tasks/{taskId}/undo")]
    public async Task<IActionResult> Undo(string taskId, string? returnUrl) =>
        await command.UndoAsync(filters.ScopeOf(Store), taskId) ? BackTo(returnUrl) : NotFound();

    // A script swaps the widget into its page, and follows this to the widget alone.
    private RedirectResult BackTo(string? returnUrl) => Redirect(
        Request.Headers.ContainsKey("HX-Request") ? PageAddress.Of(Store, "/b2b/widgets/action-center")
        : Url.Local(returnUrl) ?? PageAddress.Of(Store, "/action-center"));
}
