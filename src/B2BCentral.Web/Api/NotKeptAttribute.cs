using Microsoft.AspNetCore.Mvc.Filters;

namespace B2BCentral.Web.Api;

/// <summary>What belongs to a key is kept by no cache, neither on the way nor by whoever asks; refusals too.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NotKeptAttribute : Attribute, IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context) => context.HttpContext.Response.Headers.CacheControl = "private, no-store";

    public void OnResultExecuted(ResultExecutedContext context)
    {
        // It is said before anything is sent.
    }
}
