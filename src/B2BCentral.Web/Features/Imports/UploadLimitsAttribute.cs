using B2BCentral.Web.Features.Imports.Background;
using B2BCentral.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Filters;

namespace B2BCentral.Web.Features.Imports;

/// <summary>
/// Lets a form bring files as large as the configuration allows; everywhere else the server's own limits hold. The framework writes
/// whatever is longer than some kilobytes to a temporary file while it arrives, so memory does not grow with a file.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UploadLimitsAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    private const long FieldsBesideFiles = 2 << 20;

    /// <summary>Before the antiforgery token is looked for, which reads the form.</summary>
    public int Order => 900;

    public void OnAuthorization(AuthorizationFilterContext context) =>
        FormLimitAttribute.Apply(context, context.HttpContext.RequestServices.GetRequiredService<UploadFolder>().MostBytes + FieldsBesideFiles);
}
