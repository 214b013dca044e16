using B2BCentral.Data.Offers;
using B2BCentral.Data.Requests;
using B2BCentral.Testing;
using B2BCentral.Tests.Data.Offers;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Tests.Data.Requests.AskingShops;

namespace B2BCentral.Tests.Data.Requests;

public class DiscountRequestsTests
{
    [Fact]
    public async Task Every_seller_with_an_offer_of_the_product_in_the_marketplace_is_asked_once()
    {
        await using var database = await TestDatabase.CreateAsync();
        await OfferAsync(database.Given.Seller("one"), "ONE");
        await OfferAsync(database.Given.Seller("two"), "TWO");
        await OfferAsync(database.Given.Seller("elsewhere", "CA"), "CA");
        await OfferAsync(database.Given.Seller("something-else"), "OTHER");
        await database.Given.Seller("without-offer").Order(asin: "NONE");
        await OfferAsync(database.Given.Seller("inactive"), "HIDDEN", offer => offer.Status = OfferStatus.Inactive);
        await OfferAsync(database.Given.Seller("incomplete"), "HALF", offer => offer.Status = OfferStatus.Incomplete);
        await database.SameProductAsync("ONE", "TWO", "CA", "NONE", "HIDDEN", "HALF");

        var result = await database.AskAsync(Wish());

        Assert.Equal((AskOutcome.Asked, 2), (result.Outcome, result.SellersAsked));
        Assert.Equal(["one", "two"], await database.AskedAsync());
        Assert.All(await database.RequestsAsync(), request => Assert.Equal(
            ("US", Asin, "St. Mary Hospital", 40, 1_500L, database.Clock.GetUtcNow(), 1),
            (request.Marketplace, request.Asin, request.Company, request.Quantity, request.HopedPrice!.Value, request.AskedAt, request.RequestId)));
    }

    [Fact]
    public async Task Made_up_and_real_sellers_never_hear_of_the_same_request()
    {
        await using var database = await TestDatabase.CreateAsync();
        await OfferAsync(database.Given.Seller("real"), "REAL");
        await OfferAsync(database.Given.Demo("demo"), "DEMO");
        await OfferAsync(database.Given.Demo("peer"), "PEER");
        await database.SameProductAsync("REAL", "DEMO", "PEER");
        await database.InScopeAsync((_, db) => db.Sellers.Where(s => s.Slug == "peer").ExecuteUpdateAsync(set => set.SetProperty(s => s.IsPeer, true)));

        await database.AskAsync(Wish());
        Assert.Equal(["real"], await database.AskedAsync());

        // The same company may ask at the other kind: those are other sellers.
        await database.AskAsync(Wish() with { IsDemo = true });
        Assert.Equal(["demo", "real"], await database.AskedAsync());
    }

    [Theory]
    [InlineData(null, 900, 1_900L, 5, "B")]
    [InlineData(1_800L, 3, 1_900L, 5, "B")]
    [InlineData(1_800L, 5, 1_900L, 5, "A")]
    [InlineData(1_900L, 1, 1_800L, null, "B")]
    public async Task Of_several_SKUs_the_one_that_serves_businesses_best_is_asked_for(long? priceOfA, int? stockOfA, long? priceOfB, int? stockOfB, string asked)
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Given.Order(asin: "A").Offer("A", offer => (offer.BusinessPrice, offer.Stock) = (priceOfA, stockOfA))
            .Order(asin: "B").Offer("B", offer => (offer.BusinessPrice, offer.Stock) = (priceOfB, stockOfB));
        await database.SameProductAsync("A", "B");

        await database.AskAsync(Wish());

