using System.Diagnostics;

namespace B2BCentral.Web.Hosting;

/// <summary>One line per request that is not a file.</summary>
public class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        await next(context);
        if (Path.HasExtension(context.Request.Path.Value)) return;

        log.LogInformation("{Method} {Path} answered {Status} in {Elapsed:0} ms",
            context.Request.Method, context.Request.Path.Value, context.Response.StatusCode, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }
}
