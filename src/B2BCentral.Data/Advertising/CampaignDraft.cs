using B2BCentral.Data.Offers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Advertising;

/// <summary>A campaign that a seller means to run for one SKU, to take into the marketplace's own advertising console.</summary>
public class CampaignDraft
{
    public int SellerId { get; set; }
    public int CampaignId { get; set; }
    public required string Marketplace { get; set; }
    public int ProductId { get; set; }
    public required string Name { get; set; }

    /// <summary>The most to spend on a day, in minor units.</summary>
    public long DailyBudget { get; set; }

    public DateOnly StartsOn { get; set; }

    /// <summary>The last day, itself included; null while open.</summary>
    public DateOnly? EndsOn { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
    public required string UserId { get; set; }
}

internal sealed class CampaignDraftConfiguration : IEntityTypeConfiguration<CampaignDraft>
{
    public void Configure(EntityTypeBuilder<CampaignDraft> campaign)
    {
        campaign.ToTable("CampaignDrafts");
        campaign.HasKey(c => new { c.SellerId, c.CampaignId });
        campaign.Property(c => c.CampaignId).ValueGeneratedNever();
        campaign.Property(c => c.Marketplace).HasMaxLength(B2BCentralDb.MarketplaceLength);
        campaign.Property(c => c.Name).HasMaxLength(128);
        campaign.Property(c => c.UserId).HasMaxLength(64);
        campaign.HasOne<Product>().WithMany().HasForeignKey(c => new { c.SellerId, c.ProductId });
    }
}
