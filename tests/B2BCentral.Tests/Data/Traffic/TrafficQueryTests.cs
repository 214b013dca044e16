using B2BCentral.Data.Figures;
using B2BCentral.Data.Traffic;
using B2BCentral.Imports;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Data.Traffic;

/// <summary>What pages learn of the traffic of a period.</summary>
public sealed class TrafficQueryTests : IAsyncLifetime
{
    private static readonly Period March = new(new(2025, 3, 1), new(2025, 3, 31));

    private TestDatabase database = null!;
    private FigureScope scope = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        var sellers = database.Services.GetRequiredService<SellerDirectory>();
        await sellers.GetOrAddAsync("other", "US");
        scope = new FigureScope((await sellers.GetOrAddAsync("acme", "US")).SellerId, "US", CountingPolicy.NotCancelled);
        await sellers.GetOrAddAsync("acme", "CA");
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    private TrafficQuery Query => database.Services.GetRequiredService<TrafficQuery>();

    [Fact]
    public async Task Only_rows_wholly_inside_count_and_only_the_seller_s_own()
    {
        await AddAsync(Days(1, 1, 10), Days(2, 2, 20), Days(28, 34, 999), new PeriodTraffic { SellerId = scope.SellerId, Marketplace = "CA", From = March.From, To = March.From, Sessions = 5 },
            new PeriodTraffic { SellerId = scope.SellerId - 1, Marketplace = "US", From = March.From, To = March.From, Sessions = 6 });

        var sum = await Query.SumAsync(scope, March);

        Assert.Equal((30, 2), (sum.Sessions, sum.DaysCovered));
        Assert.Equal([new Period(new(2025, 3, 1), new(2025, 3, 2))], sum.Covered);
    }

    [Fact]
    public async Task Each_bucket_counts_what_lies_in_it()
    {
        await AddAsync(Days(1, 31, 310), Days(3, 3, 7));

        var days = await Query.ByBucketAsync(scope, [.. March.Cut(Grain.Day, DayOfWeek.Sunday)]);
        var months = await Query.ByBucketAsync(scope, [.. March.Cut(Grain.Month, DayOfWeek.Sunday)]);

        Assert.Equal(31, days.Count);
        Assert.Equal([(7L, 1)], days.Where(day => day.Sessions is not null).Select(day => (day.Sessions!.Value, day.DaysCovered)));
        Assert.Equal(7, days[2].Sessions);
        Assert.Equal((310, 31), (Assert.Single(months).Sessions, months[0].DaysCovered));
        Assert.Empty(await Query.ByBucketAsync(scope, []));
    }

    [Fact]
    public async Task Reports_of_products_are_chosen_as_a_whole()
    {
        await AddAsync(Product("B1", 1, 20, 10), Product("B1", 1, 25, 12), Product("B2", 1, 20, 99), Product("B1", 26, 31, 3), Product("B1", 1, 31, 77, TrafficLevel.Parent));

        var products = await Query.ByProductAsync(scope, March, TrafficLevel.Child);

        var only = Assert.Single(products.Products);
        Assert.Equal(("B1", "", 15, 31), (only.Asin, only.Sku, only.Sum.Sessions, products.DaysCovered));
        Assert.Equal(2, (await Query.OfProductsAsync(scope, March, TrafficLevel.Child)).Count);
        Assert.Empty((await Query.ByProductAsync(scope, March, TrafficLevel.Sku)).Products);
    }

    [Fact]
    public async Task A_SKU_stays_itself_when_the_marketplace_joins_it_with_another_ASIN()
    {
        var (before, after) = (Product("B1", 1, 20, 10, TrafficLevel.Sku), Product("B2", 21, 31, 5, TrafficLevel.Sku));
        before.Sku = after.Sku = "GLOVE";
        await AddAsync(before, after);

        var only = Assert.Single((await Query.ByProductAsync(scope, March, TrafficLevel.Sku)).Products);

        Assert.Equal(("B2", "GLOVE", 15), (only.Asin, only.Sku, only.Sum.Sessions));
    }

    [Fact]
    public void A_sum_of_which_a_part_is_unknown_is_unknown()
    {
        var sum = TrafficSum.Of([Figures(10, 100, 9_000), new PeriodTraffic { Marketplace = "US", Sessions = 5, Units = 2 }], []);

        Assert.Equal((15, null, null, null), (sum.Sessions, sum.PageViews, sum.FeaturedOffer, sum.Units));
        Assert.Null(TrafficSum.Of([], []).Sessions);
    }

    [Fact]
    public void The_featured_offer_is_weighted_by_page_views() => Assert.Equal(
        9_250, TrafficSum.Of([Figures(10, 300, 9_000), Figures(5, 100, 10_000), new PeriodTraffic { Marketplace = "US", PageViews = 0 }], []).FeaturedOffer);

    private static PeriodTraffic Figures(int sessions, int pageViews, int featuredOffer) => new() { Marketplace = "US", Sessions = sessions, PageViews = pageViews, FeaturedOffer = featuredOffer };

    private PeriodTraffic Days(int from, int to, int sessions) =>
        new() { SellerId = scope.SellerId, Marketplace = "US", From = new DateOnly(2025, 3, 1).AddDays(from - 1), To = new DateOnly(2025, 3, 1).AddDays(to - 1), Sessions = sessions };

    private ProductTraffic Product(string asin, int from, int to, int sessions, TrafficLevel level = TrafficLevel.Child) =>
        new() { SellerId = scope.SellerId, Marketplace = "US", Level = level, Asin = asin, From = new(2025, 3, from), To = new(2025, 3, to), Sessions = sessions };

    private async Task AddAsync(params TrafficFigures[] rows)
    {
        database.Context.AddRange(rows);
        await database.Context.SaveChangesAsync();
    }
}
