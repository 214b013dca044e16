using B2BCentral.Data.Buyers;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Data.Summaries;

/// <summary>Which summary row of a seller's marketplace, whatever its table.</summary>
/// <param name="Table">What it sums up by.</param>
/// <param name="Grain">A day or a month.</param>
/// <param name="Day">As <see cref="SummaryRow.Day"/>.</param>
/// <param name="First">1 for B2B and 0 for Non-B2B, or the segment.</param>
/// <param name="Second">The product, where the table has one.</param>
internal readonly record struct SummaryKey(SummaryTable Table, SummaryGrain Grain, DateOnly Day, int First, int Second = 0)
{
    public SummaryKey OfMonth => this with { Grain = SummaryGrain.Month, Day = Period.FirstOfMonth(Day) };

    public static SummaryKey Of(SummaryRow row) => row switch
    {
        ChannelSummary one => new(SummaryTable.Channels, one.Grain, one.Day, Channel(one.IsBusiness)),
        SegmentSummary one => new(TableOf(one.Dimension), one.Grain, one.Day, one.SegmentId),
        ProductSummary one => new(SummaryTable.Products, one.Grain, one.Day, Channel(one.IsBusiness), one.ProductId),
        ProductIndustrySummary one => new(SummaryTable.ProductIndustries, one.Grain, one.Day, one.IndustryId, one.ProductId),
        _ => throw new ArgumentException($"{row.GetType().Name} is no summary.", nameof(row)),
    };

    public static int Channel(bool isBusiness) => isBusiness ? 1 : 0;

    public string TableName => Table switch
    {
        SummaryTable.Channels => "ChannelSummaries",
        SummaryTable.Products => "ProductSummaries",
        SummaryTable.ProductIndustries => "ProductIndustrySummaries",
        _ => "SegmentSummaries",
    };

    public SegmentDimension? Dimension => Table switch
    {
        SummaryTable.Industries => SegmentDimension.Industry,
        SummaryTable.Regions => SegmentDimension.Region,
        SummaryTable.Sizes => SegmentDimension.Size,
        _ => null,
    };

    public SummaryRow NewRow(int sellerId, string marketplace)
    {
        SummaryRow row = Table switch
        {
            SummaryTable.Channels => new ChannelSummary { IsBusiness = First == 1 },
            SummaryTable.Products => new ProductSummary { IsBusiness = First == 1, ProductId = Second },
            SummaryTable.ProductIndustries => new ProductIndustrySummary { IndustryId = First, ProductId = Second },
            _ => new SegmentSummary { Dimension = Dimension!.Value, SegmentId = First },
        };
        (row.SellerId, row.Marketplace, row.Grain, row.Day) = (sellerId, marketplace, Grain, Day);
        return row;
    }

    private static SummaryTable TableOf(SegmentDimension dimension) => dimension switch
    {
        SegmentDimension.Industry => SummaryTable.Industries,
        SegmentDimension.Region => SummaryTable.Regions,
        _ => SummaryTable.Sizes,
    };
}
