using B2BCentral.Data.Jobs;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Scores;
using B2BCentral.Data.Sellers;
using B2BCentral.Metrics.Scores;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Data.Scores;

public class ScoreJobsTests
{
    [Fact]
    public async Task Similar_sellers_share_a_category_and_a_marketplace_and_have_sales()
    {
        await using var database = await TestDatabase.CreateAsync();
        await SellerAsync(database, Given.Shop, "Tools", b2b: 40, others: 60);
        await SellerAsync(database, "below", "Tools", b2b: 39, others: 61);
        await SellerAsync(database, "equal", "Tools", b2b: 4, others: 6);
        await SellerAsync(database, "above", "Tools", b2b: 50, others: 50);
        await SellerAsync(database, "idle", "Tools", b2b: 0, others: 0);
        await SellerAsync(database, "other-trade", "Books", b2b: 1, others: 99);
        await SellerAsync(database, "elsewhere", "Tools", b2b: 1, others: 99, marketplace: "UK");
        await SellerAsync(database, "invented", "Tools", b2b: 1, others: 99, isDemo: true);

        await RunAllAsync(database);

        Assert.Equal(new PeerRank(3, 1, 1), (await database.FactsAsync()).Sales.Rank);
        Assert.Equal(400_000, (await Standing(database, Given.Shop)).Share);
        Assert.Null((await Standing(database, "idle")).Share);
        Assert.Equal(0, (await Standing(database, "idle")).Peers);
        Assert.Equal((0, 0), ((await Standing(database, "elsewhere")).Peers, (await Standing(database, "invented")).Peers));
    }

    [Fact]
    public async Task Nobody_is_compared_while_a_page_is_made()
    {
        await using var database = await TestDatabase.CreateAsync();
        await SellerAsync(database, Given.Shop, "Tools", b2b: 40, others: 60);
        await SellerAsync(database, "below", "Tools", b2b: 39, others: 61);

        Assert.Equal(default, (await database.FactsAsync()).Sales.Rank);
    }

    [Fact]
    public async Task A_second_run_on_the_same_day_changes_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        await SellerAsync(database, Given.Shop, "Tools", b2b: 40, others: 60);
        await SellerAsync(database, "below", "Tools", b2b: 39, others: 61);
        await RunAllAsync(database);
        var before = await StoredAsync(database);

        database.Clock.Advance(TimeSpan.FromHours(3));
        await RunAllAsync(database);

