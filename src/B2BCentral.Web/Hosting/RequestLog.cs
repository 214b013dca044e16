using System.Diagnostics;

namespace B2BCentral.Web.Hosting;

/// <summary>One line per request that is no file or question of a supervisor, and for each that was refused or failed with the reference that its answer shows.</summary>
public class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    private static readonly string[] BeforeSecrets = ["/discount-requests", "/api/v1/buyer-requests", "/invitations"];

    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        await next(context);
        var (request, status, elapsed) = (context.Request, context.Response.StatusCode, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        if (status >= StatusCodes.Status400BadRequest)
            log.LogInformation("{Method} {Path} answered {Status} in {Elapsed:0} ms, reference {Reference}", request.Method, AddressOf(request.Path), status, elapsed, context.TraceIdentifier);
        // A supervisor asks twice a minute; only an answer that is no good is worth a line.
        else if (!Path.HasExtension(request.Path.Value) && !HttpsOnly.IsHealthCheck(request))
            log.LogInformation("{Method} {Path} answered {Status} in {Elapsed:0} ms", request.Method, AddressOf(request.Path), status, elapsed);
    }

    // By the address and not by what answered it: a word is as secret where the method is wrong or something failed.
    private static string? AddressOf(PathString path)
    {
        foreach (var start in BeforeSecrets)
            if (path.StartsWithSegments(start, StringComparison.OrdinalIgnoreCase, out var secret) && secret.HasValue) return start + "/{word}";
        return path.Value;
    }
}
