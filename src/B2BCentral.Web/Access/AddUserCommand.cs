using System.Buffers.Text;
using System.Security.Cryptography;
using B2BCentral.Data;
using B2BCentral.Data.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Access;

/// <summary>Makes accounts and members.</summary>
public class AddUserCommand(B2BCentralDb db, UserManager<User> users, TimeProvider time)
{
    private const int RandomBytes = 15;

    public Task<bool> HasUsersAsync() => db.Users.AnyAsync(u => !u.IsDemo);

    /// <summary>A password of 120 random bits.</summary>
    public static string NewPassword() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));

    public async Task<(User User, IdentityResult Result)> CreateAsync(string email, string? name, string? password, bool isOperator = false)
    {
        var user = new User { Email = email, UserName = email, Name = name ?? email, IsOperator = isOperator, EmailConfirmed = true, LockoutEnabled = true, CreatedAt = time.GetUtcNow() };
        return (user, password is null ? await users.CreateAsync(user) : await users.CreateAsync(user, password));
    }

    /// <summary>Makes the user a member, or changes the role of one. The caller saves.</summary>
    public async Task SetRoleAsync(int sellerId, string userId, SellerRole role)
    {
        var membership = await db.Memberships.FirstOrDefaultAsync(m => m.SellerId == sellerId && m.UserId == userId);
        if (membership is null) db.Memberships.Add(new Membership { SellerId = sellerId, UserId = userId, Role = role, Since = time.GetUtcNow() });
        else membership.Role = role;
    }
}
