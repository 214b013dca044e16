using B2BCentral.Web.Access;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.ActionCenter;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Api;

public class ActionCenterController(ApiStorefront stores, FilterReader filters, ActionCenterQuery query) : ApiController(stores, filters)
{
    private readonly FilterReader filters = filters;

    /// <summary>What is to be done now, with reasons and deadlines.</summary>
    /// <param name="common">Taken by every answer; days have no part in what is to be done now.</param>
    [HttpGet("/api/v1/action-center", Name = "getActionCenter")]
    [ProducesResponseType<ActionCenterAnswer>(StatusCodes.Status200OK, Json)]
    public Task<ActionResult<ActionCenterAnswer>> Get([FromQuery] FilterParameters common) =>
        AnswerAsync(async filter => new ActionCenterAnswer(filter, await query.RunAsync(filters.ScopeOf(filter.Store), TaskRights.All)));
}
