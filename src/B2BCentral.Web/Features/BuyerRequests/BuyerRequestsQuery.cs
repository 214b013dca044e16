using B2BCentral.Data;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Requests;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.BuyerRequests;

/// <summary>Requests of business customers, each with the SKU it asks for and its offer.</summary>
public class BuyerRequestsQuery(B2BCentralDb db)
{
    private const int MostOfProduct = 10;

    public Task<int> CountAsync(RequestFilter filter) => Matching(filter).CountAsync();

    /// <summary>Those that can be answered come first, the soonest deadline above; below them the newest.</summary>
    public Task<List<RequestedOffer>> PageAsync(RequestFilter filter, int skip, int take)
    {
        var over = filter.Now - BuyerRequest.TimeToAnswer;
        return WithOffersAsync(filter.Store, Matching(filter)
            .OrderBy(r => r.AnsweredAt != null || r.AskedAt <= over)
            .ThenBy(r => r.AnsweredAt == null && r.AskedAt > over ? r.AskedAt : (DateTimeOffset?)null)
            .ThenByDescending(r => r.AskedAt).ThenByDescending(r => r.RequestId)
            .Skip(skip).Take(take));
    }

    /// <summary>The newest of one SKU.</summary>
    public Task<List<RequestedOffer>> OfProductAsync(Storefront store, int productId) => WithOffersAsync(
        store, Own(store).Where(r => r.ProductId == productId).OrderByDescending(r => r.AskedAt).ThenByDescending(r => r.RequestId).Take(MostOfProduct));

    /// <returns>Null when the seller has no such request in this marketplace.</returns>
    public async Task<RequestedOffer?> FindAsync(Storefront store, int requestId) =>
        (await WithOffersAsync(store, Own(store).Where(r => r.RequestId == requestId))).FirstOrDefault();

    private IQueryable<BuyerRequest> Own(Storefront store)
    {
        var (sellerId, marketplace) = (store.SellerId, store.Marketplace.Code);
        return db.BuyerRequests.AsNoTracking().Where(r => r.SellerId == sellerId && r.Marketplace == marketplace);
    }

    private IQueryable<BuyerRequest> Matching(RequestFilter filter)
    {
        var over = filter.Now - BuyerRequest.TimeToAnswer;
        var requests = Own(filter.Store);
        return filter.Show switch
        {
            RequestChoice.ResponseNeeded => requests.Where(r => r.AnsweredAt == null && r.AskedAt > over),
            RequestChoice.Responded => requests.Where(r => r.AnsweredAt != null),
            RequestChoice.Expired => requests.Where(r => r.AnsweredAt == null && r.AskedAt <= over),
            _ => requests,
        };
    }

    private async Task<List<RequestedOffer>> WithOffersAsync(Storefront store, IQueryable<BuyerRequest> chosen)
    {
        var requests = await chosen.ToListAsync();
        var ids = requests.Select(r => r.ProductId).Distinct().ToList();
        var products = await db.Products.AsNoTracking().Where(p => p.SellerId == store.SellerId && ids.Contains(p.ProductId)).ToDictionaryAsync(p => p.ProductId);
        var offers = await db.Offers.AsNoTracking().Include(o => o.Tiers)
            .Where(o => o.SellerId == store.SellerId && o.Marketplace == store.Marketplace.Code && ids.Contains(o.ProductId)).ToDictionaryAsync(o => o.ProductId);
        return requests.ConvertAll(r => new RequestedOffer(r, products[r.ProductId], offers.GetValueOrDefault(r.ProductId)));
    }
}

/// <param name="Offer">With its tiers; null where the SKU is no longer offered.</param>
public sealed record RequestedOffer(BuyerRequest Request, Product Product, Offer? Offer)
{
    public static string NotOffered => T("Buyers do not see this SKU in this marketplace any more, so there is no price to lower. Bring the listing back first.");

    public string Name => Product.Title ?? Product.Sku;

    /// <summary>What a business pays for one unit at the asked quantity today, in minor units; null where no price is known.</summary>
    public long? LowestPrice => Offer?.Pricing().UnitPriceAt(Request.Quantity, Offer.StandardPrice);

    /// <summary>Whether there is something to lower the price of.</summary>
    public bool IsOffered => Offer?.Status.IsShown() == true;

    /// <summary>More is asked for than can be sold.</summary>
    public bool IsBelow => Offer?.Stock < Request.Quantity;
}
