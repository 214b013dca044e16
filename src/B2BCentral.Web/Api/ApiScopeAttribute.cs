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

        context.Result = ApiProblem.AsResult(ApiProblem.Of(
            context.HttpContext,
            StatusCodes.Status403Forbidden,
            "The key only reads",
            "Make a key with the scope write: on the page API keys, or with 'api-key create --seller SLUG --scope write'."));
    }
}
