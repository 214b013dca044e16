using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using B2BCentral.Data.Sellers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace B2BCentral.Web.Api;

/// <summary><c>Authorization: Bearer KEY</c>: whoever holds a seller's key reads that seller's figures and nobody else's.</summary>
public class ApiKeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, ApiKeys keys)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public const string SchemeName = "ApiKey";

    private const string Bearer = "Bearer";
    private const string Scope = "scope";

    /// <returns>Null unless the user came with a key.</returns>
    public static int? SellerIdOf(ClaimsPrincipal user) =>
        user.FindFirstValue(ClaimTypes.NameIdentifier) is { } id ? int.Parse(id, CultureInfo.InvariantCulture) : null;

    public static bool MayWrite(ClaimsPrincipal user) => user.HasClaim(Scope, nameof(ApiKeyScope.Write));

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Key is not { } key) return AuthenticateResult.NoResult();
        if (await keys.FindAsync(key) is not { } known) return AuthenticateResult.Fail("The key is not known.");

        await keys.UsedAsync(known);

        var identity = new ClaimsIdentity(SchemeName, ClaimTypes.Name, ClaimTypes.Role);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, known.SellerId.ToString(CultureInfo.InvariantCulture)));
        identity.AddClaim(new Claim(ClaimTypes.Name, known.Seller!.Slug));
        identity.AddClaim(new Claim(Scope, known.Scope.ToString()));
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        // RFC 6750: an error code only where a key was sent at all.
        Response.Headers.WWWAuthenticate = Key is null ? Bearer : $"{Bearer} error=\"invalid_token\"";
        return ApiProblem.WriteAsync(
            Context,
            StatusCodes.Status401Unauthorized,
            Key is null ? "A key is needed" : "The key is not valid",
            "Send the header 'Authorization: Bearer KEY' with a key that 'api-key create --seller SLUG' printed.");
    }

    private string? Key => KeyOf(Request);

    /// <returns>The key that was sent, however it was spaced; null without one.</returns>
    public static string? KeyOf(HttpRequest request) => request.Headers.Authorization.ToString() is var header && header.StartsWith(Bearer + " ", StringComparison.OrdinalIgnoreCase)
        ? header[(Bearer.Length + 1)..].Trim()
        : null;
}
