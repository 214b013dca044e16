using B2BCentral.Data.Sellers;
using B2BCentral.Data.Traffic;
using B2BCentral.Imports.Reading;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Imports.Writing;

/// <summary>Of what a row of traffic is.</summary>
/// <param name="Level">null for all listings together.</param>
/// <param name="Asin">Empty for a SKU: it stays itself where a report has no column for its ASIN, and where it is joined with another.</param>
internal readonly record struct TrafficKey(TrafficLevel? Level, Period Days, string Asin, string Sku)
{
    public static TrafficKey Of(TrafficLine line) => line switch
    {
        { Sku: { } sku } => new(TrafficLevel.Sku, line.Days, "", sku),
        { ChildAsin: { } child } => new(TrafficLevel.Child, line.Days, child, ""),
        { ParentAsin: { } parent } => new(TrafficLevel.Parent, line.Days, parent, ""),
        _ => new(null, line.Days, "", ""),
    };

    public static TrafficKey Of(TrafficFigures row) => row is ProductTraffic product
        ? new(product.Level, new Period(row.From, row.To), product.Level == TrafficLevel.Sku ? "" : product.Asin, product.Sku)
        : new(null, new Period(row.From, row.To), "", "");

    /// <param name="marketplace">Where it was visited.</param>
    /// <param name="asin">Its own, where the row is of a SKU.</param>
    public TrafficFigures NewRow(SellerMarketplace marketplace, string asin) => Level is { } level
        ? new ProductTraffic { SellerId = marketplace.SellerId, Marketplace = marketplace.Code, From = Days.From, To = Days.To, Level = level, Asin = level == TrafficLevel.Sku ? asin : Asin, Sku = Sku }
        : new PeriodTraffic { SellerId = marketplace.SellerId, Marketplace = marketplace.Code, From = Days.From, To = Days.To };
}
