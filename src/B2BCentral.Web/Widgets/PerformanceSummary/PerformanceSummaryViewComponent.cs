using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Widgets.PerformanceSummary;

public class PerformanceSummaryViewComponent(PerformanceSummaryQuery query, FilterReader filters) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(WidgetRequest request) => View(
        "/Widgets/PerformanceSummary/PerformanceSummary.cshtml",
        new PerformanceSummaryViewModel(request, await query.RunAsync(filters.ScopeOf(request.Filter.Store))));
}
