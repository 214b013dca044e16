using System.ComponentModel.DataAnnotations;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.TopProducts;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Api;

public class TopProductsController(ApiStorefront stores, FilterReader filters, TopProductsQuery query, IndustryChoiceQuery industries)
    : ApiController(stores, filters)
{
    /// <summary>The products that businesses bought most of.</summary>
    /// <param name="common">Taken by every answer.</param>
    /// <param name="industry">Only buyers of this industry: a key of customer-segments, or other for those not classified. Default: all.</param>
    /// <param name="subIndustry">Only buyers of this sub-industry; needs 'industry'. Default: all.</param>
    /// <param name="limit">How many products, 1 to 100.</param>
    [HttpGet("/api/v1/top-products", Name = "getTopProducts")]
    [ProducesResponseType<TopProductsAnswer>(StatusCodes.Status200OK, Json)]
    public Task<ActionResult<TopProductsAnswer>> Get(
        [FromQuery] FilterParameters common, string? industry, string? subIndustry, [Range(1, 100)] int limit = 5) => AnswerAsync(async filter =>
        {
            var choice = await industries.RunAsync(filter.Store, Given(industry), Given(subIndustry));
            return new TopProductsAnswer(filter, choice, await query.RunAsync(filter, choice.Ids, limit));
        });

    private static string? Given(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
