using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Offers;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Features.Listings;

/// <summary>Two sellers with a SKU of the same name, and what is stored of the first one's.</summary>
public sealed class ListingsSite : SeededSite
{
    public const string Store = "seller=my-shop&marketplace=US";
    public const string Other = "seller=other-shop&marketplace=US";

    /// <summary>Slashes and spaces are allowed in a SKU.</summary>
    public const string AwkwardSku = "A/B 1";

    /// <summary>For a test that moves the clock, which all tests of a class would share.</summary>
    public static async Task<ListingsSite> StartAsync()
    {
        var site = new ListingsSite();
        await site.SeedAsync();
        return site;
    }

    public async Task<T> ReadAsync<T>(Func<B2BCentralDb, Task<T>> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<B2BCentralDb>());
    }

    public Task<Product> ProductAsync(string sku) => ReadAsync(async db => await db.Products.AsNoTracking()
        .SingleAsync(p => p.Sku == sku && db.Sellers.Any(s => s.Id == p.SellerId && s.Slug == Given.Shop)));

    public async Task<Offer?> OfferAsync(string sku)
    {
        var product = await ProductAsync(sku);
        return await ReadAsync(db => db.Offers.AsNoTracking().FirstOrDefaultAsync(o => o.SellerId == product.SellerId && o.ProductId == product.ProductId));
    }

    public async Task<IReadOnlyList<Change>> ChangesAsync(string sku)
    {
        var product = await ProductAsync(sku);
        return await ReadAsync(db => db.Changes.AsNoTracking().Where(c => c.SellerId == product.SellerId && c.ProductId == product.ProductId).OrderBy(c => c.ChangeId).ToListAsync());
    }

    public async Task<long> DataVersionAsync() => await ReadAsync(db => db.Marketplaces.Where(m => db.Sellers.Any(s => s.Id == m.SellerId && s.Slug == Given.Shop)).Select(m => m.DataVersion).SingleAsync());

    protected override async Task SeedAsync()
    {
        await Given.Order(on: "2025-03-28", asin: "D1").Order(on: "2025-03-28", asin: "D2").Order(on: "2025-03-28", asin: "S1").Order(on: "2025-03-28", asin: "S2")
            .Order(on: "2025-03-28", asin: "P1").Order(on: "2025-03-28", asin: "P2").Order(on: "2025-03-28", asin: "P3").Order(on: "2025-03-28", asin: "P4")
            .Order(on: "2025-03-28", asin: AwkwardSku, title: "<b>Saw</b> & plane")
            .Offer("S1", with: offer => offer.Stock = 57);
        await Given.Seller("other-shop").Order(on: "2025-03-28", asin: "only-theirs");
    }
}
