using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Users;

/// <summary>One browser that is signed in. The browser's cookie names it, and every request looks whether it goes on.</summary>
public class UserSession
{
    public const int LongestDevice = 200;

    public required string UserId { get; set; }

    /// <summary>Random; said by the encrypted cookie only.</summary>
    public required string SessionId { get; set; }

    /// <summary>What the browser calls itself.</summary>
    public string? Device { get; set; }

    public DateTimeOffset StartedAt { get; set; }

    /// <summary>To within some minutes, so that not every page writes.</summary>
    public DateTimeOffset SeenAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }
}

internal sealed class UserSessionConfiguration : IEntityTypeConfiguration<UserSession>
{
    public void Configure(EntityTypeBuilder<UserSession> session)
    {
        session.ToTable("UserSessions");
        session.HasKey(s => new { s.UserId, s.SessionId });
        session.Property(s => s.UserId).HasMaxLength(User.IdLength);
        session.Property(s => s.SessionId).HasMaxLength(64);
        session.Property(s => s.Device).HasMaxLength(UserSession.LongestDevice);
        session.HasOne<User>().WithMany().HasForeignKey(s => s.UserId);
    }
}
