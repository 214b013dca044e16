namespace B2BCentral.Web.Hosting;

/// <summary>How the site is reached from elsewhere, for links that are sent.</summary>
public static class PublicAddress
{
    /// <returns>As <c>Hosting:PublicUrl</c> says; otherwise as the visitor reached it, whose host AllowedHosts has checked.</returns>
    public static string Of(HttpRequest request, IConfiguration configuration) =>
        Known(configuration) ?? $"{request.Scheme}://{request.Host}{request.PathBase}";

    /// <summary>Null where only a request tells.</summary>
    public static string? Known(IConfiguration configuration) => configuration["Hosting:PublicUrl"]?.TrimEnd('/') is { Length: > 0 } known ? known : null;
}
