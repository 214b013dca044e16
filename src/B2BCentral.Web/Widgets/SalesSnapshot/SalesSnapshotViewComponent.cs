using B2BCentral.Web.Widgets.Frame;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Widgets.SalesSnapshot;

public class SalesSnapshotViewComponent(SalesSnapshotQuery query) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(WidgetRequest request) =>
        View("/Widgets/SalesSnapshot/SalesSnapshot.cshtml", new SalesSnapshotViewModel(request, await query.RunAsync(request.Filter)));
}
