using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Jobs;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Tasks;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Data.Tasks;

/// <summary>More tasks than a statement may have parameters.</summary>
public sealed class ManyTasksTests
{
    private const int Offers = 40_000;

    [Fact]
    public async Task A_seller_with_a_mistake_in_every_price_may_write_and_sees_and_loses_all_its_tasks()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Given.Order();
        await PriceAllAsync(database);

        await database.ActAsync(db => db.Offers.Where(o => o.ProductId == 1_001).ExecuteUpdateAsync(set => set.SetProperty(o => o.BusinessPrice, 900)));

        var left = await database.OnListAsync(TaskType.PriceAboveList);
        Assert.Equal(Offers - 1, left.Count());
        database.Clock.SetTo(left.Max(task => task.DisappearsAt));
        await using var scope = database.NewScope();
        await scope.ServiceProvider.GetServices<ISellerJob>().Single(job => job.Name == "expired-tasks").RunAsync(await database.ScopeAsync());
        Assert.Equal(Offers - 1, await database.Context.TaskRecords.CountAsync(task => task.End == TaskEnd.Expired && task.TaskId.StartsWith("price-above-list")));
    }

    private static async Task PriceAllAsync(TestDatabase database)
    {
        await using var scope = database.NewScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        var seller = (await database.ScopeAsync()).SellerId;
        await using var transaction = await db.BeginWritingAsync(seller);
        await using var rows = new BulkWriter(db);
        for (var id = 1_001; id <= 1_000 + Offers; id++)
        {
            await rows.WriteAsync(new Product { SellerId = seller, ProductId = id, Sku = $"MANY-{id}" });
            await rows.WriteAsync(new Offer { SellerId = seller, ProductId = id, Marketplace = "US", StandardPrice = 1_000, BusinessPrice = 1_200, AboveListSince = database.Clock.GetUtcNow() });
        }

        await rows.FlushAsync();
        await transaction.CommitAsync();
    }
}
