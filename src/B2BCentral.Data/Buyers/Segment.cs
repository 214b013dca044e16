using B2BCentral.Data.Sellers;
using B2BCentral.Metrics.Segments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Buyers;

/// <summary>What buyers are grouped by.</summary>
public enum SegmentDimension : byte
{
    Industry = 1,
    Region = 2,
    Size = 3,
}

/// <summary>One industry, sub-industry, region or size that a seller's buyers belong to.</summary>
public class Segment
{
    /// <summary>The id of "Other": not yet classified. It has no row.</summary>
    public const int OtherId = 0;

    public const string OtherKey = "other";

    public int SellerId { get; set; }
    public int SegmentId { get; set; }
    public SegmentDimension Dimension { get; set; }

    /// <summary>The industry of a sub-industry; null for every other segment.</summary>
    public int? ParentId { get; set; }

    /// <summary>A NAICS code or the label itself; what the address of a filtered page carries.</summary>
    public required string Key { get; set; }

    public required string Name { get; set; }

    /// <summary>The name as a page shows it, in the language of the moment.</summary>
    public string Title => Industry.Shown(Name);
}

internal sealed class SegmentConfiguration : IEntityTypeConfiguration<Segment>
{
    public void Configure(EntityTypeBuilder<Segment> segment)
    {
        segment.ToTable("Segments");
        segment.HasKey(s => new { s.SellerId, s.SegmentId });
        segment.Property(s => s.SegmentId).ValueGeneratedNever();
        segment.Property(s => s.Key).HasMaxLength(120);
        segment.Property(s => s.Name).HasMaxLength(120);
        segment.HasOne<Seller>().WithMany().HasForeignKey(s => s.SellerId);
    }
}
