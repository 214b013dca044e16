using System.Globalization;
using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Orders;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.Companies;

/// <summary>An undo never takes back what somebody else did meanwhile.</summary>
public sealed class UndoneClassificationTests(CompanySite site) : IClassFixture<CompanySite>
{
    private const string Seller = $"seller={GivenOrders.Seller}&marketplace=US";

    [Fact]
    public async Task An_order_that_has_the_number_of_one_that_was_taken_back_stays_as_it_is()
    {
        using var visitor = site.NewVisitor();
        var batch = await ApplyAsync(visitor, "Harbor Mechanical", "62");
        var lincoln = await site.IdOfAsync("Lincoln School District");
        // As when its import was undone and another file's order got its number.
        await DoAsync(db => db.Orders.Where(o => o.OrderNumber == "W-1").ExecuteUpdateAsync(set => set.SetProperty(o => o.BuyerId, lincoln)));
        var given = await OrderAsync("W-1");

        await visitor.PostAsync($"{batch}/undo?{Seller}");

        Assert.Equal(ChangeBatchState.Undone, await StateAsync(batch));
        Assert.Equal(given.IndustryId, (await OrderAsync("W-1")).IndustryId);
    }

    [Fact]
    public async Task A_size_that_a_later_file_told_stands_in_the_way_of_undoing_the_industry()
    {
        using var visitor = site.NewVisitor();
        var batch = await ApplyAsync(visitor, "Pending Partners", "61");
        var id = await site.IdOfAsync("Pending Partners");
        var seller = (await OrderAsync("P-1")).SellerId;
        var size = await ReadAsync(db => db.Segments.Where(s => s.SellerId == seller && s.Dimension == SegmentDimension.Size).Select(s => s.SegmentId).FirstAsync());
        await DoAsync(db => db.Buyers.Where(b => b.SellerId == seller && b.BuyerId == id).ExecuteUpdateAsync(set => set.SetProperty(b => b.SizeId, size)));

        var answer = await visitor.PostAsync($"{batch}/undo?{Seller}");

        Assert.Contains("Not undone, because Pending Partners", (await visitor.GetAsync(answer.Header("Location")!)).Page.Words("main"), StringComparison.Ordinal);
        Assert.Equal(ChangeBatchState.Applied, await StateAsync(batch));
        Assert.Equal(size, await ReadAsync(db => db.Buyers.Where(b => b.SellerId == seller && b.BuyerId == id).Select(b => b.SizeId).SingleAsync()));
    }

    /// <returns>The address of the classification.</returns>
    private async Task<string> ApplyAsync(Visitor visitor, string company, string industry)
    {
        var id = await site.IdOfAsync(company);
        var preview = await visitor.PostAsync($"/companies/classify?{Seller}", null, ("company", $"{id}"), ("Industry", industry));
        var address = preview.Header("Location")!.Split('?')[0];
        Assert.Equal(302, (await visitor.PostAsync($"{address}/apply?{Seller}")).Status);
        Assert.Equal(ChangeBatchState.Applied, await StateAsync(address));
        return address;
    }

    private Task<ChangeBatchState> StateAsync(string address)
    {
        var id = int.Parse(address[(address.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture);
        return ReadAsync(db => db.ChangeBatches.Where(b => b.BatchId == id).Select(b => b.State).SingleAsync());
    }

    private Task<Order> OrderAsync(string number) => ReadAsync(db => db.Orders.AsNoTracking().SingleAsync(o => o.OrderNumber == number));

    private Task DoAsync(Func<B2BCentralDb, Task<int>> change) => ReadAsync(change);

    private async Task<T> ReadAsync<T>(Func<B2BCentralDb, Task<T>> read)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<B2BCentralDb>());
    }
}
