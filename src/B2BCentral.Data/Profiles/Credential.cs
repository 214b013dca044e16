using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Profiles;

public enum CredentialState : byte
{
    /// <summary>The seller is eligible and has not decided yet.</summary>
    Proposed = 1,

    /// <summary>Shown to business customers.</summary>
    Approved,

    Declined,

    /// <summary>The seller is no longer eligible, so it is neither shown nor asked about.</summary>
    Lapsed,
}

/// <summary>A mark that a seller earned by what its orders and offers say, in one marketplace.</summary>
public class Credential
{
    public int SellerId { get; set; }
    public required string Marketplace { get; set; }

    /// <summary>The rule that found the seller eligible, such as reliable.</summary>
    public required string Kind { get; set; }

    public CredentialState State { get; set; }

    /// <summary>Why the seller is eligible, with the figures of that day.</summary>
    public required string Reason { get; set; }

    /// <summary>When the seller became eligible; anew each time after it lapsed.</summary>
    public DateTimeOffset ProposedAt { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }
    public string? DecidedBy { get; set; }

    /// <summary>When the rule was asked last.</summary>
    public DateTimeOffset CheckedAt { get; set; }
}

internal sealed class CredentialConfiguration : IEntityTypeConfiguration<Credential>
{
    public void Configure(EntityTypeBuilder<Credential> credential)
    {
        credential.ToTable("Credentials");
        credential.HasKey(c => new { c.SellerId, c.Marketplace, c.Kind });
        credential.Property(c => c.Marketplace).HasMaxLength(B2BCentralDb.MarketplaceLength);
        credential.Property(c => c.Kind).HasMaxLength(40);
        credential.Property(c => c.Reason).HasMaxLength(400);
        credential.Property(c => c.DecidedBy).HasMaxLength(64);
        credential.HasOne<SellerMarketplace>().WithMany().HasForeignKey(c => new { c.SellerId, c.Marketplace }).OnDelete(DeleteBehavior.Restrict);
    }
}
