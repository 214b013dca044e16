using B2BCentral.Data;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Offers;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Data.Offers;

/// <summary>A shop whose offers have a standard price of $20.00, and what tests ask of it.</summary>
internal static class PricedShop
{
    public const string User = "someone";

    public static async Task<TestDatabase> OpenAsync(params IEnumerable<(string Sku, BusinessPricing Pricing)> offers)
    {
        var database = await TestDatabase.CreateAsync();
        var given = database.Given;
        foreach (var (sku, pricing) in offers) _ = given.Order(asin: sku).Offer(sku, with: offer => Put(offer, pricing));
        await given;
        return database;
    }

    public static void Put(Offer offer, BusinessPricing pricing)
    {
        (offer.StandardPrice, offer.BusinessPrice) = (2_000, pricing.BusinessPrice);
        offer.Tiers = [.. pricing.Tiers.Select(tier => new QuantityDiscountTier
        {
            SellerId = offer.SellerId,
            Marketplace = offer.Marketplace,
            ProductId = offer.ProductId,
            LowerBound = tier.LowerBound,
            PercentOff = tier.PercentOff,
            FixedPrice = tier.FixedPrice,
        })];
    }

    public static async Task<T> InScopeAsync<T>(this TestDatabase database, Func<IServiceProvider, B2BCentralDb, Task<T>> action)
    {
        await using var scope = database.NewScope();
        return await action(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<B2BCentralDb>());
    }

    public static Task<Offer> OfferAsync(this B2BCentralDb db, string sku) =>
        db.Offers.Include(o => o.Tiers).SingleAsync(o => db.Products.Any(p => p.SellerId == o.SellerId && p.ProductId == o.ProductId && p.Sku == sku));

    public static Task<BusinessPricing> PricingAsync(this TestDatabase database, string sku) =>
        database.InScopeAsync(async (_, db) => (await db.OfferAsync(sku)).Pricing());

    /// <summary>Changes one offer as the editor does.</summary>
    public static Task<IReadOnlyList<PriceProblem>> SetAsync(this TestDatabase database, string sku, BusinessPricing pricing) => database.InScopeAsync(async (services, db) =>
    {
        var problems = await services.GetRequiredService<OfferPricing>().SetAsync(await db.OfferAsync(sku), pricing, new ChangeSource(User));
        await db.SaveChangesAsync();
        return problems;
    });

    public static Task<List<Change>> ChangesAsync(this TestDatabase database) => database.InScopeAsync((_, db) => db.Changes.OrderBy(c => c.ChangeId).ToListAsync());

    public static Task<long> DataVersionAsync(this TestDatabase database) => database.InScopeAsync((_, db) => db.Marketplaces.Select(m => m.DataVersion).SingleAsync());
}
