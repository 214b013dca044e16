using B2BCentral.Data.Figures;
using B2BCentral.Data.Profiles;
using B2BCentral.Data.Tasks;
using B2BCentral.Data.Traffic;
using B2BCentral.Metrics.Scores;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Scores;

/// <summary>Gathers what the scores are computed from, as it stands now; sales and traffic of the window of 90 days.</summary>
public class ScoreFactsQuery(B2BCentralDb db, MetricsService metrics, TrafficQuery traffic, ProfileFactsQuery profiles)
{
    public async Task<SellerFacts> OfAsync(TaskScope scope)
    {
        var shelf = new Shelf(db, scope);
        return new SellerFacts(await SalesAsync(scope), await PricingAsync(scope, shelf), await ProductsAsync(shelf), await profiles.OfAsync(scope.SellerId, scope.Today));
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

    private static async Task<ProductFacts> ProductsAsync(Shelf shelf)
    {
        var counted = await (from relevant in shelf.RelevantAsins
                             join buyable in shelf.BuyableAsins on relevant equals buyable into found
                             from buyable in found.DefaultIfEmpty()
                             group buyable by 1 into all
                             select new { Relevant = all.LongCount(), Buyable = all.LongCount(asin => asin != null) }).SingleOrDefaultAsync();
        return counted is null ? new ProductFacts(0, 0) : new ProductFacts(counted.Relevant, counted.Buyable);
    }
}
