namespace B2BCentral.Web.Access;

/// <summary>Where one signs in, and where one is led afterwards.</summary>
public static class SignInAddress
{
    public const string SignIn = "/sign-in";
    public const string SignOut = "/sign-out";
    public const string Setup = "/setup";
    public const string TwoFactor = SignIn + "/two-factor";
    public const string ReturnUrl = "returnUrl";

    /// <returns>The page that was asked for; null where it was no page to look at or part of one that a script asked for.</returns>
    public static string? PageOf(HttpRequest request)
    {
        if (request.Headers.ContainsKey("HX-Request"))
            return Uri.TryCreate(request.Headers["HX-Current-URL"].ToString(), UriKind.Absolute, out var page) ? page.PathAndQuery : null;
        return HttpMethods.IsGet(request.Method) ? request.PathBase + request.Path + request.QueryString : null;
    }

    /// <summary>The second step, for those who have an authenticator app.</summary>
    public static string TwoFactorOf(string? page, bool stays) =>
        $"{TwoFactor}?stay={(stays ? "true" : "false")}{(page is null ? "" : $"&{ReturnUrl}={Uri.EscapeDataString(page)}")}";

    public static string Of(string? page) => page is null or "/" or "/b2b" ? SignIn : $"{SignIn}?{ReturnUrl}={Uri.EscapeDataString(page)}";
}
