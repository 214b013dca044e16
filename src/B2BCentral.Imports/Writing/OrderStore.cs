using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Sellers;
using B2BCentral.Data.Summaries;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Undoing;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Imports.Writing;

/// <summary>Stores orders and what is known of buyers, and brings all that is computed from them up to date. Runs in the caller's transaction.</summary>
public class OrderStore(B2BCentralDb db, SellerDirectory sellers, SummaryKeeper summaries, ImportJournal journal)
{
    public async Task StoreAsync(IEnumerable<ReportLine> lines, SellerMarketplace marketplace, ImportCounts counts, Action<RejectedLine> reject)
    {
        var segments = await SegmentCatalog.LoadAsync(db, marketplace.SellerId);
        var buyers = await BuyerDirectory.LoadAsync(db, marketplace.SellerId);
        var products = await ProductCatalog.LoadAsync(db, marketplace.SellerId);
        var builder = new OrderBuilder(marketplace, products, buyers, segments, counts);
        await using var import = new OrderImport(db, marketplace, builder, journal, counts, reject);
        var touched = await import.RunAsync(lines);
        if (await products.TeachParentsAsync()) await journal.SaveChangesAsync();
        Forget();
        await summaries.RecomputeAsync(marketplace.SellerId, marketplace.Code, touched);
        await RecomputeAsync(await new BuyersOrders(db, marketplace.SellerId, journal).ClassifyAsync(builder.NewlyClassified), marketplace);
        await sellers.RefreshDataSpanAsync(marketplace);
    }

    public async Task StoreBuyersAsync(IEnumerable<ReportLine> lines, SellerMarketplace marketplace, ImportCounts counts, Action<RejectedLine> reject)
    {
        var segments = await SegmentCatalog.LoadAsync(db, marketplace.SellerId);
        var buyers = await BuyerDirectory.LoadAsync(db, marketplace.SellerId);
        await RecomputeAsync(await new BuyersImport(db, marketplace, buyers, segments, journal, counts, reject).RunAsync(lines), marketplace);
    }

    // What is saved later would be looked for among thousands that no longer change.
    private void Forget()
    {
        // All of it was saved a moment ago.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var known in db.ChangeTracker.Entries().Where(entry => entry.Entity is Buyer or Product).ToList()) known.State = EntityState.Detached;
        db.ChangeTracker.AutoDetectChangesEnabled = true;
    }

    // Buyers order in every marketplace of the seller, whichever the file was loaded for.
    private async Task RecomputeAsync(ILookup<string, DateOnly> touched, SellerMarketplace marketplace)
    {
        foreach (var place in touched)
        {
            await summaries.RecomputeAsync(marketplace.SellerId, place.Key, place);
            if (place.Key != marketplace.Code) (await db.Marketplaces.FindAsync(marketplace.SellerId, place.Key))!.DataVersion++;
        }
    }
}
