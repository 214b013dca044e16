using B2BCentral.Data;
using B2BCentral.Data.Scores;
using B2BCentral.Data.Traffic;
using B2BCentral.Testing;
using B2BCentral.Tests.Data.Scores;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Widgets.PerformanceSummary;

/// <summary>The site with a shop of five offers that can be scored by hand, one with nothing, and one that has no offers.</summary>
public sealed class ScoredSite : SeededSite
{
    public static string Widget(string seller = "scored") => $"/b2b/widgets/performance-summary?seller={seller}&marketplace=US";

    /// <summary>
    /// B2B $20 of $100, three units per B2B order and one per other order; of five active offers one has a price and a discount, and 10 of 100 B2B
    /// page views; all four that businesses bought can be bought but one.
    /// </summary>
    public async Task OpenAsync(string seller)
    {
        await Given.Seller(seller)
            .Order(on: "2025-03-30", asin: "A", units: 3, amount: 5).Order(asin: "B", units: 3, amount: 5).Order(asin: "C", units: 3, amount: 5).Order(asin: "D", units: 3, amount: 5)
            .Order(asin: "E", amount: 80, by: Buyer.Consumer)
            .Offer("A", o => o.Priced(business: 900).Discounted())
            .Offer("B", o => o.Priced())
            .Offer("C", o => o.Priced())
            .Offer("D", o => o.Priced().Stock = 0)
            .Offer("E", o => o.Priced());
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        var id = (await db.Sellers.SingleAsync(s => s.Slug == seller)).Id;
        db.ProductTraffic.AddRange(Seen(id, "A", 10), Seen(id, "B", 64), Seen(id, "C", 26));
        db.PeerStandings.Add(new PeerStanding { SellerId = id, Marketplace = "US", Day = ScoredShop.Day("2025-03-30"), Share = 200_000, Peers = 4, Below = 3 });
        db.DailyScores.Add(new DailyScore { SellerId = id, Marketplace = "US", Day = ScoredShop.Day("2025-03-01"), Version = "1", Sales = 2_900, Pricing = 850, Products = 3_750, Profile = 0, Inputs = "[]" });
        await db.SaveChangesAsync();
    }

    protected override async Task SeedAsync()
    {
        await OpenAsync("scored");
        await Given.Seller("empty");
        await Given.Seller("orders-only").Order(asin: "X");
        await Given.Seller("listed").Order(asin: "L", status: "Cancelled").Order(asin: "M", status: "Cancelled").Offer("L", o => o.Priced(business: 900)).Offer("M", o => o.Priced());
        await Given.Seller("unpriced").Order(asin: "L", status: "Cancelled").Offer("L", o => o.Priced());
    }

    private static ProductTraffic Seen(int sellerId, string sku, int views) => new()
    {
        SellerId = sellerId,
        Marketplace = "US",
        Level = TrafficLevel.Sku,
        From = ScoredShop.Day("2025-03-30"),
        To = ScoredShop.Day("2025-03-30"),
        Asin = sku,
        Sku = sku,
        PageViewsB2B = views,
    };
}
