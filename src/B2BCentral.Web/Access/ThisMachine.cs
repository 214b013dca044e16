using System.Net;

namespace B2BCentral.Web.Access;

/// <summary>Whether a request comes from whoever sits at the machine that the site runs on, and not through a proxy on it.</summary>
public static class ThisMachine
{
    private static readonly string[] SignsOfProxies = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via"];

    public static bool Sends(HttpContext http) =>
        !IsPublic(http.RequestServices.GetRequiredService<IConfiguration>())
        && IsLoopback(http.Request.Host.Host)
        // Without an address it is a test host, which no network reaches.
        && (http.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address))
        && !Array.Exists(SignsOfProxies, http.Request.Headers.ContainsKey);

    // A proxy may hide that there is one; whoever set the site up for others has said so here.
    private static bool IsPublic(IConfiguration configuration) =>
        configuration.GetSection("Hosting").AsEnumerable().Any(setting => !string.IsNullOrEmpty(setting.Value))
        || Array.Exists((configuration["AllowedHosts"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries), host => !IsLoopback(host));

    public static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}
