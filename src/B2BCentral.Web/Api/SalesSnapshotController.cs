using B2BCentral.Metrics.Time;
using B2BCentral.Web.Api.Description;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.SalesSnapshot;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Api;

public class SalesSnapshotController(ApiStorefront stores, FilterReader filters, SalesSnapshotQuery query) : ApiController(stores, filters)
{
    /// <summary>B2B beside Non-B2B: totals, growth, averages and a series.</summary>
    /// <param name="common">Taken by every answer.</param>
    /// <param name="grain">How much time a point of the series covers. Default: day up to 45 days, week up to 200, month beyond.</param>
    [HttpGet("/api/v1/sales-snapshot", Name = "getSalesSnapshot")]
    [ProducesResponseType<SalesSnapshotAnswer>(StatusCodes.Status200OK, Json)]
    public Task<ActionResult<SalesSnapshotAnswer>> Get([FromQuery] FilterParameters common, [Words("day", "week", "month")] string? grain)
    {
        Grain? chosen = string.IsNullOrEmpty(grain) ? null : FilterReader.One("grain", grain, ("day", Grain.Day), ("week", Grain.Week), ("month", Grain.Month));
        return AnswerAsync(async filter => new SalesSnapshotAnswer(filter, await query.RunAsync(filter, chosen)));
    }
}
