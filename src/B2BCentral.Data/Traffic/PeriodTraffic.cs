using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Traffic;

/// <summary>Visits to all of a seller's listings in a day, or in the week or month that the report is grouped by.</summary>
public class PeriodTraffic : TrafficFigures;

internal sealed class PeriodTrafficConfiguration : IEntityTypeConfiguration<PeriodTraffic>
{
    public void Configure(EntityTypeBuilder<PeriodTraffic> traffic)
    {
        traffic.ToTable("PeriodTraffic");
        traffic.HasKey(t => new { t.SellerId, t.Marketplace, t.From, t.To });
        traffic.Property(t => t.Marketplace).HasMaxLength(B2BCentralDb.MarketplaceLength);
        traffic.HasOne<SellerMarketplace>().WithMany().HasForeignKey(t => new { t.SellerId, t.Marketplace }).OnDelete(DeleteBehavior.Restrict);
    }
}
