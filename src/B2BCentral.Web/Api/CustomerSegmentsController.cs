using B2BCentral.Web.Api.Description;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.CustomerSegments;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Api;

public class CustomerSegmentsController(ApiStorefront stores, FilterReader filters, CustomerSegmentsQuery query) : ApiController(stores, filters)
{
    /// <summary>B2B sales by industry with sub-industries, by region or by company size.</summary>
    /// <param name="common">Taken by every answer.</param>
    /// <param name="by">What the buyers are grouped by. Default: industry.</param>
    [HttpGet("/api/v1/customer-segments", Name = "getCustomerSegments")]
    [ProducesResponseType<CustomerSegmentsAnswer>(StatusCodes.Status200OK, Json)]
    public Task<ActionResult<CustomerSegmentsAnswer>> Get([FromQuery] FilterParameters common, [Words("industry", "region", "size")] string? by)
    {
        var dimension = CustomerSegmentsViewComponent.By(string.IsNullOrEmpty(by) ? null : by);
        return AnswerAsync(async filter => new CustomerSegmentsAnswer(filter, dimension, await query.RunAsync(filter, dimension)));
    }
}
