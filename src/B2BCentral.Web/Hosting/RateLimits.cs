using System.Globalization;
using System.Net.Sockets;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using B2BCentral.Web.Api;
using Microsoft.AspNetCore.RateLimiting;

namespace B2BCentral.Web.Hosting;

/// <summary>How often somebody may try. Who asks too often is told when to come back, in words and in the header Retry-After.</summary>
public static class RateLimits
{
    /// <summary>Passwords, codes and links: by network address, whoever is tried.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Files and wishes: by user.</summary>
    public const string Uploads = "uploads";

    /// <summary>Wishes of a script: by key, and each goes to every seller of a product.</summary>
    public const string Wishes = "wishes";

    /// <summary>By key; how many keys one address may try, <see cref="ByAddress"/> says.</summary>
    public const string Api = "api";

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>The numbers are requests a minute, in the section <c>Limits</c>.</summary>
    public static IServiceCollection AddRateLimits(this IServiceCollection services, IConfiguration configuration)
    {
        int Limit(string name, int standard) => configuration.GetValue($"Limits:{name}", standard);
        var (signIn, uploads, api, address) = (Limit("SignIn", 20), Limit("Uploads", 60), Limit("Api", 600), Limit("ApiByAddress", 3_000));
        return services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = SayWhenAsync;
            options.AddPolicy(SignIn, http => PerMinute($"{SignIn} {AddressOf(http)}", signIn));
            options.AddPolicy(Uploads, http => PerMinute($"{Uploads} {http.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? AddressOf(http)}", uploads));
            options.AddPolicy(Wishes, http => PerMinute($"{Wishes} {KeyOf(http)}", uploads));
            options.AddPolicy(Api, http => PerMinute($"{Api} {KeyOf(http)}", api));
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => ByAddress(http, address));
        });
    }

    // Pages are not counted: whoever is signed in works with them. Guessing keys is.
    private static RateLimitPartition<string> ByAddress(HttpContext http, int limit) =>
        ApiProblem.IsFor(http.Request.Path) ? PerMinute(AddressOf(http), limit) : RateLimitPartition.GetNoLimiter("");

    private static RateLimitPartition<string> PerMinute(string whose, int limit) =>
        RateLimitPartition.GetFixedWindowLimiter(whose, _ => new() { PermitLimit = limit, Window = Minute });

    // A connection has a whole network of IPv6 addresses: the first half names it.
    private static string AddressOf(HttpContext http) => http.Connection.RemoteIpAddress switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } mapped => mapped.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } address => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)),
        var address => address.ToString(),
    };

    // The key itself does not stay in memory.
    private static string KeyOf(HttpContext http) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(ApiKeyAuthentication.KeyOf(http.Request) ?? "")));

    private static ValueTask SayWhenAsync(OnRejectedContext context, CancellationToken cancellation)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var known) ? known : Minute;
        context.HttpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        // Pages have words of their own; the framework leaves answers of the API to whoever gives them.
        return new ValueTask(ApiProblem.IsFor(context.HttpContext.Request.Path)
            ? ApiProblem.WriteAsync(context.HttpContext, StatusCodes.Status429TooManyRequests, "That was too often", "The header Retry-After says how many seconds to wait.")
            : Task.CompletedTask);
    }
}
