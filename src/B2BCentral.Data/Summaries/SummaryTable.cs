using B2BCentral.Data.Buyers;

namespace B2BCentral.Data.Summaries;

/// <summary>What one summary table groups by, in the terms of its SQL: <c>o</c> is the order, <c>i</c> the item.</summary>
/// <param name="Name">The table.</param>
/// <param name="Keys">Key columns after seller, marketplace, grain and day, each with where it comes from.</param>
/// <param name="Dimension">The fixed dimension of a segment summary.</param>
/// <param name="BusinessOnly">Leaves Non-B2B orders out.</param>
internal sealed record SummaryTable(
    string Name, (string Column, string Source)[] Keys, SegmentDimension? Dimension = null, bool BusinessOnly = false)
{
    public static readonly SummaryTable[] All =
    [
        new("ChannelSummaries", [("IsBusiness", "o.\"IsBusiness\"")]),
        new("SegmentSummaries", [("SegmentId", "o.\"IndustryId\"")], SegmentDimension.Industry, BusinessOnly: true),
        new("SegmentSummaries", [("SegmentId", "o.\"RegionId\"")], SegmentDimension.Region, BusinessOnly: true),
        new("SegmentSummaries", [("SegmentId", "o.\"SizeId\"")], SegmentDimension.Size, BusinessOnly: true),
        new("ProductSummaries", [("IsBusiness", "o.\"IsBusiness\""), ("ProductId", "i.\"ProductId\"")]),
        new("ProductIndustrySummaries", [("IndustryId", "o.\"IndustryId\""), ("ProductId", "i.\"ProductId\"")], BusinessOnly: true),
    ];

    public static readonly string[] Measures =
    [
        "Sales", "Units", "Orders", "PricedOrders", "OrderItems",
        "CancelledSales", "CancelledUnits", "CancelledOrders", "CancelledPricedOrders", "CancelledOrderItems",
    ];
}
