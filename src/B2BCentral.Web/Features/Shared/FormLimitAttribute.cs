using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace B2BCentral.Web.Features.Shared;

/// <summary>The most bytes that a form with its files may have. More is answered with 413 before any of it is read.</summary>
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
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
            return;
        }

        if (context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = most;
        context.HttpContext.Features.Set<IFormFeature>(new FormFeature(request, new FormOptions { MultipartBodyLengthLimit = most }));
    }
}
