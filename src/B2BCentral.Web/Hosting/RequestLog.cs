using System.Diagnostics;

namespace B2BCentral.Web.Hosting;

/// <summary>One line per request that is not a file.</summary>
public class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    private static readonly string[] BeforeSecrets = ["/discount-requests", "/api/v1/buyer-requests", "/invitations"];

    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        await next(context);
        if (Path.HasExtension(context.Request.Path.Value)) return;

        log.LogInformation("{Method} {Path} answered {Status} in {Elapsed:0} ms",
            context.Request.Method, AddressOf(context.Request.Path), context.Response.StatusCode, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    // By the address and not by what answered it: a word is as secret where the method is wrong or something failed.
    private static string? AddressOf(PathString path)
    {
        foreach (var start in BeforeSecrets)
            if (path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase, out var secret) && secret.HasValue) return start + "/{word}";
        return path.Value;
    }
}
