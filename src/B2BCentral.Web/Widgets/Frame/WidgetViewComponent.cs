using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace B2BCentral.Web.Widgets.Frame;

/// <summary>Shows one widget, minimized or whole. A widget that breaks is logged with its name and breaks only itself;
/// a bad address is the whole page's.</summary>
public class WidgetViewComponent(IViewComponentHelper components, ILogger<WidgetViewComponent> log) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(WidgetRequest request)
    {
        if (request.IsMinimized) return View("/Widgets/Frame/Minimized.cshtml", new WidgetViewModel(request));

        try
        {
            ((IViewContextAware)components).Contextualize(ViewContext);
            return new HtmlContentViewComponentResult(await components.InvokeAsync(request.Widget.Component, new { request }));
        }
#pragma warning disable CA1031 // Whatever a widget throws must not take the page with it.
        catch (Exception problem) when (problem is not (OperationCanceledException or BadParameterException))
#pragma warning restore CA1031
        {
            log.LogError(problem, "The widget {Widget} failed", request.Widget.Name);
            return View("/Widgets/Frame/Failed.cshtml", new WidgetViewModel(request));
        }
    }
}
