using B2BCentral.Data;
using B2BCentral.Testing;
using B2BCentral.Testing.Workload;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static B2BCentral.Testing.GivenOrders;

namespace B2BCentral.Tests.Speed;

/// <summary>The orders of a company and the items of some days are looked up: read through, a list of buyers or a week would take as many times as long as there are orders.</summary>
[Collection(SpeedCollection.Name)]
public sealed class OrderPlanTests
{
    private const string Index = "SEARCH o USING INDEX IX_Orders_SellerId_BuyerId (SellerId=? AND BuyerId=?)";

    [Fact]
    public async Task Orders_of_one_company_are_looked_up_and_not_read_through() =>
        Assert.Equal([Index], await StepsAsync((db, seller) => db.Orders.AsNoTracking().Where(order => order.SellerId == seller && order.BuyerId == 1).ToListAsync()));

    [Fact]
    public async Task So_are_those_of_many()
    {
        int?[] ids = [1, 2, 3];
        Assert.Contains(Index, await StepsAsync((db, seller) => db.Orders.AsNoTracking().Where(order => order.SellerId == seller && EF.Parameter(ids).Contains(order.BuyerId)).ToListAsync()));
    }

    [Fact]
    public async Task Orders_of_some_days_are_still_looked_up_by_day()
    {
        var (from, to) = (new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31));
        Assert.Equal(
            ["SEARCH o USING INDEX IX_Orders_SellerId_Marketplace_Day (SellerId=? AND Marketplace=? AND Day>? AND Day<?)"],
            await StepsAsync((db, seller) => db.Orders.AsNoTracking().Where(order => order.SellerId == seller && order.Marketplace == "US" && order.Day >= from && order.Day <= to).ToListAsync()));
    }

    [Fact]
    public async Task What_was_sold_on_some_days_is_looked_up_by_day_and_then_by_order()
    {
        var (from, to) = (new DateOnly(2025, 3, 1), new DateOnly(2025, 3, 7));
        Assert.Equal(
            ["SEARCH o USING INDEX IX_Orders_SellerId_Marketplace_Day (SellerId=? AND Marketplace=? AND Day>? AND Day<?)", "SEARCH o0 USING PRIMARY KEY (SellerId=? AND OrderId=?)"],
            await StepsAsync((db, seller) => db.Orders.Where(order => order.SellerId == seller && order.Marketplace == "US" && order.Day >= from && order.Day <= to)
                .Join(db.OrderItems, order => new { order.SellerId, order.OrderId }, item => new { item.SellerId, item.OrderId }, (order, item) => new { order.Day, order.OrderId, order.IsBusiness, item.Quantity })
                .OrderBy(sold => sold.Day).ThenBy(sold => sold.OrderId).ToListAsync()));
    }

    private static async Task<IReadOnlyList<string>> StepsAsync(Func<B2BCentralDb, int, Task> ask)
    {
        await using var database = await TestDatabase.CreateAsync();
        var place = await database.Services.StoreAsync([B2B("113-1", "2025-03-10", "VICE")]);
        await using var scope = database.NewScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        db.BindTo(place.SellerId);
        return Assert.Single(await (await Replay.OfAsync(() => ask(db, place.SellerId))).PlansAsync(database.Services));
    }
}
