using B2BCentral.Data.Tasks;
using B2BCentral.Data.Tasks.Rules;
using B2BCentral.Tests.Data.Requests;
using static B2BCentral.Tests.Data.Requests.AskingShops;

namespace B2BCentral.Tests.Data.Tasks.Rules;

public class StockBelowRequestRuleTests
{
    [Fact]
    public async Task A_request_for_more_than_is_there_is_a_task()
    {
        await using var database = await OpenAsync(stock: 12);
        await database.AskAsync(Wish());

        var task = Assert.Single(await database.CausedAsync<StockBelowRequestRule>());

        Assert.Equal(("stock-below-request-1", TaskType.StockBelowRequest, "GLOVES", "US"), (task.Id, task.Type, task.Subject, task.Marketplace));
        Assert.Equal("Check the stock of Nitrile gloves", task.Title);
        Assert.Equal("St. Mary Hospital asks for 40 units, and you can sell 12. Your B2B sales of this SKU: $2,310.00 in 90 days.", task.Reason);
        Assert.Equal((database.Clock.GetUtcNow(), database.Clock.GetUtcNow().AddHours(48)), (task.AppearedAt, task.ExpiresAt!.Value));
    }

    [Theory]
    [InlineData(39, 1)]
    [InlineData(40, 0)]
    [InlineData(0, 1)]
    [InlineData(null, 0)]
    public async Task Enough_is_as_many_as_are_asked_for_or_what_the_marketplace_keeps(int? stock, int tasks)
    {
        await using var database = await OpenAsync(stock);
        await database.AskAsync(Wish());

        Assert.Equal(tasks, (await database.CausedAsync<StockBelowRequestRule>()).Count);
    }

    [Fact]
    public async Task An_answer_does_it()
    {
        await using var database = await OpenAsync(stock: 12);
        await database.AskAsync(Wish());
        await database.AnswerAsync();

        Assert.Empty(await database.CausedAsync<StockBelowRequestRule>());
    }
}
