using Microsoft.AspNetCore.Mvc.Filters;

namespace B2BCentral.Web.Hosting;

/// <summary>The address itself opens the page: nobody keeps the page, and no other site is told the address. <see cref="RequestLog"/> leaves such words out.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SecretInAddressAttribute : ActionFilterAttribute
{
    public override void OnActionExecuting(ActionExecutingContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
    }
}
