using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Diagnostics;

namespace B2BCentral.Web.Hosting;

/// <summary>A letter that ends texts in some languages: no database keeps it alike, and nobody types it. Forms with it are refused by the framework.</summary>
public sealed class NullCharacters(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        // The page that says so has the same address.
        if (context.Features.Get<IExceptionHandlerFeature>() is not null) return next(context);

        foreach (var (name, values) in context.Request.Query)
            if (values.Any(value => value?.Contains('\0', StringComparison.Ordinal) == true)) throw new BadParameterException(name, values.ToString(), "It holds a character that no text has.");
        return next(context);
    }
}
