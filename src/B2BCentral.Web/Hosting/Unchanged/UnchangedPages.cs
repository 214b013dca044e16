using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using B2BCentral.Data.Engines;
using B2BCentral.Web.Access;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace B2BCentral.Web.Hosting.Unchanged;

/// <summary>
/// The dashboard and its widgets (<see cref="UnchangedAttribute"/>) are made once as long as nothing in the database changed (<see cref="DatabaseMoments"/>), the same browser
/// asks the same, and the minute stays. Exact, without anybody having to say what depends on what: an import, an edit, a session that ends are changes.
/// </summary>
public sealed class UnchangedPages(DatabaseMoments moments, TimeProvider time) : IOutputCachePolicy
{
    private static readonly StringValues Deciding = new(["Accept-Encoding", "Accept-Language", "HX-Request", "HX-Current-URL"]);

    /// <summary>Sent by who wants a widget made again, past what is kept.</summary>
    public const string Refresh = "B2B-Refresh";

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var (http, request) = (context.HttpContext, context.HttpContext.Request);
        if (!HttpMethods.IsGet(request.Method) || request.Headers.ContainsKey(Refresh) || !request.Path.StartsWithSegments(PageState.DashboardPath, StringComparison.OrdinalIgnoreCase) || await moments.NowAsync() is not { } moment) return;

        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = true;
        var rules = context.CacheVaryByRules;
        rules.HeaderNames = Deciding;
        rules.VaryByValues["address"] = request.Path + request.QueryString;
        // Who asks, and what that browser was told before. Cookies open the site, so none is kept.
        rules.VaryByValues["cookies"] = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(request.Headers.Cookie.ToString())));
        rules.VaryByValues["here"] = ThisMachine.Sends(http).ToString();
        rules.VaryByValues["moment"] = moment;
        rules.VaryByValues["minute"] = (time.GetUtcNow().UtcTicks / TimeSpan.TicksPerMinute).ToString(CultureInfo.InvariantCulture);
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage = response.StatusCode == StatusCodes.Status200OK && response.Headers.ContainsKey(HeaderNames.ETag) && !response.Headers.ContainsKey(HeaderNames.SetCookie);
        return ValueTask.CompletedTask;
    }
}
