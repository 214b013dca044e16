using B2BCentral.Data.Buyers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace B2BCentral.Data.Summaries;

/// <summary>A row in which a summary table and the orders disagree.</summary>
/// <param name="IsMissing">True: the orders give this row and the table lacks it. False: the table holds it and the orders do not give it.</param>
public sealed record SummaryDifference(
    string Table, SegmentDimension? Dimension, SummaryGrain Grain, bool IsMissing, SummaryDifferenceRow Row);

public sealed class SummaryDifferenceRow
{
    public DateOnly Day { get; set; }
    public int Key0 { get; set; }
    public int Key1 { get; set; }
    public long Sales { get; set; }
    public long Units { get; set; }
    public long Orders { get; set; }
    public long PricedOrders { get; set; }
    public long OrderItems { get; set; }
    public long CancelledSales { get; set; }
    public long CancelledUnits { get; set; }
    public long CancelledOrders { get; set; }
    public long CancelledPricedOrders { get; set; }
    public long CancelledOrderItems { get; set; }
}

/// <summary>In the model, so that each database reads days as it stores them.</summary>
internal sealed class SummaryDifferenceRowConfiguration : IEntityTypeConfiguration<SummaryDifferenceRow>
{
    public void Configure(EntityTypeBuilder<SummaryDifferenceRow> row) => row.HasNoKey().ToView(null);
}
