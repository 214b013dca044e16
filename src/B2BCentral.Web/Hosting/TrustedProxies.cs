using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace B2BCentral.Web.Hosting;

/// <summary>What a proxy says of the visitor is believed of the proxies that the configuration names, and of nobody else.</summary>
public static class TrustedProxies
{
    private const string Setting = "Hosting:TrustedProxies";

    /// <exception cref="SettingException">An entry is no address.</exception>
    public static IServiceCollection AddTrustedProxies(this IServiceCollection services, IConfiguration configuration)
    {
        var addresses = (configuration[Setting] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Read).ToList();
        return services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.KnownIPNetworks.Clear();
            options.KnownProxies.Clear();
            foreach (var network in addresses) options.KnownIPNetworks.Add(network);
            // Of a chain each proxy is asked whether it is trusted; the first that is not, is the visitor.
            options.ForwardLimit = null;
            options.ForwardedHeaders = addresses.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        });
    }

    private static System.Net.IPNetwork Read(string text)
    {
        if (System.Net.IPNetwork.TryParse(text, out var network)) return network;
        if (IPAddress.TryParse(text, out var address)) return new System.Net.IPNetwork(address, address.GetAddressBytes().Length * 8);
        throw new SettingException($"The setting {Setting} has '{text}', which is no address. It is a list such as 10.0.0.5;10.1.0.0/16.");
    }
}
