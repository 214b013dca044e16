using B2BCentral.Data.Requests;
using B2BCentral.Data.Tasks;
using B2BCentral.Data.Tasks.Rules;
using B2BCentral.Tests.Data.Offers;
using B2BCentral.Tests.Data.Requests;
using static B2BCentral.Tests.Data.Requests.AskingShops;

namespace B2BCentral.Tests.Data.Tasks.Rules;

public class BuyerRequestRuleTests
{
    [Fact]
    public async Task A_request_is_a_task_with_its_figures_and_its_deadline()
    {
        await using var database = await OpenAsync();
        await database.AskAsync(Wish());

        var task = Assert.Single(await database.CausedAsync<BuyerRequestRule>());

        Assert.Equal(("buyer-request-1", TaskType.BuyerRequest, "1", "US"), (task.Id, task.Type, task.Subject, task.Marketplace));
        Assert.Equal("St. Mary Hospital asks for 40 × Nitrile gloves", task.Title);
        Assert.Equal(
            "Wants 40 units at $15.00 each. Your lowest price for that quantity is $17.48. Your B2B sales of this SKU: $2,310.00 in 90 days.", task.Reason);
        Assert.Equal((database.Clock.GetUtcNow(), database.Clock.GetUtcNow().AddHours(48), 231_000L), (task.AppearedAt, task.ExpiresAt!.Value, task.SalesAtStake!.Value));
    }

    [Fact]
    public async Task Without_a_hope_and_without_a_price_the_reason_says_so()
    {
        await using var database = await OpenAsync();
        await database.ChangeAsync("GLOVES", offer => (offer.StandardPrice, offer.BusinessPrice) = (null, null));
        await database.AskAsync(Wish() with { HopedPrice = null });

        var task = Assert.Single(await database.CausedAsync<BuyerRequestRule>());

        Assert.StartsWith("Wants 40 units. You have no price for it now.", task.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_longest_title_fits_the_history()
    {
        await using var database = await OpenAsync();
        await database.InScopeAsync(async (_, db) =>
        {
            db.Products.Single().Title = new string('T', 500);
            return await db.SaveChangesAsync();
        });
        await database.AskAsync(Wish(new string('C', BuyerRequest.LongestCompany), BuyerRequest.MostUnits));

        var task = Assert.Single(await database.CausedAsync<BuyerRequestRule>());

        Assert.InRange(task.Title.Length, 280, 300);
    }

    [Fact]
    public async Task It_leaves_the_list_with_its_deadline_and_is_told_of_for_60_days()
    {
        await using var database = await OpenAsync();
        await database.AskAsync(Wish());
        var asked = database.Clock.GetUtcNow();

        database.Clock.SetTo(asked.AddHours(48).AddSeconds(-1));
        Assert.True(Assert.Single(await database.CausedAsync<BuyerRequestRule>()).IsOn(database.Clock.GetUtcNow()));
        database.Clock.SetTo(asked.AddHours(48));
        Assert.False(Assert.Single(await database.CausedAsync<BuyerRequestRule>()).IsOn(database.Clock.GetUtcNow()));
        database.Clock.SetTo(asked.AddDays(60));
        Assert.Single(await database.CausedAsync<BuyerRequestRule>());
        database.Clock.SetTo(asked.AddDays(60).AddSeconds(1));
        Assert.Empty(await database.CausedAsync<BuyerRequestRule>());
    }

    [Fact]
    public async Task An_answered_request_is_no_task_also_when_its_time_is_over()
    {
        await using var database = await OpenAsync();
        await database.AskAsync(Wish());
        await database.AnswerAsync();

        Assert.Empty(await database.CausedAsync<BuyerRequestRule>());
        database.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Empty(await database.CausedAsync<BuyerRequestRule>());
    }
}
