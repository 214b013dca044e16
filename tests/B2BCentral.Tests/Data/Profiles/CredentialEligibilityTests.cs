using B2BCentral.Data.Jobs;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Profiles;
using B2BCentral.Data.Tasks;
using B2BCentral.Testing;
using B2BCentral.Tests.Data.Tasks.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Data.Profiles;

public sealed class CredentialEligibilityTests : IAsyncLifetime
{
    private const string Recently = "2025-03-28";

    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Theory]
    [InlineData(19, 0)]
    [InlineData(20, 2)]
    public async Task Twenty_orders_of_businesses_are_enough(int orders, int proposed)
    {
        await database.Given.Orders(orders, on: Recently).Orders(30, on: Recently, by: Buyer.Consumer);

        await RunAsync();

        Assert.Equal(proposed, (await StoredAsync()).Count(credential => credential.State == CredentialState.Proposed));
    }

    [Theory]
    [InlineData("2025-03-30", "Cancelled", Buyer.Business, false)]
    [InlineData("2025-03-30", "Cancelled", Buyer.Consumer, true)]
    // 90 days up to 30 March begin on 31 December.
    [InlineData("2024-12-31", "Cancelled", Buyer.Business, false)]
    [InlineData("2024-12-30", "Cancelled", Buyer.Business, true)]
    public async Task One_cancelled_order_of_the_window_is_one_too_many(string on, string status, Buyer by, bool isReliable)
    {
        await database.Given.Orders(20, on: Recently).Order(on: on, status: status, by: by);

        await RunAsync();

        Assert.Equal(isReliable, (await StoredAsync()).Any(credential => credential.Kind == "reliable"));
    }

    [Theory]
    // It is 31 March in the marketplace: an order of the 28th is three days old, one of the 27th is older.
    [InlineData("2025-03-28", "Unshipped", Buyer.Business, true)]
    [InlineData("2025-03-27", "Unshipped", Buyer.Business, false)]
    [InlineData("2025-03-27", "Pending", Buyer.Business, false)]
    [InlineData("2025-03-27", "PartiallyShipped", Buyer.Business, false)]
    [InlineData("2025-03-27", "Shipping", Buyer.Business, true)]
    [InlineData("2025-03-27", "Unshipped", Buyer.Consumer, true)]
    [InlineData("2024-12-30", "Unshipped", Buyer.Business, true)]
    public async Task An_order_that_waits_longer_than_three_days_is_late(string on, string status, Buyer by, bool isOnTime)
    {
        await database.Given.Orders(20, on: Recently).Order(on: "2025-03-30", by: Buyer.Consumer).Order(on: on, status: status, by: by);

        await RunAsync();

        Assert.Equal(isOnTime, (await StoredAsync()).Any(credential => credential.Kind == "late-free"));
    }

    [Theory]
    // The newest order is of 25 March: what was to be shipped by then is late, what came later nobody knows.
    [InlineData("2025-03-23", true)]
    [InlineData("2025-03-22", false)]
    public async Task Orders_are_as_old_as_they_were_when_the_data_ended(string on, bool isOnTime)
    {
        await database.Given.Orders(20, on: "2025-03-20").Order(on: "2025-03-25").Order(on: on, status: "Unshipped");

        await RunAsync();

        Assert.Equal(isOnTime, (await StoredAsync()).Any(credential => credential.Kind == "late-free"));
    }

    [Fact]
    public async Task Offers_that_buyers_cannot_see_are_not_counted()
    {
        var given = database.Given;
        for (var i = 0; i < 8; i++) _ = given.Order(on: Recently, asin: $"B{i}");
        for (var i = 0; i < 3; i++) _ = given.Offer($"B{i}", Discounted);
        _ = given.Offer("B3", _ => { }).Offer("B4", offer => offer.Status = OfferStatus.Active).Offer("B5", offer => offer.Status = OfferStatus.Inactive).Offer("B6", offer => offer.Status = OfferStatus.Incomplete);
        await given;

        await RunAsync();

        Assert.Equal("3 of 5 active offers have a quantity discount.", Assert.Single(await StoredAsync(), credential => credential.Kind == "bulk-friendly").Reason);
    }

    [Fact]
    public async Task A_discount_on_a_price_that_buyers_do_not_get_is_none()
    {
        var given = database.Given;
        for (var i = 0; i < 3; i++) _ = given.Order(on: Recently, asin: $"B{i}").Offer($"B{i}", Discounted);
        _ = given.Order(on: Recently, asin: "PLAIN").Offer("PLAIN", _ => { }).Order(on: Recently, asin: "HIGH").Offer("HIGH", offer =>
        {
            Discounted(offer);
            offer.StandardPrice = offer.BusinessPrice - 1;
        });
        await given;

        await RunAsync();

        Assert.Equal("3 of 5 active offers have a quantity discount.", Assert.Single(await StoredAsync(), credential => credential.Kind == "bulk-friendly").Reason);
    }

    [Fact]
    public async Task Running_it_twice_changes_nothing()
    {
        await database.Given.Orders(20, on: Recently);
        Assert.Equal("Credentials: 2 proposed, 0 lapsed, 4 checked.", await RunAsync());
        var before = await WordsAsync();

        Assert.Equal("Credentials: 0 proposed, 0 lapsed, 4 checked.", await RunAsync());

        Assert.Equal(before, await WordsAsync());
    }

    [Fact]
    public async Task What_is_no_longer_earned_lapses_and_is_proposed_anew_when_it_is_earned_again()
    {
        await database.Given.Orders(20, on: Recently);
        await RunAsync();
        var first = Assert.Single(await TasksAsync(), task => task.Subject == "reliable");
        await SetAsync("reliable", CredentialState.Approved);

        database.Clock.Advance(TimeSpan.FromDays(1));
        await database.Given.Order(on: "2025-03-31", status: "Cancelled");
        Assert.Equal("Credentials: 0 proposed, 1 lapsed, 4 checked.", await RunAsync());
        Assert.Equal(CredentialState.Lapsed, (await StoredAsync()).Single(c => c.Kind == "reliable").State);
        Assert.DoesNotContain(await TasksAsync(), task => task.Subject == "reliable");

        // Ninety days later the cancelled order is out of the window.
        database.Clock.Advance(TimeSpan.FromDays(91));
        await database.Given.Orders(20, on: "2025-06-29");
        await RunAsync();

        var again = Assert.Single(await TasksAsync(), task => task.Subject == "reliable");
        Assert.NotEqual(first.Id, again.Id);
        Assert.Equal($"credential-us-reliable-{database.Clock.GetUtcNow().ToUnixTimeMilliseconds()}", again.Id);
        Assert.Equal((database.Clock.GetUtcNow(), "US"), (again.AppearedAt, again.Marketplace));
        Assert.Null((await StoredAsync()).Single(c => c.Kind == "reliable").DecidedAt);
    }

    [Fact]
    public async Task Whoever_declined_is_not_asked_again()
    {
        await database.Given.Orders(20, on: Recently);
        await RunAsync();
        await SetAsync("reliable", CredentialState.Declined);

        database.Clock.Advance(TimeSpan.FromDays(1));
        await RunAsync();

        Assert.Equal(CredentialState.Declined, (await StoredAsync()).Single(c => c.Kind == "reliable").State);
        Assert.DoesNotContain(await TasksAsync(), task => task.Subject == "reliable");
    }

    [Fact]
    public async Task It_is_due_once_a_local_day()
    {
        await database.Given.Order();
        var (job, place) = (Job(), (await database.ScopeAsync()).Marketplace.Place);

        Assert.Equal(new DateTimeOffset(2025, 3, 30, 7, 0, 0, TimeSpan.Zero), job.SlotAt(new(2025, 3, 31, 6, 59, 59, TimeSpan.Zero), place));
        Assert.Equal(new DateTimeOffset(2025, 3, 31, 7, 0, 0, TimeSpan.Zero), job.SlotAt(new(2025, 3, 31, 7, 0, 0, TimeSpan.Zero), place));
    }

    private ISellerJob Job() => database.Services.GetServices<ISellerJob>().Single(job => job.Name == "credential-eligibility");

    private static void Discounted(Offer offer)
    {
        (offer.BusinessPrice, offer.StandardPrice) = (1_800, 2_000);
        offer.Tiers.Add(new QuantityDiscountTier { Marketplace = "US", LowerBound = 5, SellerId = offer.SellerId, ProductId = offer.ProductId });
    }

    private async Task<string> RunAsync() => await Job().RunAsync(await database.ScopeAsync());

    private async Task<IReadOnlyList<Credential>> StoredAsync() => await database.Context.Credentials.AsNoTracking().OrderBy(c => c.Kind).ToListAsync();

    private async Task<IEnumerable<string>> WordsAsync() => (await StoredAsync()).Select(c => $"{c.Kind} {c.State} {c.Reason} {c.ProposedAt:O} {c.CheckedAt:O} {c.DecidedAt:O}").ToList();

    private Task<IReadOnlyList<SellerTask>> TasksAsync() => database.CausedAsync(TaskType.Credential);

    private async Task SetAsync(string kind, CredentialState state)
    {
        var credential = await database.Context.Credentials.SingleAsync(c => c.Kind == kind);
        (credential.State, credential.DecidedAt) = (state, database.Clock.GetUtcNow());
        await database.Context.SaveChangesAsync();
    }
}
