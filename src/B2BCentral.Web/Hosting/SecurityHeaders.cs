namespace B2BCentral.Web.Hosting;

/// <summary>What browsers may do with our pages: nothing inline, nothing from elsewhere, no frames, no device; and what they may keep of them.</summary>
public class SecurityHeaders(RequestDelegate next)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string NoDevices = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = NoDevices;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        context.Response.OnStarting(KeepNoPage, context);
        return next(context);
    }

    // A page of whoever is signed in must not come back from the browser's store after they left.
    private static Task KeepNoPage(object state)
    {
        var context = (HttpContext)state;
        var response = context.Response;
        var isPage = response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true;
        // Forms with a token say "no-cache" by themselves, which still lets a browser keep the page.
        if (isPage && context.User.Identity?.IsAuthenticated == true && IsUnsaid(response.Headers.CacheControl.ToString())) response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }

    private static bool IsUnsaid(string cacheControl) => cacheControl is "" or "no-cache" or "no-cache, no-store";
}
