using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Users;

/// <summary>A link that makes whoever has it a member, once and for some days. Only the hash of its word is stored.</summary>
public class Invitation
{
    public int SellerId { get; set; }
    public int InvitationId { get; set; }

    /// <summary>Whom it is for; the account that accepts has this address.</summary>
    public required string Email { get; set; }

    public SellerRole Role { get; set; }

    /// <summary>SHA-256 of 256 random bits.</summary>
    public required byte[] Hash { get; set; }

    public required string InvitedBy { get; set; }
    public DateTimeOffset InvitedAt { get; set; }
    public DateTimeOffset ExpiresAt { get; set; }
    public DateTimeOffset? AcceptedAt { get; set; }
    public DateTimeOffset? RevokedAt { get; set; }

    public bool IsOpen(DateTimeOffset now) => AcceptedAt is null && RevokedAt is null && now < ExpiresAt;
}

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.ToTable("Invitations");
        invitation.HasKey(i => new { i.SellerId, i.InvitationId });
        invitation.Property(i => i.InvitationId).ValueGeneratedNever();
        invitation.Property(i => i.Email).HasMaxLength(256);
        invitation.Property(i => i.InvitedBy).HasMaxLength(User.IdLength);
        invitation.Property(i => i.Hash).HasMaxLength(32);
        invitation.HasIndex(i => i.Hash).IsUnique();
        invitation.HasOne<Seller>().WithMany().HasForeignKey(i => i.SellerId);
    }
}
