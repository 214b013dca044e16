using System.Security.Claims;
using B2BCentral.Data.Users;
using Microsoft.AspNetCore.Identity;

namespace B2BCentral.Web.Access;

/// <summary>What the cookie says: who it is and which session, and nothing that could become stale.</summary>
public class UserPrincipal : IUserClaimsPrincipalFactory<User>
{
    public const string Session = "session";

    public Task<ClaimsPrincipal> CreateAsync(User user)
    {
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme, ClaimTypes.Name, ClaimTypes.Role);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, user.Id));
        return Task.FromResult(new ClaimsPrincipal(identity));
    }
}
