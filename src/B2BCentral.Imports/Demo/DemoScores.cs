using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Figures;
using B2BCentral.Data.Jobs;
using B2BCentral.Data.Scores;
using B2BCentral.Data.Tasks;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Scores;
using B2BCentral.Metrics.Time;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Imports.Demo;

/// <summary>Compares the made-up sellers and scores them, as the background does, and makes up the days before: a score without a past has no trend.</summary>
public class DemoScores(B2BCentralDb db, IEnumerable<ISellerJob> jobs, ScoreFactsQuery facts, ScoreSettings settings, TimeProvider time)
{
    private const int DaysOfWindow = 90;

    /// <summary>Does nothing once there is somebody to compare with.</summary>
    public async Task EnsureAsync()
    {
        // Asked inside, because another process that started on the same file may have been faster.
        await using var transaction = await db.BeginWritingAsync();
        if (await db.PeerStandings.AnyAsync()) return;

        var now = time.GetUtcNow();
        var sellers = await db.Sellers.AsNoTracking().Include(s => s.Marketplaces).Where(s => s.IsDemo).ToListAsync();
        var scopes = sellers.SelectMany(seller => seller.Marketplaces, (seller, marketplace) => new TaskScope(seller, marketplace, now)).ToList();
        await RunAsync<PeerShares>(scopes);
        await RunAsync<PeerRanks>(scopes);
        foreach (var scope in scopes.Where(scope => scope is { Seller.IsPeer: false, Marketplace.FirstOrderDay: not null })) await AddPastAsync(scope);
        await RunAsync<DailyScores>(scopes.Where(scope => !scope.Seller.IsPeer));
        await transaction.CommitAsync();
        db.ChangeTracker.Clear();
    }

    private async Task RunAsync<T>(IEnumerable<TaskScope> scopes)
        where T : ISellerJob
    {
        var job = jobs.OfType<T>().Single();
        foreach (var scope in scopes) await job.RunAsync(scope);
    }

    private async Task AddPastAsync(TaskScope scope)
    {
        var (today, sold) = (await facts.OfAsync(scope), await SoldAsync(scope));
        await using var writer = new BulkWriter(db);
        for (var ago = ScoreHistoryQuery.Days; ago > 0; ago--)
        {
            var day = scope.Today.AddDays(-ago);
            var window = Period.DaysEnding(day.AddDays(-1), DaysOfWindow);
            await writer.WriteAsync(DailyScores.Of(scope, day, Earlier(today, ago) with { Sales = SalesOf(sold, window, today.Sales.Rank) }, settings));
        }

        await writer.FlushAsync();
    }

    private Task<List<SummedSales<DayOfChannel>>> SoldAsync(TaskScope scope) => db.ChannelSummaries
        .DaysIn(scope.Figures, new Period(scope.Today.AddDays(-ScoreHistoryQuery.Days - DaysOfWindow), scope.Today))
        .SumBy(row => new DayOfChannel { Day = row.Day, IsBusiness = row.IsBusiness }, CountingPolicy.NotCancelled).ToListAsync();

    private static SalesFacts SalesOf(List<SummedSales<DayOfChannel>> sold, Period window, PeerRank rank)
    {
        var inside = sold.Where(sum => window.Contains(sum.Key.Day)).ToLookup(sum => sum.Key.IsBusiness, sum => sum.Figure);
        var (b2b, others) = (SalesFigure.Sum(inside[true]), SalesFigure.Sum(inside[false]));
        return new SalesFacts(b2b.Sales, b2b.Sales + others.Sales, b2b.AverageUnits, others.AverageUnits, rank);
    }

    /// <summary>Fewer prices, discounts and profile fields than today, filled week by week, and a shelf that was not sold out yet.</summary>
    private static SellerFacts Earlier(SellerFacts today, int daysAgo)
    {
        var left = Math.Ceiling(daysAgo / 7m) / Math.Ceiling(ScoreHistoryQuery.Days / 7m);
        long Less(long now, decimal part) => now - (long)(now * part * left);
        var (pricing, products, profile) = (today.Pricing, today.Products, today.Profile);
        return today with
        {
            Pricing = pricing with
            {
                WithBusinessPrice = Less(pricing.WithBusinessPrice, 0.3m),
                WithDiscount = Less(pricing.WithDiscount, 0.4m),
                CoveredViews = pricing.CoveredViews is { } covered ? Less(covered, 0.2m) : null,
            },
            Products = products with { Buyable = Math.Min(products.Relevant, products.Buyable + (long)(products.Relevant * 0.05m * left)) },
            Profile = profile with
            {
                HasYear = profile.HasYear && left < 0.8m,
                HasLogo = profile.HasLogo && left < 0.5m,
                ActiveCertifications = left < 0.3m ? profile.ActiveCertifications : Math.Max(0, profile.ActiveCertifications - 1),
            },
        };
    }

    private sealed record DayOfChannel
    {
        public DateOnly Day { get; init; }
        public bool IsBusiness { get; init; }
    }
}
