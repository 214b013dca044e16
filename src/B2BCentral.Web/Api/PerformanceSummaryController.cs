using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.PerformanceSummary;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Api;

public class PerformanceSummaryController(ApiStorefront stores, FilterReader filters, PerformanceSummaryQuery query) : ApiController(stores, filters)
{
    private readonly FilterReader filters = filters;

    /// <summary>The four star scores, what they are made of, and what would raise them.</summary>
    /// <param name="common">Taken by every answer; the days of the scores are always the 90 complete ones up to the newest.</param>
    [HttpGet("/api/v1/performance-summary", Name = "getPerformanceSummary")]
    [ProducesResponseType<PerformanceSummaryAnswer>(StatusCodes.Status200OK, Json)]
    public Task<ActionResult<PerformanceSummaryAnswer>> Get([FromQuery] FilterParameters common) =>
        AnswerAsync(async filter => new PerformanceSummaryAnswer(filter, await query.RunAsync(filters.ScopeOf(filter.Store))));
}
