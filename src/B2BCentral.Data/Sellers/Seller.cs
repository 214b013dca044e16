using B2BCentral.Metrics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Sellers;

/// <summary>One business that sells; everything else in the database belongs to one.</summary>
public class Seller
{
    public int Id { get; set; }

    /// <summary>The name in commands and addresses: lower-case letters, digits and dashes.</summary>
    public required string Slug { get; set; }

    public required string Name { get; set; }

    /// <summary>Made up by the product; imports are refused, so that invented and real orders never mix.</summary>
    public bool IsDemo { get; set; }

    /// <summary>A demo seller that is there to be compared with, and not to be looked at.</summary>
    public bool IsPeer { get; set; }

    public DayOfWeek WeekStart { get; set; } = DayOfWeek.Monday;
    public CountingPolicy Counting { get; set; } = CountingPolicy.NotCancelled;
    public DateTimeOffset CreatedAt { get; set; }
    public List<SellerMarketplace> Marketplaces { get; set; } = [];
}

internal sealed class SellerConfiguration : IEntityTypeConfiguration<Seller>
{
    public void Configure(EntityTypeBuilder<Seller> seller)
    {
        seller.ToTable("Sellers");
        seller.Property(s => s.Slug).HasMaxLength(64);
        seller.Property(s => s.Name).HasMaxLength(200);
        seller.HasIndex(s => s.Slug).IsUnique();
    }
}
