using B2BCentral.Metrics.Time;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace B2BCentral.Web.Api;

/// <summary>What every answer of the API has in common: who may ask, and of which storefront and days.</summary>
[ApiController]
[Authorize(AuthenticationSchemes = ApiKeyAuthentication.SchemeName)]
[ApiScope]
[NotKept]
[EnableRateLimiting(RateLimits.Api)]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest, ProblemJson, Description = "A parameter has a value that it cannot have; the member 'parameter' names it.")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status401Unauthorized, ProblemJson, Description = "There is no key, or not a valid one.")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound, ProblemJson, Description = "The marketplace is not one of the key's seller.")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status405MethodNotAllowed, ProblemJson, Description = "The address is asked by another method; the header Allow says by which.")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status429TooManyRequests, ProblemJson, Description = "The key asked too often; the header Retry-After says how many seconds to wait.")]
[ProducesResponseType<ProblemDetails>(StatusCodes.Status503ServiceUnavailable, ProblemJson, Description = "The database is away, or a file is being written to it; where the header Retry-After stands, it says how many seconds to wait.")]
public abstract class ApiController(ApiStorefront stores, FilterReader filters) : ControllerBase
{
    protected const string Json = "application/json";

    protected const string ProblemJson = "application/problem+json";

    protected async Task<ActionResult<T>> AnswerAsync<T>(Func<DashboardFilter, Task<T>> answer)
        where T : ApiAnswer
    {
        var state = PageState.Of(Request.Query);
        if (await StoreAsync(state.Find(null, "seller"), state.Find(null, "marketplace")) is not { } store) return NotOfThisKey();

        var filter = filters.Read(store, state);
        RefuseTwoPeriods(state);

        // Pages only stop drawing the comparison; whoever asks the API for none gets none.
        return await answer(filter.DrawsComparison ? filter : filter with { Comparison = ComparisonRule.None });
    }

    // On a page the range that was clicked last wins; a program gets one period and would not see that it meant the other.
    private static void RefuseTwoPeriods(PageState state)
    {
        if (state.Find(null, "range") is { } range and not "custom" && (state.Find(null, "from") ?? state.Find(null, "to")) is not null)
            throw new BadParameterException("range", range, "It is 'custom', or left out, where 'from' and 'to' say the days.");
    }

    /// <returns>Null when the key's seller has no such marketplace.</returns>
    protected Task<Storefront?> StoreAsync(string? seller, string? marketplace) => stores.FindAsync(ApiKeyAuthentication.SellerIdOf(User)!.Value, seller, marketplace);

    // The same whether another seller has it or nobody: a key tells nothing of other sellers.
    protected ObjectResult NotOfThisKey() => Problem(
        title: "There is no such seller or marketplace",
        detail: "A key opens the marketplaces of its own seller, and the address names another.",
        statusCode: StatusCodes.Status404NotFound);
}
