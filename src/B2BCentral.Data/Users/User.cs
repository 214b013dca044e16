using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Users;

/// <summary>Somebody who signs in. What they may do at which seller, their memberships say; signing in is ASP.NET Core Identity's.</summary>
public class User : IdentityUser
{
    public const int IdLength = 64;

    /// <summary>How others read of them: in histories and lists.</summary>
    public required string Name { get; set; }

    /// <summary>Runs the site: may do everything at every seller.</summary>
    public bool IsOperator { get; set; }

    /// <summary>Whoever sits at this machine and looks at the demo sellers. Has no password.</summary>
    public bool IsDemo { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}

internal sealed class UserConfiguration : IEntityTypeConfiguration<User>, IEntityTypeConfiguration<IdentityUserToken<string>>
{
    private const int TextLength = 256;

    public void Configure(EntityTypeBuilder<User> user)
    {
        user.ToTable("Users");
        user.Property(u => u.Id).HasMaxLength(User.IdLength);
        user.Property(u => u.Name).HasMaxLength(100);
        user.Property(u => u.UserName).HasMaxLength(TextLength);
        user.Property(u => u.NormalizedUserName).HasMaxLength(TextLength);
        user.Property(u => u.Email).HasMaxLength(TextLength);
        user.Property(u => u.NormalizedEmail).HasMaxLength(TextLength);
        user.Property(u => u.PasswordHash).HasMaxLength(TextLength);
        user.Property(u => u.SecurityStamp).HasMaxLength(64);
        user.Property(u => u.ConcurrencyStamp).HasMaxLength(64).IsConcurrencyToken();
        user.Ignore(u => u.PhoneNumber).Ignore(u => u.PhoneNumberConfirmed);
        user.HasIndex(u => u.NormalizedUserName).IsUnique();
        user.HasIndex(u => u.NormalizedEmail).IsUnique();
    }

    /// <summary>The key of the authenticator app, and recovery codes.</summary>
    public void Configure(EntityTypeBuilder<IdentityUserToken<string>> token)
    {
        token.ToTable("UserTokens");
        token.HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
        token.Property(t => t.UserId).HasMaxLength(User.IdLength);
        token.Property(t => t.LoginProvider).HasMaxLength(64);
        token.Property(t => t.Name).HasMaxLength(64);
        token.Property(t => t.Value).HasMaxLength(2_000);
        token.HasOne<User>().WithMany().HasForeignKey(t => t.UserId);
    }
}
