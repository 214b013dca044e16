using System.Globalization;
using B2BCentral.Data.Engines;
using B2BCentral.Web.Api;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.Primitives;

namespace B2BCentral.Web.Hosting;

/// <summary>While the database is away every page says so at once, and does not wait until a connection is given up.</summary>
public sealed class DatabaseCircuit(RequestDelegate next, DatabaseWatch watch, IActionResultExecutor<ViewResult> views, ILogger<DatabaseCircuit> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        // What every answer has from those further out.
        KeyValuePair<string, StringValues>[] given = [.. context.Response.Headers];
        try
        {
            if (await watch.IsThereAsync())
            {
                await next(context);
                return;
            }
        }
        catch (Exception failure) when (!context.Response.HasStarted && failure.IsAway())
        {
            log.LogError(failure, "The database did not answer");
            await watch.AskAsync();
        }

        await AnswerAsync(context, given);
    }

    // Without the frame of all other pages, which asks the database who is signed in.
    private Task AnswerAsync(HttpContext context, KeyValuePair<string, StringValues>[] given)
    {
        context.Response.Clear();
        foreach (var (name, values) in given) context.Response.Headers[name] = values;
        context.Response.Headers.RetryAfter = DatabaseWatch.Pause.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        if (ApiProblem.IsFor(context.Request.Path))
            return ApiProblem.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "The database is away", "Nothing was changed by this request if it was to read; of a write that was not answered, look whether it is there. The header Retry-After says when to ask again.");

        // A form is not sent again by itself, and its address may have no page.
        context.Response.Headers["Refresh"] = HttpMethods.IsGet(context.Request.Method) ? "5" : $"5; url={PageState.DashboardPath}";
        return views.ExecuteAsync(
            new ActionContext(context, new RouteData(), new ActionDescriptor()),
            new ViewResult { ViewName = "/Features/Errors/Away.cshtml", StatusCode = StatusCodes.Status503ServiceUnavailable });
    }
}
