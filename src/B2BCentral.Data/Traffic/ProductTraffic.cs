using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Traffic;

/// <summary>What a report by product has a row for.</summary>
public enum TrafficLevel : byte
{
    /// <summary>A parent ASIN: all variations together.</summary>
    Parent = 1,

    /// <summary>A child ASIN: one variation.</summary>
    Child = 2,

    Sku = 3,
}

/// <summary>Visits to one product's pages in the days of a report.</summary>
public class ProductTraffic : TrafficFigures
{
    public TrafficLevel Level { get; set; }

    /// <summary>The parent's ASIN on a parent's row, otherwise the child's; of a SKU whose child no report tells, its parent's.</summary>
    public required string Asin { get; set; }

    /// <summary>Empty unless the row is of a SKU.</summary>
    public string Sku { get; set; } = "";

    /// <summary>Null where the report does not tell it.</summary>
    public string? ParentAsin { get; set; }
}

internal sealed class ProductTrafficConfiguration : IEntityTypeConfiguration<ProductTraffic>
{
    public void Configure(EntityTypeBuilder<ProductTraffic> traffic)
    {
        traffic.ToTable("ProductTraffic");
        traffic.HasKey(t => new { t.SellerId, t.Marketplace, t.Level, t.From, t.To, t.Asin, t.Sku });
        traffic.Property(t => t.Marketplace).HasMaxLength(B2BCentralDb.MarketplaceLength);
        traffic.Property(t => t.Asin).HasMaxLength(20);
        traffic.Property(t => t.ParentAsin).HasMaxLength(20);
        traffic.Property(t => t.Sku).HasMaxLength(B2BCentralDb.SkuLength);
        traffic.HasOne<SellerMarketplace>().WithMany().HasForeignKey(t => new { t.SellerId, t.Marketplace }).OnDelete(DeleteBehavior.Restrict);
    }
}
