using B2BCentral.Data.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Sellers;

/// <summary>What a key opens.</summary>
public enum ApiKeyScope : byte
{
    /// <summary>Reads figures and tasks.</summary>
    Read = 1,

    /// <summary>Also asks sellers for discounts.</summary>
    Write = 2,
}

/// <summary>A script's key to one seller's figures. Only its hash is stored; the key itself is shown once.</summary>
public class ApiKey
{
    public int SellerId { get; set; }
    public int ApiKeyId { get; set; }

    /// <summary>What it is for, so that its owner knows which one to revoke.</summary>
    public required string Name { get; set; }

    public ApiKeyScope Scope { get; set; }

    /// <summary>SHA-256 of the key. Keys are 256 random bits, so a slow hash would protect nothing more.</summary>
    public required byte[] Hash { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
    public required string CreatedBy { get; set; }

    /// <summary>To within some minutes, so that not every request writes.</summary>
    public DateTimeOffset? UsedAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }
    public Seller? Seller { get; set; }
}

internal sealed class ApiKeyConfiguration : IEntityTypeConfiguration<ApiKey>
{
    public void Configure(EntityTypeBuilder<ApiKey> key)
    {
        key.ToTable("ApiKeys");
        key.HasKey(k => new { k.SellerId, k.ApiKeyId });
        key.Property(k => k.ApiKeyId).ValueGeneratedNever();
        key.Property(k => k.Name).HasMaxLength(80);
        key.Property(k => k.CreatedBy).HasMaxLength(User.IdLength);
        key.Property(k => k.Hash).HasMaxLength(32);
        key.HasIndex(k => k.Hash).IsUnique();
        key.HasOne(k => k.Seller).WithMany().HasForeignKey(k => k.SellerId);
    }
}
