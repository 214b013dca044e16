using B2BCentral.Data.Sellers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Scores;

/// <summary>The four star scores of a seller as they stood on one local day. Never rewritten: weights may change, what was shown does not.</summary>
public class DailyScore
{
    public int SellerId { get; set; }
    public required string Marketplace { get; set; }
    public DateOnly Day { get; set; }

    /// <summary>The version of the <c>Scores</c> settings that it was computed with.</summary>
    public required string Version { get; set; }

    /// <summary>Thousandths of a star, 0 to 5,000; null where there was not enough data.</summary>
    public int? Sales { get; set; }

    public int? Pricing { get; set; }
    public int? Products { get; set; }
    public int? Profile { get; set; }

    /// <summary>The inputs with their values, stars and weights, and the settings of that day with every threshold, as JSON.</summary>
    public required string Inputs { get; set; }
}

internal sealed class DailyScoreConfiguration : IEntityTypeConfiguration<DailyScore>
{
    public void Configure(EntityTypeBuilder<DailyScore> score)
    {
        score.ToTable("DailyScores");
        score.HasKey(s => new { s.SellerId, s.Marketplace, s.Day });
        score.Property(s => s.Marketplace).HasMaxLength(B2BCentralDb.MarketplaceLength);
        score.Property(s => s.Version).HasMaxLength(20);
        score.HasOne<SellerMarketplace>().WithMany().HasForeignKey(s => new { s.SellerId, s.Marketplace }).OnDelete(DeleteBehavior.Restrict);
    }
}
