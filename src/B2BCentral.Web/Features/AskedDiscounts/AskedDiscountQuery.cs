using B2BCentral.Data;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Requests;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.AskedDiscounts;

/// <summary>What became of a request at all sellers that were asked. Nobody hears of an answer before the time to answer is over.</summary>
public class AskedDiscountQuery(B2BCentralDb db, TimeProvider time)
{
    /// <returns>Null when there is no request of that word.</returns>
    public async Task<AskedDiscount?> FindAsync(string word)
    {
        var hash = AskerWord.HashOf(word);
        var requests = await db.BuyerRequests.AsNoTracking().Where(r => r.AskerHash == hash).OrderBy(r => r.SellerId).ToListAsync();
        if (requests.Count == 0) return null;

        var now = time.GetUtcNow();
        var first = requests[0];
        return new AskedDiscount(first, await StoreAsync(first), await TitleAsync(first), requests.Count, now, now < first.ExpiresAt ? [] : await DiscountsAsync(requests));
    }

    /// <summary>The cheapest first.</summary>
    private async Task<IReadOnlyList<NewDiscount>> DiscountsAsync(List<BuyerRequest> requests)
    {
        var discounts = new List<NewDiscount>();
        foreach (var request in requests.Where(r => r.AnsweredPrice is not null))
        {
            var offer = await db.Offers.AsNoTracking().Include(o => o.Tiers)
                .FirstOrDefaultAsync(o => o.SellerId == request.SellerId && o.Marketplace == request.Marketplace && o.ProductId == request.ProductId);
            var sku = await db.Products.Where(p => p.SellerId == request.SellerId && p.ProductId == request.ProductId).Select(p => p.Sku).SingleAsync();
            discounts.Add(new NewDiscount(
                await StoreAsync(request), sku, request.AnsweredPrice!.Value, request.AnsweredFrom ?? request.Quantity,
                offer?.StandardPrice, offer?.Pricing().UnitPriceAt(request.Quantity, offer.StandardPrice)));
        }

        return [.. discounts.OrderBy(discount => discount.UnitPrice).ThenBy(discount => discount.Store.Seller.Name, StringComparer.OrdinalIgnoreCase)];
    }

    private async Task<Storefront> StoreAsync(BuyerRequest request) => new(
        await db.Sellers.AsNoTracking().SingleAsync(s => s.Id == request.SellerId),
        await db.Marketplaces.AsNoTracking().SingleAsync(m => m.SellerId == request.SellerId && m.Code == request.Marketplace));

    private Task<string?> TitleAsync(BuyerRequest request) =>
        db.Products.Where(p => p.SellerId == request.SellerId && p.ProductId == request.ProductId).Select(p => p.Title).SingleAsync();
}

/// <param name="Asked">One of the sellers' rows; what it says of the wish is the same in all of them.</param>
/// <param name="Store">Of that seller.</param>
/// <param name="Discounts">Empty while sellers can answer.</param>
public sealed record AskedDiscount(BuyerRequest Asked, Storefront Store, string? Title, int SellersAsked, DateTimeOffset Now, IReadOnlyList<NewDiscount> Discounts)
{
    public bool IsOpen => Now < Asked.ExpiresAt;
}

/// <param name="UnitPrice">At the asked quantity as the seller answered, in minor units.</param>
/// <param name="PriceNow">What the seller asks at that quantity today; null where it has no price any more.</param>
public sealed record NewDiscount(Storefront Store, string Sku, long UnitPrice, int From, long? StandardPrice, long? PriceNow);
