using B2BCentral.Data.Users;
using Microsoft.AspNetCore.Identity;

namespace B2BCentral.Web.Access;

/// <summary>A code of an authenticator app is good for some minutes, and here for one use: who looked over a shoulder has nothing.</summary>
public class UsedCodes(UserManager<User> users)
{
    private const string Provider = "B2BCentral";
    private const string Name = "UsedCodes";

    /// <summary>More than could be good at one time.</summary>
    private const int Kept = 10;

    public async Task<bool> HasAsync(User user, string code) => (await ReadAsync(user)).Contains(code);

    /// <returns>False when the account was changed meanwhile, such as by somebody with the same code.</returns>
    public async Task<bool> TryAddAsync(User user, string code) =>
        (await users.SetAuthenticationTokenAsync(user, Provider, Name, string.Join(' ', (await ReadAsync(user)).Append(code).TakeLast(Kept)))).Succeeded;

    private async Task<string[]> ReadAsync(User user) => (await users.GetAuthenticationTokenAsync(user, Provider, Name))?.Split(' ') ?? [];
}
