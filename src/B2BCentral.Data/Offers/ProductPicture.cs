using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Offers;

/// <summary>A picture that a seller uploaded for a product; the one in first position is the main picture.</summary>
public class ProductPicture
{
    public int SellerId { get; set; }
    public int ProductId { get; set; }
    public int PictureId { get; set; }

    /// <summary>1-based place among the product's pictures.</summary>
    public int Position { get; set; }

    /// <summary>What the picture shows, for who cannot see it.</summary>
    public required string AltText { get; set; }

    public required string ContentType { get; set; }
    public int Width { get; set; }
    public int Height { get; set; }
    public required byte[] Content { get; set; }
}

internal sealed class ProductPictureConfiguration : IEntityTypeConfiguration<ProductPicture>
{
    public void Configure(EntityTypeBuilder<ProductPicture> picture)
    {
        picture.ToTable("ProductPictures");
        picture.HasKey(p => new { p.SellerId, p.ProductId, p.PictureId });
        picture.Property(p => p.PictureId).ValueGeneratedNever();
        picture.Property(p => p.AltText).HasMaxLength(200);
        picture.Property(p => p.ContentType).HasMaxLength(40);
        picture.HasOne<Product>().WithMany().HasForeignKey(p => new { p.SellerId, p.ProductId });
    }
}
