using B2BCentral.Metrics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Sellers;

/// <summary>A seller in one marketplace: one currency, one time zone, one country. Figures of two are never added.</summary>
public class SellerMarketplace
{
    public int SellerId { get; set; }

    /// <summary>A code of <see cref="MarketplaceCatalog"/>, such as US.</summary>
    public required string Code { get; set; }

    /// <summary>The local day of the first order; days before it are "no data", not zero. Null without orders.</summary>
    public DateOnly? FirstOrderDay { get; set; }

    public DateOnly? LastOrderDay { get; set; }
    public DateTimeOffset? ImportedAt { get; set; }

    /// <summary>Rises with every change of a figure; caches carry it in their key.</summary>
    public long DataVersion { get; set; }

    public Marketplace Place => MarketplaceCatalog.Get(Code);

    public Currency Currency => Place.Currency;

    /// <summary>The day, or that of the newest order where it is earlier: what was sold after that is not known.</summary>
    public DateOnly KnownUpTo(DateOnly day) => LastOrderDay is { } last && last < day ? last : day;
}

internal sealed class SellerMarketplaceConfiguration : IEntityTypeConfiguration<SellerMarketplace>
{
    public void Configure(EntityTypeBuilder<SellerMarketplace> marketplace)
    {
        marketplace.ToTable("Marketplaces");
        marketplace.HasKey(m => new { m.SellerId, m.Code });
        marketplace.Property(m => m.Code).HasMaxLength(B2BCentralDb.MarketplaceLength);
        marketplace.Ignore(m => m.Place).Ignore(m => m.Currency);
        marketplace.HasOne<Seller>().WithMany(s => s.Marketplaces).HasForeignKey(m => m.SellerId);
    }
}
