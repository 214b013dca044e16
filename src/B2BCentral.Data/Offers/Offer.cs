using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Offers;

/// <summary>A product for sale in one marketplace. Prices are minor units of the marketplace's currency.</summary>
public class Offer
{
    public int SellerId { get; set; }
    public required string Marketplace { get; set; }
    public int ProductId { get; set; }
    public long? StandardPrice { get; set; }

    /// <summary>The price for registered business customers. It should not exceed the standard price; a listing may say otherwise, and that is worth a task.</summary>
    public long? BusinessPrice { get; set; }

    /// <summary>Since when the business price is above the standard price; null while it is not, and where that was never noted.</summary>
    public DateTimeOffset? AboveListSince { get; set; }

    /// <summary>Units that can be sold; null where the marketplace keeps the stock.</summary>
    public int? Stock { get; set; }

    public OfferStatus Status { get; set; }

    public List<QuantityDiscountTier> Tiers { get; set; } = [];

    /// <summary>Whoever changed a price says so: a price that stays above the other is above it since the first time.</summary>
    public void NoteAboveList(DateTimeOffset now) => AboveListSince = BusinessPrice > StandardPrice ? AboveListSince ?? now : null;
}

internal sealed class OfferConfiguration : IEntityTypeConfiguration<Offer>
{
    public void Configure(EntityTypeBuilder<Offer> offer)
    {
        offer.ToTable("Offers");
        offer.HasKey(o => new { o.SellerId, o.Marketplace, o.ProductId });
        offer.Property(o => o.Marketplace).HasMaxLength(B2BCentralDb.MarketplaceLength);
        offer.HasOne<Product>().WithMany().HasForeignKey(o => new { o.SellerId, o.ProductId }).OnDelete(DeleteBehavior.Restrict);
    }
}
