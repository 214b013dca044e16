namespace B2BCentral.Web.Filters;

/// <summary>
/// The dashboard as it was last seen in this session: where the menu and the path above a page lead. Its address alone says how it is, so one that
/// says nothing begins where the visitor wants it to begin, as after signing in.
/// </summary>
public class LastDashboard(CurrentStorefront current, CurrentUser user, IHttpContextAccessor http)
{
    private const string Cookie = "dashboard";

    // Every request brings it along.
    private const int Longest = 1_000;

    private HttpContext Http => http.HttpContext!;

    /// <param name="state">What the address said, which the page could show.</param>
    public void Remember(Storefront store, PageState state)
    {
        var seen = KeyOf(store) + state.With(("seller", null), ("marketplace", null)).Address("").TrimStart('?');
        if (seen.Length > Longest || seen == Http.Request.Cookies[Cookie]) return;

        Http.Response.Cookies.Append(Cookie, seen, new CookieOptions { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = Http.Request.IsHttps });
    }

    public void Forget() => Http.Response.Cookies.Delete(Cookie);

    /// <returns>A link to the dashboard as one to how it was left. Any other stays, and so do all on the dashboard itself: there they lead to its beginning.</returns>
    public async Task<string> BackAsync(string link)
    {
        if (link.Split('?')[0] != PageState.DashboardPath || Http.Request.Path == PageState.DashboardPath) return link;
        if (await current.FindOrNullAsync() is not { } store || Http.Request.Cookies[Cookie] is not { } seen || !seen.StartsWith(KeyOf(store), StringComparison.Ordinal)) return link;

        return PageState.OfAddress("?" + seen[KeyOf(store).Length..]).With(PageState.OfAddress(link)).Address(PageState.DashboardPath);
    }

    // Neither another seller nor whoever signs in after this visitor is led to it.
    private string KeyOf(Storefront store) => FormattableString.Invariant($"{store.Name} {user.SignedIn!.Session.StartedAt.ToUnixTimeMilliseconds()}?");
}
