using System.Globalization;
using B2BCentral.Data.Engines;
using B2BCentral.Web.Api;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Polly;
using Polly.CircuitBreaker;

namespace B2BCentral.Web.Hosting;

/// <summary>
/// While the database is away every page says so at once, and does not wait until a connection is given up. One request in a while tries,
/// and the first that succeeds ends it.
/// </summary>
public sealed class DatabaseCircuit(RequestDelegate next, IActionResultExecutor<ViewResult> views, ILogger<DatabaseCircuit> log)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly ResiliencePipeline pipeline = new ResiliencePipelineBuilder().AddCircuitBreaker(new CircuitBreakerStrategyOptions
    {
        ShouldHandle = new PredicateBuilder().Handle<Exception>(failure => failure.IsAway()),
        BreakDuration = Pause,
        MinimumThroughput = 2,
        SamplingDuration = TimeSpan.FromSeconds(5),
        FailureRatio = 0.5,
        OnOpened = _ =>
        {
            log.LogError("The database is away; requests are answered with 503 until it is back");
            return default;
        },
        OnClosed = _ =>
        {
            log.LogWarning("The database is back");
            return default;
        },
    }).Build();

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await pipeline.ExecuteAsync(async (http, _) => await next(http), context, context.RequestAborted);
        }
        catch (Exception failure) when (!context.Response.HasStarted && (failure is BrokenCircuitException || failure.IsAway()))
        {
            if (failure is not BrokenCircuitException) log.LogError(failure, "The database did not answer");
            await AnswerAsync(context);
        }
    }

    // Without the frame of all other pages, which asks the database who is signed in.
    private Task AnswerAsync(HttpContext context)
    {
        context.Response.Clear();
        context.Response.Headers.RetryAfter = Pause.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        if (ApiProblem.IsFor(context.Request.Path))
            return ApiProblem.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "The database is away", "Nothing was changed by this request if it was to read; of a write that was not answered, look whether it is there. The header Retry-After says when to ask again.");

        // A form is not sent again by itself, and its address may have no page.
        context.Response.Headers["Refresh"] = HttpMethods.IsGet(context.Request.Method) ? "5" : $"5; url={PageState.DashboardPath}";
        return views.ExecuteAsync(
            new ActionContext(context, new RouteData(), new ActionDescriptor()),
            new ViewResult { ViewName = "/Features/Errors/Away.cshtml", StatusCode = StatusCodes.Status503ServiceUnavailable });
    }
}
