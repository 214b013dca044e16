using B2BCentral.Data.Offers;
using B2BCentral.Data.Scores;
using B2BCentral.Data.Traffic;
using B2BCentral.Metrics.Scores;
using B2BCentral.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Data.Scores;

public class RecommendationsTests
{
    [Fact]
    public async Task Active_offers_without_a_price_are_recommended_those_that_businesses_look_at_most_first()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Given.Order(on: "2025-03-30", asin: "sold", amount: 500).Order(asin: "seen", amount: 1).Order(asin: "priced").Order(asin: "inactive").Order(asin: "unpriceable")
            .Offer("sold", o => o.Priced())
            .Offer("seen", o => o.Priced())
            .Offer("priced", o => o.Priced(business: 900))
            .Offer("inactive", o => o.Priced().Status = OfferStatus.Inactive)
            .Offer("unpriceable", o => o.Priced(standard: null));
        await database.SeenAsync("seen", 64);
        await database.SeenAsync("priced", 36);

        var advice = await AdviceAsync(database, RecommendationKind.AddBusinessPrices);

        Assert.Equal(["seen", "sold"], advice.Offers.Select(offer => offer.Sku));
        Assert.Equal(0.64m, advice.ShareOfViews);
        // Of four active offers one has a price, none a discount; 36 of 100 views: 0.4 x 1.25 + 0.3 x 1.8, then 0.4 x 3.75 + 0.3 x 5.
        Assert.Equal((1.04m, 3m), (advice.Before, advice.After));
    }

    [Fact]
    public async Task At_most_twelve_offers_are_chosen_together()
    {
        await using var database = await TestDatabase.CreateAsync();
        var given = database.Given;
        for (var i = 10; i < 30; i++) given = given.Order(asin: $"P{i}").Offer($"P{i}", o => o.Priced());
        await given;

        Assert.Equal(12, (await AdviceAsync(database, RecommendationKind.AddBusinessPrices)).Offers.Count);
    }

    [Fact]
    public async Task Page_views_of_one_ASIN_are_not_won_twice()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Given.Order(on: "2025-03-30", asin: "A").Order(asin: "B").Order(asin: "C").Offer("A", o => o.Priced()).Offer("B", o => o.Priced()).Offer("C", o => o.Priced(business: 900));
        foreach (var product in database.Context.Products.Where(p => p.Sku != "C")) product.Asin = "SAME";
        await database.Context.SaveChangesAsync();
        await database.SeenAsync("SAME", 50, level: TrafficLevel.Child);
        await database.SeenAsync("C", 50, level: TrafficLevel.Child);

        var advice = await AdviceAsync(database, RecommendationKind.AddBusinessPrices);

        Assert.Equal(0.5m, advice.ShareOfViews);
        Assert.Equal(3.5m, advice.After);
    }

    [Fact]
    public async Task A_price_above_the_standard_price_is_to_be_repaired_and_one_that_holds_to_be_discounted()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Given.Order(asin: "high").Order(asin: "plain").Offer("high", o => o.Priced(business: 1100)).Offer("plain", o => o.Priced(business: 900));

        Assert.Equal("high", (await AdviceAsync(database, RecommendationKind.RepairBusinessPrices)).Offers.Single().Sku);
        Assert.Equal("plain", (await AdviceAsync(database, RecommendationKind.AddDiscounts)).Offers.Single().Sku);
    }

    [Fact]
    public async Task What_is_sold_out_is_to_be_restocked_and_what_is_inactive_to_be_made_active()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Given.Order(on: "2025-03-30", asin: "gone", amount: 90).Order(asin: "hidden", amount: 10).Order(asin: "there").Order(asin: "idle", by: Buyer.Consumer)
            .Offer("gone", o => o.Priced().Stock = 0)
            .Offer("hidden", o => o.Priced().Status = OfferStatus.Inactive)
            .Offer("there", o => o.Priced())
            .Offer("idle", o => o.Priced().Stock = 0);

        var advice = (await AllAsync(database)).Where(one => one.Corner == Corner.Products).ToList();

        Assert.Equal([RecommendationKind.Restock, RecommendationKind.Reactivate], advice.Select(one => one.Kind));
        Assert.Equal(["gone", "hidden"], advice.Select(one => one.Offers.Single().Sku));
        Assert.Equal(9_000, advice[0].Offers.Single().Sales);
        Assert.Equal(5m / 3, advice[0].Before, 20);
        Assert.Equal(10m / 3, advice[0].After, 20);
    }

    [Fact]
    public async Task The_largest_gain_comes_first_and_what_brings_nothing_is_left_out()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Given.Order(asin: "A").Offer("A", o => o.Priced(business: 900).Discounted());

        var advice = await AllAsync(database);

        Assert.Equal([0.7m, 0.7m, 0.7m, 0.7m, 0.7m, 0.5m], advice.Select(one => one.Gain));
        Assert.All(advice, one => Assert.Equal(Corner.Profile, one.Corner));
    }

    [Fact]
    public void A_fourth_certification_brings_nothing_and_is_not_recommended()
    {
        var facts = new SellerFacts(new(0, 0, null, null, default), new(0, 0, 0, null, null), new(0, 0), new(true, true, true, true, true, 3));

        Assert.Empty(Recommendations.Of(facts, new Candidates([], [], [], []), ScoreSettings.Standard));
    }

    private static async Task<Recommendation> AdviceAsync(TestDatabase database, RecommendationKind kind) => (await AllAsync(database)).Single(one => one.Kind == kind);

    private static async Task<IReadOnlyList<Recommendation>> AllAsync(TestDatabase database)
    {
        await using var scope = database.NewScope();
        var facts = await database.FactsAsync();
        var candidates = await scope.ServiceProvider.GetRequiredService<CandidatesQuery>().OfAsync(await scope.ServiceProvider.ScopeAsync(), facts);
        return Recommendations.Of(facts, candidates, ScoreSettings.Standard);
    }
}
