using B2BCentral.Data;
using B2BCentral.Testing;
using B2BCentral.Testing.Workload;
using B2BCentral.Web.Features.Search;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static B2BCentral.Testing.GivenOrders;

namespace B2BCentral.Tests.Speed;

/// <summary>An order is found in the index of order ids, however many there are.</summary>
[Collection(SpeedCollection.Name)]
public sealed class SearchPlanTests
{
    [Theory]
    [InlineData("113-2000001")]
    [InlineData("web-7")]
    [InlineData("%")]
    public async Task Orders_are_looked_up_and_not_read_through(string typed)
    {
        await using var database = await TestDatabase.CreateAsync();
        var place = await database.Services.StoreAsync([B2B("113-2000001-1000001", "2025-03-10", "VICE")]);
        var store = new Storefront(await database.Context.Sellers.SingleAsync(), place);
        // A context that nobody listened to a moment ago does not look for listeners.
        await using var scope = database.NewScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        db.BindTo(place.SellerId);
        var words = SearchWords.Of(PageState.Of([new("q", typed)], SearchWords.OwnKeys));

        var asked = await Replay.OfAsync(() => new SearchQuery(db).RunAsync(store, words, new SearchKinds(Products: false, Companies: false, Orders: true, Requests: false), most: 5));

        Assert.InRange(asked.Count, 1, 4);
        Assert.All(await asked.PlansAsync(database.Services), plan => Assert.Equal(
            ["SEARCH o USING INDEX IX_Orders_SellerId_Marketplace_OrderNumber (SellerId=? AND Marketplace=? AND OrderNumber>?)"],
            plan.Where(step => !step.Contains(" b ", StringComparison.Ordinal) && !step.Contains("SUBQUERY", StringComparison.Ordinal))));
    }
}
