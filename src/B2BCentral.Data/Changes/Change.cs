using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Changes;

/// <summary>One field of a product, an offer, a company or the seller's own profile that somebody changed: who, when, from, to. Never altered afterwards.</summary>
public class Change
{
    public const int LongestText = 2_000;

    public int SellerId { get; set; }
    public int ChangeId { get; set; }
    public DateTimeOffset At { get; set; }
    public required string UserId { get; set; }

    /// <summary>The marketplace of an offer; null where the product or company is meant in all of them.</summary>
    public string? Marketplace { get; set; }

    public int? ProductId { get; set; }
    public int? BuyerId { get; set; }

    /// <summary>As readers know it: "Business price", "Stock", "Industry".</summary>
    public required string Field { get; set; }

    /// <summary>As it was shown; null where there was nothing.</summary>
    public string? Before { get; set; }

    public string? After { get; set; }

    /// <summary>What it was done with, when many were changed at once.</summary>
    public int? BatchId { get; set; }
}

internal sealed class ChangeConfiguration : IEntityTypeConfiguration<Change>
{
    public void Configure(EntityTypeBuilder<Change> change)
    {
        change.ToTable("Changes");
        change.HasKey(c => new { c.SellerId, c.ChangeId });
        change.Property(c => c.ChangeId).ValueGeneratedNever();
        change.Property(c => c.UserId).HasMaxLength(64);
        change.Property(c => c.Marketplace).HasMaxLength(B2BCentralDb.MarketplaceLength);
        change.Property(c => c.Field).HasMaxLength(60);
        change.Property(c => c.Before).HasMaxLength(Change.LongestText);
        change.Property(c => c.After).HasMaxLength(Change.LongestText);
        change.HasIndex(c => new { c.SellerId, c.ProductId, c.ChangeId });
        change.HasIndex(c => new { c.SellerId, c.BuyerId, c.ChangeId });
        change.HasOne<Seller>().WithMany().HasForeignKey(c => c.SellerId);
    }
}
