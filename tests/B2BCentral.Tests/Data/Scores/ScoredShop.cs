using System.Globalization;
using B2BCentral.Data;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Scores;
using B2BCentral.Data.Tasks;
using B2BCentral.Data.Traffic;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Tests.Data.Scores;

/// <summary>What tests of the scores ask and tell. The clock stands on 31 March 2025, so the window is 31 December 2024 to 30 March 2025.</summary>
internal static class ScoredShop
{
    public static async Task<TaskScope> ScopeAsync(this IServiceProvider services, string slug = Given.Shop)
    {
        var seller = await services.GetRequiredService<B2BCentralDb>().Sellers.AsNoTracking().Include(s => s.Marketplaces).SingleAsync(s => s.Slug == slug);
        return new TaskScope(seller, seller.Marketplaces.Single(), services.GetRequiredService<TimeProvider>().GetUtcNow());
    }

    public static async Task<SellerFacts> FactsAsync(this TestDatabase database)
    {
        await using var scope = database.NewScope();
        return await scope.ServiceProvider.GetRequiredService<ScoreFactsQuery>().OfAsync(await scope.ServiceProvider.ScopeAsync());
    }

    public static Offer Priced(this Offer offer, long? standard = 1000, long? business = null)
    {
        (offer.StandardPrice, offer.BusinessPrice, offer.Status) = (standard, business, OfferStatus.Active);
        return offer;
    }

    public static void Discounted(this Offer offer) => offer.Tiers.Add(
        new QuantityDiscountTier { SellerId = offer.SellerId, Marketplace = offer.Marketplace, ProductId = offer.ProductId, LowerBound = 10, PercentOff = 500 });

    /// <summary>B2B page views of one day, of a SKU or of a child ASIN.</summary>
    public static Task SeenAsync(this TestDatabase database, string name, int? views, string on = "2025-03-30", TrafficLevel level = TrafficLevel.Sku) => database.SeenAsync(name, views, on, on, level);

    public static async Task SeenAsync(this TestDatabase database, string name, int? views, string from, string to, TrafficLevel level = TrafficLevel.Sku)
    {
        await using var scope = database.NewScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        var seller = await db.Sellers.SingleAsync(s => s.Slug == Given.Shop);
        db.ProductTraffic.Add(new ProductTraffic
        {
            SellerId = seller.Id,
            Marketplace = "US",
            Level = level,
            From = Day(from),
            To = Day(to),
            Asin = name,
            Sku = level == TrafficLevel.Sku ? name : "",
            PageViewsB2B = views,
        });
        await db.SaveChangesAsync();
    }

    public static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
