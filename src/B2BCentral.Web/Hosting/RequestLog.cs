using System.Diagnostics;

namespace B2BCentral.Web.Hosting;

/// <summary>One line per request that is not a file.</summary>
public class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        await next(context);
        var asked = context.GetEndpoint() as RouteEndpoint;
        if (Path.HasExtension(context.Request.Path.Value)) return;

        log.LogInformation("{Method} {Path} answered {Status} in {Elapsed:0} ms",
            context.Request.Method, AddressOf(context, asked), context.Response.StatusCode, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    private static string? AddressOf(HttpContext context, RouteEndpoint? asked) => asked?.Metadata.GetMetadata<SecretInAddressAttribute>() is null
        ? context.Request.Path.Value
        : "/" + asked.RoutePattern.RawText?.TrimStart('/');
}
