using B2BCentral.Data.Figures;
using B2BCentral.Data.Profiles;
using B2BCentral.Data.Tasks;
using B2BCentral.Data.Traffic;
using B2BCentral.Metrics.Scores;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Scores;

/// <summary>Gathers what the scores are computed from, as it stands now; sales and traffic of the window of 90 days.</summary>
public class ScoreFactsQuery(B2BCentralDb db, MetricsService metrics, TrafficQuery traffic, ProfileFactsQuery profiles, FigureMemory memory)
{
    public async Task<SellerFacts> OfAsync(TaskScope scope)
    {
        var (pricing, products) = await memory.GetAsync(scope.Figures, ("shelf", scope.Window), () => ShelfAsync(scope), _ => 1);
        return new SellerFacts(await SalesAsync(scope), pricing, products, await profiles.OfAsync(scope.SellerId, scope.Today));
    }

    // All offers and their traffic are looked through.
    private async Task<ShelfFacts> ShelfAsync(TaskScope scope)
    {
        var shelf = new Shelf(db, scope);
        return new ShelfFacts(await PricingAsync(scope, shelf), await ProductsAsync(shelf));
    }

    private async Task<SalesFacts> SalesAsync(TaskScope scope)
    {
        var sold = await metrics.ByChannelAsync(scope.Figures, scope.Window);
        var rank = await db.PeerStandings.Where(s => s.SellerId == scope.SellerId && s.Marketplace == scope.Code && s.Share != null)
            .Select(s => new PeerRank(s.Peers, s.Below, s.Equal)).FirstOrDefaultAsync();
        return new SalesFacts(sold.B2B.Sales, sold.Total.Sales, sold.B2B.AverageUnits, sold.NonB2B.AverageUnits, rank);
    }

    private async Task<PricingFacts> PricingAsync(TaskScope scope, Shelf shelf)
    {
        var (covered, views) = await ViewsAsync(await traffic.B2BPageViewsAsync(scope.Figures, scope.Window), shelf);
        return new PricingFacts(await shelf.Active.CountAsync(), await shelf.WithBusinessPrice.CountAsync(), await shelf.WithDiscount.CountAsync(), covered, views);
    }

    private static async Task<(long? Covered, long? All)> ViewsAsync(B2BPageViews? told, Shelf shelf)
    {
        if (told is null) return (null, null);

        var keys = shelf.CoveredKeys(told.Level);
        var covered = told.Level == TrafficLevel.Sku ? told.Rows.Where(t => keys.Contains(t.Sku)) : told.Rows.Where(t => keys.Contains(t.Asin));
        return (await covered.SumAsync(t => (long)t.PageViewsB2B!.Value), await told.Rows.SumAsync(t => (long)t.PageViewsB2B!.Value));
    }

    // As two questions: SQLite compares each of one list with each of the other where they are joined.
    private static async Task<ProductFacts> ProductsAsync(Shelf shelf)
    {
        var buyable = shelf.BuyableAsins;
        return new ProductFacts(await shelf.RelevantAsins.CountAsync(), await shelf.RelevantAsins.CountAsync(asin => buyable.Contains(asin)));
    }

    private sealed record ShelfFacts(PricingFacts Pricing, ProductFacts Products);
}
