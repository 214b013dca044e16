using System.Linq.Expressions;
using B2BCentral.Data.Buyers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Summaries;

/// <summary>B2B and Non-B2B.</summary>
public class ChannelSummary : SummaryRow
{
    public bool IsBusiness { get; set; }
}

/// <summary>B2B orders by one segment dimension; the dimensions are kept apart, as crossing them compacts nothing.</summary>
public class SegmentSummary : SummaryRow
{
    public SegmentDimension Dimension { get; set; }

    /// <summary>For industries the sub-industry where it is known.</summary>
    public int SegmentId { get; set; }
}

/// <summary>Products, B2B and Non-B2B.</summary>
public class ProductSummary : SummaryRow
{
    public bool IsBusiness { get; set; }
    public int ProductId { get; set; }
}

/// <summary>B2B orders by product and sub-industry, for the filtered top products.</summary>
public class ProductIndustrySummary : SummaryRow
{
    public int IndustryId { get; set; }
    public int ProductId { get; set; }
}

internal abstract class SummaryConfiguration<T>(string table, Expression<Func<T, object?>> key) : IEntityTypeConfiguration<T>
    where T : SummaryRow
{
    public void Configure(EntityTypeBuilder<T> summary)
    {
        summary.ToTable(table);
        summary.HasKey(key);
        summary.Property(row => row.Marketplace).HasMaxLength(B2BCentralDb.MarketplaceLength);
    }
}

internal sealed class ChannelSummaryConfiguration() : SummaryConfiguration<ChannelSummary>(
    "ChannelSummaries", row => new { row.SellerId, row.Marketplace, row.Grain, row.Day, row.IsBusiness });

internal sealed class SegmentSummaryConfiguration() : SummaryConfiguration<SegmentSummary>(
    "SegmentSummaries", row => new { row.SellerId, row.Marketplace, row.Dimension, row.Grain, row.Day, row.SegmentId });

internal sealed class ProductSummaryConfiguration() : SummaryConfiguration<ProductSummary>(
    "ProductSummaries", row => new { row.SellerId, row.Marketplace, row.IsBusiness, row.Grain, row.Day, row.ProductId });

internal sealed class ProductIndustrySummaryConfiguration() : SummaryConfiguration<ProductIndustrySummary>(
    "ProductIndustrySummaries", row => new { row.SellerId, row.Marketplace, row.IndustryId, row.Grain, row.Day, row.ProductId });
