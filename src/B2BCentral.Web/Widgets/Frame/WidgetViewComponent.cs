using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace B2BCentral.Web.Widgets.Frame;

/// <summary>Shows one widget, minimized or whole. A widget that breaks is logged with its name and breaks only itself;
/// a bad address is the whole page's.</summary>
public class WidgetViewComponent(B2BCentralDb db, IViewComponentHelper components, ILogger<WidgetViewComponent> log) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(WidgetRequest request)
    {
        if (request.IsMinimized) return View("/Widgets/Frame/Minimized.cshtml", new WidgetViewModel(request));

        try
        {
            ((IViewContextAware)components).Contextualize(ViewContext);
            return new HtmlContentViewComponentResult(await db.Engine.ApartAsync(db, () => components.InvokeAsync(request.Widget.Component, new { request })));
        }
#pragma warning disable CA1031 // Whatever a widget throws must not take the page with it.
        // But without the database there is no page either: the others would only wait for it in turn.
        catch (Exception problem) when (problem is not (OperationCanceledException or BadParameterException) && !problem.IsAway())
#pragma warning restore CA1031
        {
            log.LogError(problem, "The widget {Widget} failed", request.Widget.Name);
            return View("/Widgets/Frame/Failed.cshtml", new WidgetViewModel(request));
        }
    }
}
