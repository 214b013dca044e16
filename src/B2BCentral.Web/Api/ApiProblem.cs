using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Api;

/// <summary>What went wrong as problem details (RFC 9457), under the number that the log has for the request.</summary>
public static class ApiProblem
{
    /// <summary>The member of problem details with the number of the request.</summary>
    public const string RequestId = "requestId";

    private const string FrameworksOwn = "traceId";

    /// <summary>Whether a program asks at this address, and no browser.</summary>
    public static bool IsFor(PathString path) => path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    public static ProblemDetails Of(HttpContext http, int status, string title, string text)
    {
        var problem = new ProblemDetails { Status = status, Title = title, Detail = text };
        Number(problem, http);
        return problem;
    }

    public static ObjectResult AsResult(ProblemDetails problem) => new(problem) { StatusCode = problem.Status, ContentTypes = { "application/problem+json" } };

    public static Task WriteAsync(HttpContext http, int status, string title, string text) => TypedResults.Problem(Of(http, status, title, text)).ExecuteAsync(http);

    /// <summary>One number is enough, and it is the one that the log has.</summary>
    public static void Number(ProblemDetails problem, HttpContext http)
    {
        problem.Extensions.Remove(FrameworksOwn);
        problem.Extensions[RequestId] = http.TraceIdentifier;
    }
}
