using B2BCentral.Data.Changes;
using B2BCentral.Data.Requests;
using B2BCentral.Imports.Undoing;
using B2BCentral.Testing;
using B2BCentral.Tests.Imports.Reading;
using B2BCentral.Tests.Imports.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Imports.Undoing;

/// <summary>An undo leaves the products and companies that something else refers to.</summary>
public sealed class UnusedRowsTests : IAsyncLifetime
{
    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task A_product_that_a_customer_asked_for_stays_although_its_offer_goes()
    {
        var import = await database.ImportTextAsync(ListingsText.Of(ListingsText.Row("S-1", "B01", "11"), ListingsText.Row("S-2", "B02", "11")));
        await database.Services.GetRequiredService<DiscountRequests>().AskAsync(new(IsDemo: false, "US", "B01", "Acme Ltd", 40, HopedPrice: null, Note: null));

        await UndoAsync(import.ImportId!.Value);

        Assert.Empty(await database.Context.Offers.ToListAsync());
        Assert.Equal(["S-1"], await database.Context.Products.Select(p => p.Sku).ToListAsync());
    }

    [Theory]
    [InlineData(ChangeBatchKind.Classification, 0, 1)]
    [InlineData(ChangeBatchKind.PriceFile, 1, 0)]
    public async Task A_batch_of_companies_keeps_no_product_and_a_batch_of_prices_no_company(ChangeBatchKind kind, int products, int buyers)
    {
        var import = await database.ImportAsync(new OrderRow("1") with { Company = "Acme" });
        var (product, buyer) = (await database.Context.Products.SingleAsync(), await database.Context.Buyers.SingleAsync());
        Assert.Equal(product.ProductId, buyer.BuyerId);
        database.Context.ChangeBatches.Add(new ChangeBatch
        {
            SellerId = product.SellerId,
            BatchId = 1,
            Kind = kind,
            State = ChangeBatchState.Preview,
            Description = "A batch",
            UserId = "local",
            Rows = [new() { SellerId = product.SellerId, BatchId = 1, Line = 1, SubjectId = product.ProductId, Subject = "1" }],
        });
        await database.Context.SaveChangesAsync();

        await UndoAsync(import.ImportId!.Value);

        Assert.Equal((products, buyers), (await database.Context.Products.CountAsync(), await database.Context.Buyers.CountAsync()));
    }

    private async Task UndoAsync(int importId)
    {
        await using var scope = database.NewScope();
        var seller = await database.Context.Sellers.AsNoTracking().Where(s => s.Slug == Importing.Seller).Select(s => s.Id).SingleAsync();
        var plan = await scope.ServiceProvider.GetRequiredService<ImportUndo>().RunAsync(seller, importId, "local");
        Assert.True(plan!.IsPossible);
    }
}
