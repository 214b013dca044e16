using Microsoft.AspNetCore.Authentication.Cookies;

namespace B2BCentral.Web.Access;

/// <summary>Over HTTPS a cookie's name begins with <c>__Host-</c>, so that browsers take it from this very host alone and no neighbour can plant one.</summary>
public sealed class HostCookies : ICookieManager
{
    private readonly ChunkingCookieManager cookies = new();

    public string? GetRequestCookie(HttpContext context, string key) => cookies.GetRequestCookie(context, NameOf(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        cookies.AppendResponseCookie(context, NameOf(context, key), value, Bound(context, options));

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) => cookies.DeleteCookie(context, NameOf(context, key), Bound(context, options));

    private static string NameOf(HttpContext context, string key) => context.Request.IsHttps ? "__Host-" + key : key;

    private static CookieOptions Bound(HttpContext context, CookieOptions options)
    {
        if (context.Request.IsHttps) (options.Path, options.Secure, options.Domain) = ("/", true, null);
        return options;
    }
}
