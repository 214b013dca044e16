using System.Security.Claims;
using B2BCentral.Web.Api;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace B2BCentral.Web.Access;

/// <summary>Every request looks whether its session goes on, so ending one is felt at once on every instance.</summary>
public class SessionCookieEvents(SignedInQuery query, SessionCommand sessions, CurrentUser user) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var (userId, sessionId) = (context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), context.Principal?.FindFirstValue(UserPrincipal.Session));
        if (userId is null || sessionId is null || await query.FindAsync(userId, sessionId) is not { } signedIn || !MayBeHere(signedIn, context.HttpContext))
        {
            context.RejectPrincipal();
            // What the browser kept of the dashboard does not come back either.
            context.HttpContext.Response.Headers["Clear-Site-Data"] = "\"cache\"";
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }

        user.SignedIn = signedIn;
        await sessions.SeenAsync(signedIn.Session);
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (ApiProblem.IsFor(context.Request.Path)) return RefuseAsync(context.HttpContext);

        var address = SignInAddress.Of(SignInAddress.PageOf(context.Request));
        if (context.Request.Headers.ContainsKey("HX-Request"))
        {
            // A script would put the page of a redirect where the widget is; this leads the whole window there.
            (context.Response.StatusCode, context.Response.Headers["HX-Redirect"]) = (StatusCodes.Status401Unauthorized, address);
            return Task.CompletedTask;
        }

        context.Response.Redirect(address);
        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    // Whatever the API has asks for its key itself, so it has nothing at this address, or nothing for this method or type of body: for those routing puts an
    // endpoint without metadata there, which says so. As problem details they are worded where every status without a body is.
    private static Task RefuseAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return http.GetEndpoint() is { Metadata.Count: 0, RequestDelegate: { } refuse } ? refuse(http) : Task.CompletedTask;
    }

    private static bool MayBeHere(SignedIn signedIn, HttpContext http) => !signedIn.User.IsDemo || ThisMachine.Sends(http);
}
