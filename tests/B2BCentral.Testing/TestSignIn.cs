using System.Security.Claims;
using B2BCentral.Data;
using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace B2BCentral.Testing;

/// <summary>Signs test users in as the site does, without the half second that a password takes: a session in the database and the cookie that names it.</summary>
public static class TestSignIn
{
    /// <summary>The id that tests read beside changes; histories call it You.</summary>
    public const string OperatorId = "local";

    /// <summary>The operator whom every visitor of a test site is, unless the test says otherwise.</summary>
    public static Task<string> OperatorCookieAsync(IServiceProvider services) =>
        CookieAsync(services, new User { Id = OperatorId, Name = "Test Operator", Email = "operator@example.com", IsOperator = true });

    /// <summary>A member of a seller.</summary>
    public static Task<string> MemberCookieAsync(IServiceProvider services, int sellerId, SellerRole role, params IEnumerable<(SellerPage Page, PageLevel Level)> rights)
    {
        var id = Guid.NewGuid().ToString();
        return CookieAsync(services, new User { Id = id, Name = $"Test {role}", Email = $"{id}@example.com" }, new Membership
        {
            SellerId = sellerId,
            UserId = id,
            Role = role,
            Rights = [.. rights.Select(right => new PageRight { SellerId = sellerId, UserId = id, Page = right.Page, Level = right.Level })],
        });
    }

    private static async Task<string> CookieAsync(IServiceProvider services, User user, Membership? membership = null)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        (user.UserName, user.NormalizedUserName, user.NormalizedEmail) = (user.Email, user.Email!.ToUpperInvariant(), user.Email.ToUpperInvariant());
        // A second host on the same file signs the same operator in.
        if (!await db.Users.AnyAsync(known => known.Id == user.Id)) db.Users.Add(user);
        if (membership is not null) db.Memberships.Add(membership);
        // Tests move their clock by months, and their visitors stay signed in.
        var session = new UserSession { UserId = user.Id, SessionId = Guid.NewGuid().ToString(), StartedAt = DateTimeOffset.MaxValue, SeenAt = DateTimeOffset.MaxValue };
        db.UserSessions.Add(session);
        await db.SaveChangesAsync();

        var principal = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<User>>().CreateAsync(user);
        ((ClaimsIdentity)principal.Identity!).AddClaim(new Claim(UserPrincipal.Session, session.SessionId));
        var cookies = scope.ServiceProvider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
        var ticket = new AuthenticationTicket(principal, new() { IssuedUtc = now, ExpiresUtc = now.AddYears(100) }, IdentityConstants.ApplicationScheme);
        return $"{cookies.Cookie.Name}={cookies.TicketDataFormat.Protect(ticket)}";
    }
}
