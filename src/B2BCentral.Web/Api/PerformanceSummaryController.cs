using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.PerformanceSummary;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Api;

public class PerformanceSummaryController(ApiStorefront stores, FilterReader filters, PerformanceSummaryQuery query) : ApiController(stores, filters)
{
    private readonly FilterReader filters = filters;

    /// <summary>The four star scores, what they are made of, and what would raise them.</summary>
    /// <remarks>The days are always the 90 complete ones that end yesterday, or at the newest order where the data ended more than a week earlier: 'range', 'from' and 'to' are judged but change nothing. Who asks for other days is told by a note.</remarks>
    /// <param name="common">Taken by every answer.</param>
    [HttpGet("/api/v1/performance-summary", Name = "getPerformanceSummary")]
    [ProducesResponseType<PerformanceSummaryAnswer>(StatusCodes.Status200OK, Json)]
    public Task<ActionResult<PerformanceSummaryAnswer>> Get([FromQuery] FilterParameters common) =>
        AnswerAsync(async filter => new PerformanceSummaryAnswer(
            filter, await query.RunAsync(filters.ScopeOf(filter.Store)), asksForDays: !string.IsNullOrEmpty(common.Range ?? common.From)));
}
