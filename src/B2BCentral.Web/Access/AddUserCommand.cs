using System.Buffers.Text;
using System.Security.Cryptography;
using B2BCentral.Data;
using B2BCentral.Data.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Access;

/// <summary>Makes accounts.</summary>
public class AddUserCommand(B2BCentralDb db, UserManager<User> users, TimeProvider time)
{
    /// <summary>The address of the demo's account, which nobody else gets.</summary>
    public const string DemoEmail = "demo@localhost";

    private const int RandomBytes = 15;

    public Task<bool> HasUsersAsync() => db.Users.AnyAsync(u => !u.IsDemo);

    /// <summary>A password of 120 random bits.</summary>
    public static string NewPassword() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));

    /// <param name="email">What the user signs in with.</param>
    /// <param name="name">As others read it; the address where none is given.</param>
    /// <param name="password">Checked by the rules.</param>
    /// <param name="isOperator">Runs the site.</param>
    /// <param name="isProven">Whether somebody who knows says that the address is this person's; who has an invitation's link may only have seen it.</param>
    public async Task<(User User, IdentityResult Result)> CreateAsync(string email, string? name, string password, bool isOperator = false, bool isProven = true)
    {
        var user = new User { Email = email, UserName = email, Name = name ?? email, IsOperator = isOperator, EmailConfirmed = isProven, LockoutEnabled = true, CreatedAt = time.GetUtcNow() };
        return (user, string.Equals(email, DemoEmail, StringComparison.OrdinalIgnoreCase) ? IdentityResult.Failed(users.ErrorDescriber.InvalidEmail(email)) : await users.CreateAsync(user, password));
    }
}