        var request = Assert.Single(await database.RequestsAsync());
        Assert.Equal(asked, await database.InScopeAsync((_, db) => db.Products.Where(p => p.ProductId == request.ProductId).Select(p => p.Sku).SingleAsync()));
    }

    [Fact]
    public async Task The_word_is_told_once_and_only_its_hash_is_stored()
    {
        await using var database = await OpenAsync();

        var first = await database.AskAsync(Wish("First"));
        var second = await database.AskAsync(Wish("Second"));

        Assert.Matches("^[A-Za-z0-9_-]{22}$", first.Word);
        Assert.NotEqual(first.Word, second.Word);
        Assert.Equal([AskerWord.HashOf(first.Word!), AskerWord.HashOf(second.Word!)], (await database.RequestsAsync()).Select(request => request.AskerHash));
    }

    [Theory]
    [InlineData("company", "", 40, null, null)]
    [InlineData("company", " \u200B ", 40, null, null)]
    [InlineData("company", "St. Mary\u200BHospital", 40, null, null)]
    [InlineData("company", "St.\nMary", 40, null, null)]
    [InlineData("quantity", "A", 1, null, null)]
    [InlineData("quantity", "A", -5, null, null)]
    [InlineData("quantity", "A", 1_000_001, null, null)]
    [InlineData("hopedPrice", "A", 40, 0L, null)]
    [InlineData("hopedPrice", "A", 40, -1L, null)]
    [InlineData("note", "A", 40, null, "\u202Eturned")]
    [InlineData("note", "A", 40, null, "a\0b")]
    public async Task What_cannot_be_asked_is_told_at_its_field_and_nobody_is_asked(string field, string company, int quantity, long? hoped, string? note)
    {
        await using var database = await OpenAsync();

        var result = await database.AskAsync(Wish(company, quantity) with { HopedPrice = hoped, Note = note });

        Assert.Equal((AskOutcome.Wrong, field), (result.Outcome, Assert.Single(result.Problems).Field));
        Assert.NotEmpty(result.Problems[0].Text);
        Assert.Empty(await database.RequestsAsync());
    }

    [Fact]
    public async Task The_longest_company_and_note_are_taken_and_one_character_more_is_not()
    {
        await using var database = await OpenAsync();
        var (company, note) = (new string('C', BuyerRequest.LongestCompany), new string('n', BuyerRequest.LongestNote));

        Assert.Equal(["company"], (await database.AskAsync(Wish(company + "C"))).Problems.Select(problem => problem.Field));
        Assert.Equal(["note"], (await database.AskAsync(Wish(company) with { Note = note + "n" })).Problems.Select(problem => problem.Field));
        Assert.Equal(AskOutcome.Asked, (await database.AskAsync(Wish(company) with { Note = note })).Outcome);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(1_000_000)]
    public async Task The_fewest_and_the_most_units_can_be_asked_for(int quantity)
    {
        await using var database = await OpenAsync();

        Assert.Equal(AskOutcome.Asked, (await database.AskAsync(Wish(quantity: quantity))).Outcome);
    }

    [Theory]
    [InlineData("US", "B0UNKNOWN")]
    [InlineData("CA", Asin)]
    public async Task What_nobody_offers_there_cannot_be_asked_for(string marketplace, string asin)
    {
        await using var database = await OpenAsync();

        var result = await database.AskAsync(Wish() with { Marketplace = marketplace, Asin = asin });

        Assert.Equal(AskOutcome.NotOffered, result.Outcome);
        Assert.Empty(await database.RequestsAsync());
    }

    [Fact]
    public async Task A_company_asks_for_a_product_once_in_48_hours_however_it_spells_its_name()
    {
        await using var database = await OpenAsync();
        await database.AskAsync(Wish());

        database.Clock.Advance(BuyerRequest.TimeToAnswer - TimeSpan.FromSeconds(1));
        Assert.Equal(AskOutcome.AlreadyAsked, (await database.AskAsync(Wish(" st.  MARY hospital ", 99))).Outcome);
        Assert.Equal(AskOutcome.Asked, (await database.AskAsync(Wish("St. Mary Hospice"))).Outcome);

        database.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(AskOutcome.Asked, (await database.AskAsync(Wish())).Outcome);
    }

    [Fact]
    public async Task Once_all_sellers_have_answered_the_company_can_ask_again()
    {
        await using var database = await TestDatabase.CreateAsync();
        await OfferAsync(database.Given.Seller("one"), "ONE");
        await OfferAsync(database.Given.Seller("two"), "TWO");
        await database.SameProductAsync("ONE", "TWO");
        await database.AskAsync(Wish());

        await AnswerOfFirstAsync(database);
        Assert.Equal(AskOutcome.AlreadyAsked, (await database.AskAsync(Wish())).Outcome);

        await database.AnswerAsync();
        Assert.Equal(AskOutcome.Asked, (await database.AskAsync(Wish())).Outcome);
        Assert.Equal([1, 2, 1, 2], (await database.RequestsAsync()).Select(request => request.RequestId));
    }

    [Fact]
    public async Task Of_two_equal_requests_at_the_same_moment_one_is_asked()
    {
        await using var database = await OpenAsync();

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => database.AskAsync(Wish()))));

        Assert.Equal([AskOutcome.Asked, AskOutcome.AlreadyAsked, AskOutcome.AlreadyAsked, AskOutcome.AlreadyAsked], results.Select(result => result.Outcome).Order());
        Assert.Single(await database.RequestsAsync());
    }

    [Fact]
    public async Task Requests_at_the_same_moment_get_numbers_of_their_own()
    {
        await using var database = await OpenAsync();

        await Task.WhenAll(Enumerable.Range(0, 5).Select(i => Task.Run(() => database.AskAsync(Wish($"Company {i}")))));

        Assert.Equal([1, 2, 3, 4, 5], (await database.RequestsAsync()).Select(request => request.RequestId));
    }

    private static Task OfferAsync(Given given, string sku, Action<Offer>? with = null) => StoreAsync(given.Order(asin: sku).Offer(sku, with: offer =>
    {
        offer.StandardPrice = 2_000;
        with?.Invoke(offer);
    }));

    private static async Task StoreAsync(Given given) => await given;

    private static Task AnswerOfFirstAsync(TestDatabase database) => database.InScopeAsync((_, db) => db.BuyerRequests
        .Where(r => r.SellerId == db.BuyerRequests.Min(one => one.SellerId)).ExecuteUpdateAsync(set => set.SetProperty(r => r.AnsweredAt, database.Clock.GetUtcNow())));
}
