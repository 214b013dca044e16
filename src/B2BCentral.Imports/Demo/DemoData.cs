using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Sellers;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Synthetic;
using B2BCentral.Imports.Writing;
using B2BCentral.Metrics.Time;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Imports.Demo;

/// <summary>Fills an empty database with made-up sellers, so that every page has something to show.</summary>
public class DemoData(B2BCentralDb db, SellerDirectory sellers, OrderStore store, DemoScores scores, TimeProvider time)
{
    private const int TrafficSeed = 1_912;

    private static readonly DemoSeller[] All =
    [
        NorthfieldTools.Seller,
        CartoleriaAurora.Seller,
        new("brightside-goods", "Brightside Goods", "US", Invent: null),
        .. Peers.All,
    ];

    /// <summary>Makes the demo sellers if there is no seller at all, or those that an interrupted start left out.</summary>
    public async Task EnsureAsync()
    {
        var existing = await db.Sellers.AsNoTracking().Select(s => new { s.Slug, s.IsDemo }).ToListAsync();
        if (existing.Count > 0 && !existing.Exists(seller => seller.IsDemo)) return;

        var present = existing.Select(seller => seller.Slug).ToHashSet();
        foreach (var seller in All.Where(seller => !present.Contains(seller.Slug))) await CreateAsync(seller);
        await scores.EnsureAsync();
    }

    // One transaction each: a seller is there with all its orders or not at all.
    private async Task CreateAsync(DemoSeller seller)
    {
        await using var transaction = await db.BeginWritingAsync();
        // Another process that started on the same file may have been faster.
        if (await db.Sellers.AnyAsync(s => s.Slug == seller.Slug)) return;

        var marketplace = await sellers.AddDemoAsync(seller.Slug, seller.Name, seller.Marketplace, seller.IsPeer);
        if (seller.Invent is { } invent)
        {
            var yesterday = LocalDay.Of(time.GetUtcNow(), marketplace.Place.TimeZone).AddDays(-1);
            var shop = invent(yesterday);
            await StoreAsync(shop, marketplace);
            if (seller == NorthfieldTools.Seller) await AddBusinessAsync(marketplace);
            if (!seller.IsPeer) await new DemoTraffic(db, marketplace, new DemoVisits(new Dice(TrafficSeed))).AddAsync(shop.Articles, yesterday);
        }

        await transaction.CommitAsync();
        // The next seller has its own; what is no longer tracked costs nothing when changes are looked for.
        db.ChangeTracker.Clear();
    }

    private async Task StoreAsync(DemoShop shop, SellerMarketplace marketplace)
    {
        await store.StoreAsync(shop.Lines, marketplace, new ImportCounts(), Refuse);
        sellers.MarkChanged(marketplace);
        await db.SaveChangesAsync();
        await new DemoOffers(db, marketplace).AddAsync(shop.Articles);
    }

    private async Task AddBusinessAsync(SellerMarketplace marketplace)
    {
        await new DemoProfile(db, marketplace, time.GetUtcNow()).AddAsync();
        await new DemoRequests(db, marketplace, time.GetUtcNow()).AddAsync();
    }

    private static void Refuse(RejectedLine line) => throw new InvalidOperationException($"A made-up order cannot be stored: {line.Field} {line.Value}. {line.Reason}");
}
