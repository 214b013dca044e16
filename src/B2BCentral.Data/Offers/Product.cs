using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Offers;

/// <summary>A seller's SKU and what it is.</summary>
public class Product
{
    public const int LongestImageUrl = 500;
    public const int LongestDescription = 2_000;
    public const int LongestBulletPoint = 500;
    public const int MostBulletPoints = 5;

    public int SellerId { get; set; }

    /// <summary>A number of the seller's own, so that items and summaries hold four bytes instead of a text.</summary>
    public int ProductId { get; set; }

    public required string Sku { get; set; }
    public string? Asin { get; set; }
    public string? Title { get; set; }
    public string? Category { get; set; }

    /// <summary>An absolute http or https address.</summary>
    public string? ImageUrl { get; set; }

    /// <summary>The ASIN that groups the variations, as a traffic report tells it.</summary>
    public string? ParentAsin { get; set; }

    public string? Description { get; set; }

    /// <summary>At most five sentences, one a line.</summary>
    public string? BulletPoints { get; set; }
}

internal sealed class ProductConfiguration : IEntityTypeConfiguration<Product>
{
    public void Configure(EntityTypeBuilder<Product> product)
    {
        product.ToTable("Products");
        product.HasKey(p => new { p.SellerId, p.ProductId });
        product.Property(p => p.ProductId).ValueGeneratedNever();
        product.Property(p => p.Sku).HasMaxLength(B2BCentralDb.SkuLength);
        product.Property(p => p.Asin).HasMaxLength(20);
        product.Property(p => p.Title).HasMaxLength(500);
        product.Property(p => p.Category).HasMaxLength(200);
        product.Property(p => p.ImageUrl).HasMaxLength(Product.LongestImageUrl);
        product.Property(p => p.ParentAsin).HasMaxLength(20);
        product.Property(p => p.Description).HasMaxLength(Product.LongestDescription);
        product.Property(p => p.BulletPoints).HasMaxLength(Product.MostBulletPoints * (Product.LongestBulletPoint + 1));
        product.HasIndex(p => new { p.SellerId, p.Sku }).IsUnique();
        product.HasIndex(p => new { p.SellerId, p.Asin });
        product.HasOne<Seller>().WithMany().HasForeignKey(p => p.SellerId);
    }
}
