using System.Globalization;
using B2BCentral.Data;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Tasks;
using B2BCentral.Metrics.Languages;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Data.Tasks;

/// <summary>A task closes in the transaction of the act that does it, and the history tells when and by whom.</summary>
public sealed class TaskClosingTests : IAsyncLifetime
{
    private TestDatabase database = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        await database.Given.Order(on: "2025-03-02", asin: "B01", amount: 25).Offer("B01", offer =>
        {
            (offer.StandardPrice, offer.BusinessPrice) = (1_000, 1_200);
            offer.NoteAboveList(database.Clock.GetUtcNow());
        });
    }

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task A_price_above_list_is_a_task_with_the_sales_at_stake()
    {
        var task = Assert.Single(await database.OnListAsync(TaskType.PriceAboveList));

        Assert.Equal("Fix the business price of Product B01", task.Title);
        Assert.Equal(
            "It is $12.00, above the standard price of $10.00, so businesses do not get it. Your B2B sales of this SKU: $25.00 in 90 days.", task.Reason);
        Assert.Equal((2_500, "B01", "US"), (task.SalesAtStake, task.Subject, task.Marketplace));
    }

    [Fact]
    public async Task Its_history_is_english_and_the_list_in_the_language_of_whoever_looks()
    {
        Language.Choose(CultureInfo.GetCultureInfo("it-IT"));
        Assert.NotEqual("Fix the business price of Product B01", Assert.Single(await database.OnListAsync(TaskType.PriceAboveList)).Title);

        await SetAsync(950);

        Assert.Equal("Fix the business price of Product B01", Assert.Single(await database.HistoryAsync(), record => record.Type == TaskType.PriceAboveList).Title);
    }

    [Fact]
    public async Task Repairing_it_takes_it_off_at_once_and_writes_down_who_did_it_when()
    {
        database.Clock.Advance(TimeSpan.FromHours(3));
        await SetAsync(950);

        Assert.Empty(await database.OnListAsync(TaskType.PriceAboveList));
        var record = Assert.Single(await DoneAsync(TaskType.PriceAboveList));
        Assert.Equal((TaskEnd.Done, "somebody", database.Clock.GetUtcNow()), (record.End, record.EndedBy, record.EndedAt));
    }

    [Fact]
    public async Task An_act_that_is_rolled_back_closes_nothing()
    {
        await using (var scope = database.NewScope())
        {
            var (db, closing) = (scope.ServiceProvider.GetRequiredService<B2BCentralDb>(), scope.ServiceProvider.GetRequiredService<TaskClosing>());
            await using var transaction = await db.Database.BeginTransactionAsync();
            var before = await closing.BeforeAsync(1);
            (await db.Offers.SingleAsync()).BusinessPrice = 900;
            await db.SaveChangesAsync();
            await closing.DoneAsync(before, "somebody");
        }

        Assert.Single(await database.OnListAsync(TaskType.PriceAboveList));
        Assert.Empty(await database.HistoryAsync());
    }

    [Fact]
    public async Task A_price_that_is_set_above_list_anew_is_a_new_cause_and_a_new_task()
    {
        var first = Assert.Single(await database.OnListAsync(TaskType.PriceAboveList));
        await SetAsync(950);
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        await database.ActAsync(async db =>
        {
            var offer = await db.Offers.SingleAsync();
            offer.BusinessPrice = 1_200;
            offer.NoteAboveList(database.Clock.GetUtcNow());
        });

        var second = Assert.Single(await database.OnListAsync(TaskType.PriceAboveList));
        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal(database.Clock.GetUtcNow(), second.AppearedAt);
    }

    [Fact]
    public async Task Taking_an_act_back_takes_its_task_out_of_the_history_of_done_ones()
    {
        await database.ActAsync(async db => db.Offers.Remove(await db.Offers.Include(o => o.Tiers).SingleAsync()));
        Assert.Single(await DoneAsync(TaskType.PriceAboveList));

        await database.ActAsync(db =>
        {
            db.Offers.Add(new Offer { SellerId = 1, Marketplace = "US", ProductId = 1, StandardPrice = 1_000, BusinessPrice = 1_200 });
            return Task.CompletedTask;
        });

        Assert.Empty(await DoneAsync(TaskType.PriceAboveList));
        Assert.Single(await database.OnListAsync(TaskType.PriceAboveList));
    }

    [Fact]
    public async Task What_time_had_ended_before_the_act_is_not_said_to_be_done()
    {
        database.Clock.Advance(TimeSpan.FromDays(14));
        await SetAsync(950);

        Assert.Empty(await DoneAsync(TaskType.PriceAboveList));
    }

    [Fact]
    public async Task A_dismissed_task_that_is_done_on_its_own_page_is_told_as_done()
    {
        var task = Assert.Single(await database.OnListAsync(TaskType.PriceAboveList));
        await DismissAsync(task);
        await SetAsync(950);

        Assert.Equal(task.Id, Assert.Single(await DoneAsync(TaskType.PriceAboveList)).TaskId);
    }

    [Fact]
    public async Task Dismissed_stays_dismissed_until_there_is_a_new_cause()
    {
        var task = Assert.Single(await database.OnListAsync(TaskType.PriceAboveList));
        await DismissAsync(task);
        Assert.Empty(await database.OnListAsync(TaskType.PriceAboveList));

        database.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Empty(await database.OnListAsync(TaskType.PriceAboveList));

        // A higher price that does not hold either, and a new standard price, are no new cause.
        await RaiseAsync(1_300);
        Assert.Empty(await database.OnListAsync(TaskType.PriceAboveList));

        await SetAsync(950);
        database.Clock.Advance(TimeSpan.FromDays(1));
        await RaiseAsync(1_300);
        Assert.Single(await database.OnListAsync(TaskType.PriceAboveList));
    }

    [Fact]
    public async Task A_dismissed_task_that_is_done_and_taken_back_is_dismissed_still()
    {
        var welcome = (await database.OnListAsync(TaskType.WelcomeSeries)).Single(task => task.Subject == "quantity-discount");
        await DismissAsync(welcome);

        await database.ActAsync(db =>
        {
            db.QuantityDiscountTiers.Add(new() { SellerId = 1, Marketplace = "US", ProductId = 1, LowerBound = 5, PercentOff = 500 });
            return Task.CompletedTask;
        });
        Assert.Equal(TaskEnd.Done, (await database.HistoryAsync()).Single(record => record.TaskId == welcome.Id).End);
        await database.ActAsync(async db => db.QuantityDiscountTiers.RemoveRange(await db.QuantityDiscountTiers.ToListAsync()));

        Assert.Equal(TaskEnd.Dismissed, (await database.HistoryAsync()).Single(record => record.TaskId == welcome.Id).End);
        Assert.DoesNotContain(await database.OnListAsync(), task => task.Id == welcome.Id);
    }

    private Task RaiseAsync(long price) => database.ActAsync(async db =>
    {
        var offer = await db.Offers.SingleAsync();
        offer.BusinessPrice = price;
        offer.NoteAboveList(database.Clock.GetUtcNow());
    });

    private Task SetAsync(long price) => database.ActAsync(async db =>
    {
        var offer = await db.Offers.Include(o => o.Tiers).SingleAsync();
        var prices = new OfferPricing(db, new B2BCentral.Data.Changes.ChangeLog(db, database.Clock), database.Clock);
        Assert.Empty(await prices.SetAsync(offer, new BusinessPricing(price, []), new ChangeSource("somebody")));
    });

    private async Task DismissAsync(SellerTask task)
    {
        await using var scope = database.NewScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        var record = task.Record(1);
        (record.End, record.EndedAt, record.EndedBy) = (TaskEnd.Dismissed, database.Clock.GetUtcNow(), "somebody");
        db.TaskRecords.Add(record);
        await db.SaveChangesAsync();
    }

    private async Task<IEnumerable<TaskRecord>> DoneAsync(TaskType type) => (await database.HistoryAsync()).Where(record => record.End == TaskEnd.Done && record.Type == type);
}
