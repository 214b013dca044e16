using B2BCentral.Data.Buyers;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Widgets.CustomerSegments;

public class CustomerSegmentsViewComponent(CustomerSegmentsQuery query) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(WidgetRequest request)
    {
        var dimension = By(request.State.Find(null, "by"));
        var segments = await query.RunAsync(request.Filter, dimension);
        return View("/Widgets/CustomerSegments/CustomerSegments.cshtml", new CustomerSegmentsViewModel(request, dimension, segments));
    }

    /// <exception cref="BadParameterException">It is no dimension.</exception>
    public static SegmentDimension By(string? value) => FilterReader.One(
        "by", value, ("industry", SegmentDimension.Industry), ("region", SegmentDimension.Region), ("size", SegmentDimension.Size));
}
