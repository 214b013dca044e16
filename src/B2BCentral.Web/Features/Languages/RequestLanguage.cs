using System.Globalization;
using B2BCentral.Metrics.Languages;

namespace B2BCentral.Web.Features.Languages;

/// <summary>The language of a page: what the visitor chose on this device, else what their browser asks for. Programs that read the API get English.</summary>
public class RequestLanguage(RequestDelegate next)
{
    public const string Cookie = "lang";

    public Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) && Of(context.Request) is { } culture) Language.Choose(culture);
        return next(context);
    }

    /// <returns>Null where English is right.</returns>
    private static CultureInfo? Of(HttpRequest request) => Find(request.Cookies[Cookie]) ?? request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(asked => asked.Quality ?? 1).Select(asked => Find(asked.Value.Value)).FirstOrDefault(found => found is not null);

    /// <summary>"it-CH" is served with what there is of Italian.</summary>
    public static CultureInfo? Find(string? tag)
    {
        if (string.IsNullOrEmpty(tag)) return null;
        if (tag == Language.Pseudo) return CultureInfo.GetCultureInfo(Language.Pseudo);

        var language = tag.Split('-')[0];
        var found = Language.All.FirstOrDefault(one => one.Tag.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase)).Tag;
        return found is null ? null : CultureInfo.GetCultureInfo(found);
    }
}
