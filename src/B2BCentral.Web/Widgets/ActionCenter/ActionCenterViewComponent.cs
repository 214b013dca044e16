using B2BCentral.Web.Access;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Widgets.ActionCenter;

public class ActionCenterViewComponent(ActionCenterQuery query, FilterReader filters, CurrentUser user) : ViewComponent
{
    /// <summary>Where the task that was dismissed last is remembered for one view, so that it can be brought back.</summary>
    public const string JustDismissed = "dismissed-task";

    public async Task<IViewComponentResult> InvokeAsync(WidgetRequest request)
    {
        var store = request.Filter.Store;
        var dismissed = TempData[JustDismissed] is string id ? await query.DismissedAsync(store.SellerId, id) : null;
        var center = await query.RunAsync(filters.ScopeOf(store), TaskRights.Of(user.SignedIn!, store.SellerId));
        return View("/Widgets/ActionCenter/ActionCenter.cshtml", new ActionCenterViewModel(request, center, dismissed));
    }
}
