using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace B2BCentral.Web.Features.Shared;

/// <summary>The most bytes that a form with its files, or another body, may have. More is answered with 413 before any of it is read.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FormLimitAttribute(long bytes) : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>Before the antiforgery token is looked for, which reads the form.</summary>
    public int Order => 900;

    public long Bytes => bytes;

    public void OnAuthorization(AuthorizationFilterContext context) => Apply(context, bytes);

    /// <summary>The same with a limit that the configuration knows.</summary>
    public static void Apply(AuthorizationFilterContext context, long most)
    {
        var request = context.HttpContext.Request;
        if (request.ContentLength > most)
        {
            // Without a result of its own the page of errors words it, for the API as well.
            context.HttpContext.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            context.Result = new EmptyResult();
            return;
        }

        if (context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = most;
        context.HttpContext.Features.Set<IFormFeature>(new FormFeature(request, new FormOptions { MultipartBodyLengthLimit = most }));
    }
}
