using B2BCentral.Data.Figures;
using B2BCentral.Data.Jobs;
using B2BCentral.Data.Tasks;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Data.Scores;

/// <summary>Notes a seller's own B2B share and categories, which <see cref="PeerRanks"/> then compares.</summary>
public class PeerShares(B2BCentralDb db, MetricsService metrics) : ISellerJob
{
    private const decimal Millionths = 1_000_000;

    public string Name => "peer-shares";

    public async Task<string> RunAsync(TaskScope scope)
    {
        var share = (await metrics.ByChannelAsync(scope.Figures, scope.Window)).B2BShare;
        var standing = await db.PeerStandings.FirstOrDefaultAsync(s => s.SellerId == scope.SellerId && s.Marketplace == scope.Code);
        if (standing is null) db.PeerStandings.Add(standing = new PeerStanding { SellerId = scope.SellerId, Marketplace = scope.Code, RefreshedAt = scope.Now });
        (standing.Day, standing.Share) = (scope.Window.To, share is { } part ? (int)decimal.Round(Math.Clamp(part, 0, 1) * Millionths, MidpointRounding.ToEven) : null);
        var categories = await PutCategoriesAsync(scope);
        await db.SaveChangesAsync();
        return share is null ? T("No sales in 90 days, so there is no share to compare.") : Tf($"The share of 90 days and {categories} categories were noted.");
    }

    private async Task<int> PutCategoriesAsync(TaskScope scope)
    {
        var offered = db.Offers.Where(o => o.SellerId == scope.SellerId && o.Marketplace == scope.Code).Select(o => o.ProductId);
        var sold = db.ProductSummaries.In(scope.Figures, scope.Window).Select(row => row.ProductId);
        var now = await db.Products.Where(p => p.SellerId == scope.SellerId && p.Category != null && (offered.Contains(p.ProductId) || sold.Contains(p.ProductId)))
            .Select(p => p.Category!).Distinct().ToListAsync();
        var noted = await db.PeerCategories.Where(c => c.SellerId == scope.SellerId && c.Marketplace == scope.Code).ToListAsync();
        db.PeerCategories.RemoveRange(noted.Where(category => !now.Contains(category.Category)));
        db.PeerCategories.AddRange(now.Except(noted.Select(category => category.Category))
            .Select(category => new PeerCategory { SellerId = scope.SellerId, Marketplace = scope.Code, Category = category }));
        return now.Count;
    }
}
