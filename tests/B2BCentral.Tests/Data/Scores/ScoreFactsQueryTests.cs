using B2BCentral.Data.Offers;
using B2BCentral.Data.Profiles;
using B2BCentral.Data.Scores;
using B2BCentral.Data.Traffic;
using B2BCentral.Metrics.Scores;
using B2BCentral.Testing;

namespace B2BCentral.Tests.Data.Scores;

public class ScoreFactsQueryTests
{
    [Fact]
    public async Task Sales_are_those_of_the_90_complete_days_up_to_the_anchor()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Given
            .Order(on: "2024-12-30", units: 50, amount: 5_000)
            .Order(on: "2024-12-31", units: 6, amount: 30)
            .Order(on: "2025-03-30", units: 3, amount: 20)
            .Order(on: "2025-03-31", units: 70, amount: 7_000)
            .Order(on: "2025-02-01", units: 9, amount: 900, status: "Cancelled")
            .Order(on: "2025-03-01", units: 2, amount: 150, by: Buyer.Consumer)
            .Order(on: "2025-03-02", units: 1, amount: 50, by: Buyer.Consumer);

        var sales = (await database.FactsAsync()).Sales;

        Assert.Equal(new SalesFacts(5_000, 25_000, 4.5m, 1.5m, default), sales);
        Assert.Equal((0.2m, 3m), (sales.B2BShare, sales.UnitsRatio));
    }

    [Fact]
    public async Task Cancelled_orders_never_count_whatever_the_reports_of_the_account_do()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Given.Order(amount: 30).Order(amount: 70, status: "Cancelled");
        database.Context.Sellers.Single().Counting = B2BCentral.Metrics.CountingPolicy.AsOrdered;
        await database.Context.SaveChangesAsync();

        Assert.Equal(3_000, (await database.FactsAsync()).Sales.B2BSales);
    }

    [Fact]
    public async Task Prices_and_discounts_are_counted_among_active_offers_and_those_of_which_no_report_told()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Given.Order(asin: "A").Order(asin: "B").Order(asin: "C").Order(asin: "D").Order(asin: "E").Order(asin: "F")
            .Offer("A", o => o.Priced(business: 900).Discounted())
            .Offer("B", o => o.Priced(business: 1000).Status = OfferStatus.Unknown)
            .Offer("C", o => o.Priced(business: 1001))
            .Offer("D", o => o.Priced())
            .Offer("E", o => o.Priced(business: 900).Status = OfferStatus.Inactive)
            .Offer("F", o => o.Priced(standard: null, business: 700));

        // Active are A, B, C, D and F; C's price is above the standard price and does not hold.
        Assert.Equal(new PricingFacts(5, 3, 1, null, null), (await database.FactsAsync()).Pricing);
    }

    [Fact]
    public async Task Of_a_price_that_no_business_gets_neither_it_nor_its_discount_counts()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Given.Order(on: "2025-03-30", asin: "A").Order(asin: "B").Order(asin: "C").Order(asin: "D")
            .Offer("A", o => o.Priced(business: 1000).Discounted())
            .Offer("B", o => o.Priced(business: 1001).Discounted())
            .Offer("C", o => o.Priced(business: 0).Discounted())
            .Offer("D", o => o.Priced(standard: null, business: 0));
        await database.SeenAsync("A", 1);
        await database.SeenAsync("B", 2);
        await database.SeenAsync("C", 4);

        Assert.Equal(new PricingFacts(4, 1, 1, 1, 7), (await database.FactsAsync()).Pricing);
    }

    [Fact]
    public async Task Page_views_count_where_an_active_offer_has_a_price_for_businesses()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Given.Order(on: "2025-03-30", asin: "A").Order(asin: "B").Order(asin: "C").Order(asin: "D")
            .Offer("A", o => o.Priced(business: 900))
            .Offer("B", o => o.Priced().Discounted())
            .Offer("C", o => o.Priced())
            .Offer("D", o => o.Priced(business: 900).Status = OfferStatus.Inactive);
        await database.SeenAsync("A", 10);
        await database.SeenAsync("A", 5, on: "2025-03-29");
        await database.SeenAsync("B", 7);
        await database.SeenAsync("C", 20);
        await database.SeenAsync("D", 40);
        await database.SeenAsync("gone", 3);
        await database.SeenAsync("A", 1_000, on: "2024-12-30");
        await database.SeenAsync("A", 1_000, on: "2025-03-31");

        // B's discount has no price to be taken off.
        Assert.Equal((15, 85), Views(await database.FactsAsync()));
    }

    [Fact]
    public async Task No_day_of_page_views_counts_twice_and_a_report_of_a_month_stands_beside_days()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Given.Order(on: "2025-03-30", asin: "A").Offer("A", o => o.Priced(business: 900));
        await database.SeenAsync("A", 100, from: "2025-01-01", to: "2025-01-31");
        await database.SeenAsync("A", 4, on: "2025-01-15");
        await database.SeenAsync("A", 6, on: "2025-02-01");

        Assert.Equal((106, 106), Views(await database.FactsAsync()));
    }

    [Fact]
    public async Task Reports_by_child_ASIN_tell_of_all_offers_of_the_ASIN()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Given.Order(on: "2025-03-30", asin: "A").Order(asin: "B").Offer("A", o => o.Priced(business: 900)).Offer("B", o => o.Priced());
        await database.SeenAsync("A", 3, level: TrafficLevel.Child);
        await database.SeenAsync("B", 9, level: TrafficLevel.Child);
        await database.SeenAsync("B", 1_000, level: TrafficLevel.Parent);

        Assert.Equal((3, 12), Views(await database.FactsAsync()));
    }

    [Fact]
    public async Task A_report_that_tells_no_B2B_page_views_says_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Given.Order(on: "2025-03-30", asin: "A").Offer("A", o => o.Priced(business: 900));
        await database.SeenAsync("A", null);

        Assert.Equal((null, null), Views(await database.FactsAsync()));
    }

    [Fact]
    public async Task Relevant_is_what_businesses_saw_or_bought_at_any_time_or_what_has_a_price_for_them()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Given
            .Order(on: "2019-01-05", asin: "bought", by: Buyer.Business)
            .Order(asin: "seen", by: Buyer.Consumer).Order(asin: "unseen", by: Buyer.Consumer).Order(asin: "priced", by: Buyer.Consumer).Order(asin: "tiered", by: Buyer.Consumer)
            .Order(asin: "b2b-only", by: Buyer.Consumer).Order(asin: "cancelled", status: "Cancelled").Order(asin: "not-offered", by: Buyer.Business)
            .Offer("bought", o => o.Priced())
            .Offer("seen", o => o.Priced())
            .Offer("unseen", o => o.Priced())
            .Offer("priced", o => o.Priced(business: 900))
            .Offer("tiered", o => o.Priced().Discounted())
            .Offer("b2b-only", o => o.Priced(standard: null, business: 900))
            .Offer("cancelled", o => o.Priced());
        await database.SeenAsync("seen", 1, on: "2020-06-01");
        await database.SeenAsync("unseen", 0);

        Assert.Equal(new ProductFacts(5, 5), (await database.FactsAsync()).Products);
    }

    [Fact]
    public async Task Buyable_is_active_with_stock_or_with_stock_that_the_marketplace_keeps()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Given.Order(asin: "A").Order(asin: "B").Order(asin: "C").Order(asin: "D").Order(asin: "E")
            .Offer("A", o => o.Priced().Stock = 1)
            .Offer("B", o => o.Priced().Stock = null)
            .Offer("C", o => o.Priced().Stock = 0)
            .Offer("D", o => o.Priced().Status = OfferStatus.Inactive)
            .Offer("E", o => o.Priced().Status = OfferStatus.Incomplete);

        Assert.Equal(new ProductFacts(5, 2), (await database.FactsAsync()).Products);
    }

    [Fact]
    public async Task An_ASIN_counts_once_and_one_of_its_offers_is_enough()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Given.Order(asin: "A").Order(asin: "B", by: Buyer.Consumer).Offer("A", o => o.Priced().Stock = 0).Offer("B", o => o.Priced().Stock = 3);
        foreach (var product in database.Context.Products) product.Asin = "SAME";
        await database.Context.SaveChangesAsync();

        Assert.Equal(new ProductFacts(1, 1), (await database.FactsAsync()).Products);
    }

    [Fact]
    public async Task A_seller_without_offers_has_no_score_of_prices_and_products()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Given.Order(asin: "A");

        var scores = (await database.FactsAsync()).Score(ScoreSettings.Standard);

        Assert.Equal([false, true, true, false], scores.Select(score => score.Stars is null));
    }

    [Fact]
    public async Task The_profile_counts_its_fields_and_active_certifications()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Given.Order(asin: "A");
        var id = database.Context.Sellers.Single().Id;
        database.Context.BusinessProfiles.Add(new BusinessProfile { SellerId = id, About = "Tools", YearEstablished = 1998, Employees = "11-50" });
        database.Context.Certifications.AddRange(Certificate(id, 1, CertificationState.Approved, "2025-03-31"), Certificate(id, 2, CertificationState.Approved, "2025-03-30"), Certificate(id, 3, CertificationState.Submitted, null));
        await database.Context.SaveChangesAsync();

        var facts = await database.FactsAsync();

        Assert.Equal(new ProfileStanding(3, 1), facts.Standing);
        Assert.Equal(2.6m, facts.Score(ScoreSettings.Standard)[3].Stars);
    }

    private static (long?, long?) Views(SellerFacts facts) => (facts.Pricing.CoveredViews, facts.Pricing.Views);

    private static Certification Certificate(int sellerId, int id, CertificationState state, string? expires) => new()
    {
        SellerId = sellerId,
        CertificationId = id,
        Type = CertificationType.Iso9001,
        IssuingBody = "TÜV",
        IssuedOn = ScoredShop.Day("2024-01-01"),
        ExpiresOn = expires is null ? null : ScoredShop.Day(expires),
        State = state,
        FileName = "a.pdf",
        ContentType = "application/pdf",
        SubmittedBy = "local",
    };
}
