using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Offers;

/// <summary>A lower price from a quantity on; exactly one of the two ways of stating it is set.</summary>
public class QuantityDiscountTier
{
    public int SellerId { get; set; }
    public required string Marketplace { get; set; }
    public int ProductId { get; set; }

    /// <summary>The quantity from which the tier holds, 2 or more.</summary>
    public int LowerBound { get; set; }

    /// <summary>Hundredths of a percent off the business price: 1250 is 12.5 %.</summary>
    public int? PercentOff { get; set; }

    /// <summary>The unit price in minor units.</summary>
    public long? FixedPrice { get; set; }
}

internal sealed class QuantityDiscountTierConfiguration : IEntityTypeConfiguration<QuantityDiscountTier>
{
    public void Configure(EntityTypeBuilder<QuantityDiscountTier> tier)
    {
        tier.ToTable("QuantityDiscountTiers");
        tier.HasKey(t => new { t.SellerId, t.Marketplace, t.ProductId, t.LowerBound });
        tier.Property(t => t.Marketplace).HasMaxLength(B2BCentralDb.MarketplaceLength);
        tier.HasOne<Offer>().WithMany(o => o.Tiers).HasForeignKey(t => new { t.SellerId, t.Marketplace, t.ProductId });
    }
}
