using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Widgets.ActionCenter;

public class ActionCenterViewComponent(ActionCenterQuery query, FilterReader filters) : ViewComponent
{
    /// <summary>Where the task that was dismissed last is remembered for one view, so that it can be brought back.</summary>
    public const string JustDismissed = "dismissed-task";

    public async Task<IViewComponentResult> InvokeAsync(WidgetRequest request)
    {
        var store = request.Filter.Store;
        var dismissed = TempData[JustDismissed] is string id ? await query.DismissedAsync(store.SellerId, id) : null;
        return View("/Widgets/ActionCenter/ActionCenter.cshtml", new ActionCenterViewModel(request, await query.RunAsync(filters.ScopeOf(store)), dismissed));
    }
}
