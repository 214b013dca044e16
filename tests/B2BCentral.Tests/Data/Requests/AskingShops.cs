using B2BCentral.Data.Offers;
using B2BCentral.Data.Requests;
using B2BCentral.Data.Tasks;
using B2BCentral.Testing;
using B2BCentral.Tests.Data.Offers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Data.Requests;

/// <summary>Shops that offer the same product, and what tests ask them.</summary>
internal static class AskingShops
{
    public const string Asin = "B0GLOVES";

    public static DiscountWish Wish(string company = "St. Mary Hospital", int quantity = 40) => new(IsDemo: false, "US", Asin, company, quantity, HopedPrice: 1_500, Note: null);

    /// <summary>Makes each of the SKUs one of the product that is asked for.</summary>
    public static Task SameProductAsync(this TestDatabase database, params string[] skus) => database.InScopeAsync((_, db) =>
        db.Products.Where(p => skus.Contains(p.Sku)).ExecuteUpdateAsync(set => set.SetProperty(p => p.Asin, Asin)));

    /// <summary>One shop with gloves at $20.00, for businesses $19.00 and from 10 units $17.48.</summary>
    public static async Task<TestDatabase> OpenAsync(int? stock = 12)
    {
        var database = await TestDatabase.CreateAsync();
        await database.Given.Order(on: "2025-03-20", asin: "GLOVES", amount: 2_310, title: "Nitrile gloves").Offer("GLOVES", offer =>
        {
            PricedShop.Put(offer, new(1_900, [B2BCentral.Metrics.Pricing.PriceTier.Percent(10, 800)]));
            offer.Stock = stock;
        });
        await database.SameProductAsync("GLOVES");
        return database;
    }

    public static Task<AskResult> AskAsync(this TestDatabase database, DiscountWish wish) =>
        database.InScopeAsync((services, _) => services.GetRequiredService<DiscountRequests>().AskAsync(wish));

    public static Task<List<BuyerRequest>> RequestsAsync(this TestDatabase database) =>
        database.InScopeAsync((_, db) => db.BuyerRequests.AsNoTracking().OrderBy(r => r.SellerId).ThenBy(r => r.RequestId).ToListAsync());

    /// <summary>The names of the sellers that were asked, in alphabetical order.</summary>
    public static Task<List<string>> AskedAsync(this TestDatabase database) =>
        database.InScopeAsync((_, db) => db.BuyerRequests.Join(db.Sellers, r => r.SellerId, s => s.Id, (r, s) => s.Slug).Order().ToListAsync());

    public static Task ChangeAsync(this TestDatabase database, string sku, Action<Offer> change) => database.InScopeAsync(async (_, db) =>
    {
        change(await db.OfferAsync(sku));
        return await db.SaveChangesAsync();
    });

    public static Task AnswerAsync(this TestDatabase database) => database.InScopeAsync((_, db) =>
        db.BuyerRequests.ExecuteUpdateAsync(set => set.SetProperty(r => r.AnsweredAt, database.Clock.GetUtcNow()).SetProperty(r => r.AnsweredBy, PricedShop.User)));

    /// <summary>The tasks that a rule derives for the shop.</summary>
    public static Task<IReadOnlyList<SellerTask>> CausedAsync<TRule>(this TestDatabase database)
        where TRule : ITaskRule => database.InScopeAsync(async (services, db) =>
        {
            var seller = await db.Sellers.Include(s => s.Marketplaces).AsNoTracking().SingleAsync();
            var scope = new TaskScope(seller, seller.Marketplaces[0], database.Clock.GetUtcNow());
            return await services.GetServices<ITaskRule>().OfType<TRule>().Single().CausedAsync(scope);
        });
}
