using System.Net;

namespace B2BCentral.Web.Hosting;

/// <summary>Until there is a sign-in, the site is for whoever sits at this machine.</summary>
public static class Loopback
{
    public const string DefaultUrl = "http://localhost:5080";

    /// <returns>Why the configured addresses are refused; null when all of them are loopback.</returns>
    public static string? Refuse(IConfiguration configuration, string? urls)
    {
        var configured = (urls ?? configuration["urls"] ?? DefaultUrl).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"] ?? "");
        var outside = configured.Concat(endpoints).FirstOrDefault(url => !IsLoopback(url));
        return outside is null
            ? null
            : $"'{outside}' is not a loopback address. There is no sign-in yet, so the site listens on this machine only: use {DefaultUrl} or another port of localhost.";
    }

    private static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) &&
        (address.Host == "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
}
