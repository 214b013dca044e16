using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Scores;

/// <summary>A seller's B2B share beside that of similar sellers, refreshed in the background and never while a page is made.</summary>
public class PeerStanding
{
    public int SellerId { get; set; }
    public required string Marketplace { get; set; }

    /// <summary>The last day of the 90 that the share is of.</summary>
    public DateOnly Day { get; set; }

    /// <summary>B2B sales in millionths of all sales; null without sales, and then nobody is compared with this seller.</summary>
    public int? Share { get; set; }

    /// <summary>Similar sellers with sales: they sell in the same marketplace and share at least one product category.</summary>
    public int Peers { get; set; }

    /// <summary>How many of them have a smaller share.</summary>
    public int Below { get; set; }

    /// <summary>How many have exactly the same.</summary>
    public int Equal { get; set; }

    public DateTimeOffset RefreshedAt { get; set; }
}

/// <summary>A product category that a seller offers, so that similar sellers are found without reading their products.</summary>
public class PeerCategory
{
    public int SellerId { get; set; }
    public required string Marketplace { get; set; }
    public required string Category { get; set; }
}

internal sealed class PeerStandingConfiguration : IEntityTypeConfiguration<PeerStanding>
{
    public void Configure(EntityTypeBuilder<PeerStanding> standing)
    {
        standing.ToTable("PeerStandings");
        standing.HasKey(s => new { s.SellerId, s.Marketplace });
        standing.Property(s => s.Marketplace).HasMaxLength(B2BCentralDb.MarketplaceLength);
        standing.HasOne<SellerMarketplace>().WithMany().HasForeignKey(s => new { s.SellerId, s.Marketplace }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PeerCategoryConfiguration : IEntityTypeConfiguration<PeerCategory>
{
    public void Configure(EntityTypeBuilder<PeerCategory> category)
    {
        category.ToTable("PeerCategories");
        category.HasKey(c => new { c.SellerId, c.Marketplace, c.Category });
        category.Property(c => c.Marketplace).HasMaxLength(B2BCentralDb.MarketplaceLength);
        category.Property(c => c.Category).HasMaxLength(200);
        category.HasOne<SellerMarketplace>().WithMany().HasForeignKey(c => new { c.SellerId, c.Marketplace }).OnDelete(DeleteBehavior.Restrict);
    }
}
