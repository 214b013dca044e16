using System.Security.Claims;
using B2BCentral.Data.Users;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace B2BCentral.Web.Access;

/// <summary>Identity's ways to sign in, each of which begins a session of its own.</summary>
public class SessionSignInManager(
    UserManager<User> users, IHttpContextAccessor http, IUserClaimsPrincipalFactory<User> principals, IOptions<IdentityOptions> options,
    ILogger<SignInManager<User>> log, IAuthenticationSchemeProvider schemes, IUserConfirmation<User> confirmation, SessionCommand sessions)
    : SignInManager<User>(users, http, principals, options, log, schemes, confirmation)
{
    public override async Task SignInWithClaimsAsync(User user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        var session = await sessions.BeginAsync(user.Id, Context.Request.Headers.UserAgent.ToString() is { Length: > 0 } device ? device : null);
        Logger.LogInformation("User {User} signed in", user.Id);
        await base.SignInWithClaimsAsync(user, authenticationProperties, additionalClaims.Append(new Claim(UserPrincipal.Session, session)));
    }
}
