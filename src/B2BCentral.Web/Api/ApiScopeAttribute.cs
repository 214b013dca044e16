using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace B2BCentral.Web.Api;

/// <summary>A key that only reads posts nothing.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ApiScopeAttribute : Attribute, IAuthorizationFilter
{
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var (method, user) = (context.HttpContext.Request.Method, context.HttpContext.User);
        if (HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || ApiKeyAuthentication.MayWrite(user)) return;

        context.Result = new ObjectResult(new ProblemDetails
        {
            Status = StatusCodes.Status403Forbidden,
            Title = "The key only reads",
            Detail = "Make a key with the scope write: on the page API keys, or with 'api-key create --seller SLUG --scope write'.",
        })
        { StatusCode = StatusCodes.Status403Forbidden, ContentTypes = { "application/problem+json" } };
    }
}
