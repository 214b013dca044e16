using B2BCentral.Data;
using B2BCentral.Data.Sellers;
using B2BCentral.Data.Summaries;
using B2BCentral.Imports.Reading;

namespace B2BCentral.Imports.Writing;

/// <summary>Stores order lines and brings all that is computed from them up to date. Runs in the caller's transaction.</summary>
public class OrderStore(B2BCentralDb db, SellerDirectory sellers, SummaryKeeper summaries)
{
    public async Task StoreAsync(IEnumerable<ReportLine> lines, SellerMarketplace marketplace, ImportCounts counts, Action<RejectedLine> reject)
    {
        var segments = await SegmentCatalog.LoadAsync(db, marketplace.SellerId);
        var buyers = await BuyerDirectory.LoadAsync(db, marketplace.SellerId);
        var products = await ProductCatalog.LoadAsync(db, marketplace.SellerId);
        var builder = new OrderBuilder(marketplace, products, buyers, segments, counts);
        var touched = await new OrderImport(db, marketplace, builder, counts, reject).RunAsync(lines);
        await summaries.RecomputeAsync(marketplace.SellerId, marketplace.Code, touched);
        await sellers.RefreshDataSpanAsync(marketplace);
    }
}