        Assert.Equal(before, await StoredAsync(database));
    }

    [Fact]
    public async Task The_scores_of_a_day_that_is_kept_stay_as_they_are()
    {
        await using var database = await TestDatabase.CreateAsync();
        await SellerAsync(database, Given.Shop, "Tools", b2b: 40, others: 60);
        await RunAllAsync(database);
        await database.Given.Order(asin: "other", amount: 900, by: Buyer.Consumer);
        database.Clock.Advance(TimeSpan.FromHours(3));
        await RunAllAsync(database);

        var kept = await KeptAsync(database);
        // The share is 40 % and nobody is similar; each side sells one unit an order: (5 x 0.5 + 2 x 0.2) / 0.7.
        Assert.Equal((ScoredShop.Day("2025-03-31"), 4_143, (int?)null, "1"), (kept.Single().Day, kept.Single().Sales, kept.Single().Pricing, kept.Single().Version));
        Assert.Contains("""{"key":"b2b-share","value":0.4,"stars":5""", kept.Single().Inputs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_local_day_begins_at_midnight_of_the_marketplace()
    {
        await using var database = await TestDatabase.CreateAsync();
        await SellerAsync(database, Given.Shop, "Tools", b2b: 40, others: 60);
        database.Clock.SetTo(new DateTimeOffset(2025, 4, 1, 6, 59, 59, TimeSpan.Zero));
        await RunAllAsync(database);
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        await RunAllAsync(database);

        Assert.Equal([ScoredShop.Day("2025-03-31"), ScoredShop.Day("2025-04-01")], (await KeptAsync(database)).Select(score => score.Day));
    }

    [Fact]
    public async Task The_history_is_of_the_60_days_before_today()
    {
        await using var database = await TestDatabase.CreateAsync();
        await SellerAsync(database, Given.Shop, "Tools", b2b: 40, others: 60);
        await using var services = database.NewScope();
        var scope = await services.ServiceProvider.ScopeAsync();
        foreach (var day in (string[])["2025-01-29", "2025-01-30", "2025-03-30", "2025-03-31"])
            database.Context.DailyScores.Add(new DailyScore { SellerId = scope.SellerId, Marketplace = "US", Day = ScoredShop.Day(day), Version = "1", Sales = 3_456, Inputs = "[]" });
        await database.Context.SaveChangesAsync();

        var history = await services.ServiceProvider.GetRequiredService<ScoreHistoryQuery>().OfAsync(scope);

        Assert.Equal([ScoredShop.Day("2025-01-30"), ScoredShop.Day("2025-03-30")], history.Select(score => score.Day));
        Assert.Equal((3.456m, null), (history[0].Sales, history[0].Pricing));
    }

    [Fact]
    public async Task Shares_are_noted_before_they_are_compared_and_scored_after()
    {
        await using var database = await TestDatabase.CreateAsync();

        Assert.Equal(["peer-shares", "peer-ranks", "daily-scores"], database.Services.GetServices<ISellerJob>().Select(job => job.Name).Where(name => name.Contains("peer", StringComparison.Ordinal) || name.Contains("scores", StringComparison.Ordinal)));
        Assert.All(Jobs(database.Services), job => Assert.Equal(new DateTimeOffset(2025, 3, 31, 7, 0, 0, TimeSpan.Zero), job.SlotAt(database.Clock.GetUtcNow(), MarketplaceCatalog.Get("US"))));
    }

    private static async Task SellerAsync(TestDatabase database, string slug, string category, int b2b, int others, string marketplace = "US", bool isDemo = false)
    {
        var given = isDemo ? database.Given.Demo(slug, marketplace) : database.Given.Seller(slug, marketplace);
        if (b2b + others > 0) given = given.Order(asin: "A", amount: b2b).Order(asin: "A", amount: others, by: Buyer.Consumer);
        await given;
        await using var scope = database.NewScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentral.Data.B2BCentralDb>();
        var id = (await db.Sellers.SingleAsync(s => s.Slug == slug)).Id;
        if (b2b + others > 0) (await db.Products.SingleAsync(p => p.SellerId == id)).Category = category;
        else
        {
            db.Products.Add(new Product { SellerId = id, ProductId = 1, Sku = "A", Category = category });
            db.Offers.Add(new Offer { SellerId = id, Marketplace = marketplace, ProductId = 1 });
        }

        await db.SaveChangesAsync();
    }

    private static async Task RunAllAsync(TestDatabase database)
    {
        await using var scope = database.NewScope();
        var slugs = await scope.ServiceProvider.GetRequiredService<B2BCentral.Data.B2BCentralDb>().Sellers.Select(s => s.Slug).ToListAsync();
        foreach (var job in Jobs(scope.ServiceProvider))
            foreach (var slug in slugs) await job.RunAsync(await scope.ServiceProvider.ScopeAsync(slug));
    }

    private static IEnumerable<ISellerJob> Jobs(IServiceProvider services) => services.GetServices<ISellerJob>().Where(job => job is PeerShares or PeerRanks or DailyScores);

    private static async Task<PeerStanding> Standing(TestDatabase database, string slug)
    {
        await using var scope = database.NewScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentral.Data.B2BCentralDb>();
        return await db.PeerStandings.SingleAsync(s => db.Sellers.Any(seller => seller.Id == s.SellerId && seller.Slug == slug));
    }

    private static async Task<List<DailyScore>> KeptAsync(TestDatabase database)
    {
        await using var scope = database.NewScope();
        return await scope.ServiceProvider.GetRequiredService<B2BCentral.Data.B2BCentralDb>().DailyScores.OrderBy(s => s.Day).ToListAsync();
    }

    private static async Task<string> StoredAsync(TestDatabase database)
    {
        await using var scope = database.NewScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentral.Data.B2BCentralDb>();
        return System.Text.Json.JsonSerializer.Serialize(new { Standings = await db.PeerStandings.ToListAsync(), Categories = await db.PeerCategories.ToListAsync(), Scores = await db.DailyScores.ToListAsync() });
    }
}
