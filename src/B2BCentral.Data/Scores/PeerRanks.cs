using B2BCentral.Data.Jobs;
using B2BCentral.Data.Tasks;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Data.Scores;

/// <summary>
/// Ranks a seller's noted share among those of similar sellers: others in the same marketplace with sales and at least one category in
/// common; invented sellers among themselves and real ones among themselves. Nothing but counts leaves another seller's rows.
/// </summary>
public class PeerRanks(B2BCentralDb db) : ISellerJob
{
    public string Name => "peer-ranks";

    public async Task<string> RunAsync(TaskScope scope)
    {
        var standing = await db.PeerStandings.FirstOrDefaultAsync(s => s.SellerId == scope.SellerId && s.Marketplace == scope.Code);
        if (standing is null) return T("No share was noted yet, so there is nothing to compare.");

        var shares = standing.Share is null ? [] : await SharesOfPeersAsync(scope);
        (int Peers, int Below, int Equal) rank = (shares.Sum(one => one.Sellers), Sum(shares, share => share < standing.Share), Sum(shares, share => share == standing.Share));
        if (rank != (standing.Peers, standing.Below, standing.Equal))
        {
            (standing.Peers, standing.Below, standing.Equal) = rank;
            standing.RefreshedAt = scope.Now;
            await db.SaveChangesAsync();
        }

        return Tf($"Compared with {rank.Peers} similar sellers.");
    }

    private Task<List<PeerShare>> SharesOfPeersAsync(TaskScope scope)
    {
        var mine = db.PeerCategories.Where(c => c.SellerId == scope.SellerId && c.Marketplace == scope.Code).Select(c => c.Category);
        var similar = db.PeerCategories.Where(c => c.Marketplace == scope.Code && c.SellerId != scope.SellerId && mine.Contains(c.Category)).Select(c => c.SellerId);
        return db.PeerStandings
            .Where(s => s.Marketplace == scope.Code && s.Share != null && similar.Contains(s.SellerId) && db.Sellers.Any(o => o.Id == s.SellerId && o.IsDemo == scope.Seller.IsDemo))
            .GroupBy(s => s.Share!.Value).Select(group => new PeerShare { Share = group.Key, Sellers = group.Count() }).ToListAsync();
    }

    private static int Sum(List<PeerShare> shares, Func<int, bool> counts) => shares.Where(one => counts(one.Share)).Sum(one => one.Sellers);

    private sealed class PeerShare
    {
        public int Share { get; init; }
        public int Sellers { get; init; }
    }
}
