using B2BCentral.Data;
using B2BCentral.Data.Figures;
using B2BCentral.Data.Sellers;
using B2BCentral.Metrics;
using B2BCentral.Testing;
using B2BCentral.Tests.Data.Offers;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Tests.Data.Figures;

public sealed class FigureMemoryTests : IDisposable
{
    private readonly RememberedFigures remembered = new();
    private int reads;

    [Fact]
    public async Task What_is_remembered_is_not_read_again()
    {
        await using var database = await PricedShop.OpenAsync(("B01", new(null, [])));

        Assert.Equal(["1", "1"], [await AskAsync(database), await AskAsync(database)]);
    }

    [Fact]
    public async Task After_a_change_of_the_data_it_is_read_again()
    {
        await using var database = await PricedShop.OpenAsync(("B01", new(null, [])));
        await AskAsync(database);

        await ChangeAsync(database);

        Assert.Equal("2", await AskAsync(database));
    }

    [Fact]
    public async Task A_file_of_another_marketplace_may_rename_products_so_it_counts_too()
    {
        await using var database = await PricedShop.OpenAsync(("B01", new(null, [])));
        await AskAsync(database);

        await database.InScopeAsync(async (_, db) =>
        {
            var place = await db.Marketplaces.SingleAsync();
            db.Marketplaces.Add(new SellerMarketplace { SellerId = place.SellerId, Code = "CA", DataVersion = 1 });
            return await db.SaveChangesAsync();
        });

        Assert.Equal("2", await AskAsync(database));
    }

    [Fact]
    public async Task What_was_read_while_the_data_changed_is_not_remembered()
    {
        await using var database = await PricedShop.OpenAsync(("B01", new(null, [])));

        await AskAsync(database, meanwhile: () => ChangeAsync(database));

        Assert.Equal("2", await AskAsync(database));
    }

    [Fact]
    public async Task Other_counting_and_another_key_are_other_figures()
    {
        await using var database = await PricedShop.OpenAsync(("B01", new(null, [])));
        await AskAsync(database);

        Assert.Equal(["2", "3"], [await AskAsync(database, counting: CountingPolicy.AsOrdered), await AskAsync(database, key: "other")]);
    }

    public void Dispose() => remembered.Dispose();

    [Fact]
    public async Task Whoever_writes_neither_uses_nor_leaves_what_is_remembered()
    {
        await using var database = await PricedShop.OpenAsync(("B01", new(null, [])));
        await AskAsync(database);

        await database.InScopeAsync(async (_, db) =>
        {
            await using var undone = await db.Database.BeginTransactionAsync();
            await db.Marketplaces.ExecuteUpdateAsync(set => set.SetProperty(m => m.DataVersion, m => m.DataVersion + 1));
            Assert.Equal("2", await AskAsync(db, new FigureMemory(db, remembered)));
            return 0;
        });
        await ChangeAsync(database);

        Assert.Equal("3", await AskAsync(database));
    }

    [Fact]
    public async Task What_a_page_of_one_moment_found_is_remembered()
    {
        await using var database = await PricedShop.OpenAsync(("B01", new(null, [])));
        await database.InScopeAsync(async (_, db) =>
        {
            await using var moment = await db.Engine.BeginReadingAsync(db);
            var memory = new FigureMemory(db, remembered);
            memory.SeesOneMoment();

            Assert.Equal(["1", "2", "1"], [await AskAsync(db, memory), await AskAsync(db, memory, "other"), await AskAsync(db, memory)]);
            return 0;
        });

        Assert.Equal("1", await AskAsync(database));
    }

    private Task<string> AskAsync(TestDatabase database, string key = "one", CountingPolicy counting = CountingPolicy.NotCancelled, Func<Task>? meanwhile = null) =>
        database.InScopeAsync((_, db) => AskAsync(db, new FigureMemory(db, remembered), key, counting, meanwhile));

    private async Task<string> AskAsync(B2BCentralDb db, FigureMemory memory, string key = "one", CountingPolicy counting = CountingPolicy.NotCancelled, Func<Task>? meanwhile = null)
    {
        var place = await db.Marketplaces.AsNoTracking().SingleAsync(m => m.Code == "US");
        return await memory.GetAsync(new FigureScope(place.SellerId, place.Code, counting), key, () => ReadAsync(meanwhile), _ => 1);
    }

    private async Task<string> ReadAsync(Func<Task>? meanwhile)
    {
        if (meanwhile is not null) await meanwhile();
        return $"{++reads}";
    }

    private static Task ChangeAsync(TestDatabase database) =>
        database.InScopeAsync((_, db) => db.Marketplaces.ExecuteUpdateAsync(set => set.SetProperty(m => m.DataVersion, m => m.DataVersion + 1)));
}
