using B2BCentral.Data.Offers;
using B2BCentral.Data.Summaries;
using B2BCentral.Data.Tasks;
using B2BCentral.Data.Traffic;

namespace B2BCentral.Data.Scores;

/// <summary>A seller's offers as the scores look at them; the database does the looking.</summary>
internal sealed class Shelf(B2BCentralDb db, TaskScope scope)
{
    // A parameter, because SQLite finds the key by "IsBusiness = 1" and not by a bare "IsBusiness".
    private readonly bool isBusiness = true;

    /// <summary>Active offers, and those of which no report told: buyers can see them.</summary>
    public IQueryable<Offer> Active => Offers.Where(o => o.Status == OfferStatus.Active || o.Status == OfferStatus.Unknown);

    /// <summary>A price that does not hold is none, as businesses do not get it.</summary>
    public IQueryable<Offer> WithBusinessPrice => Active.Where(OfferPrices.Hold);

    /// <summary>Nor is a discount on it one.</summary>
    public IQueryable<Offer> WithDiscount => WithBusinessPrice.Where(o => o.Tiers.Any());

    /// <summary>What traffic reports call the offers with a price for businesses, discounted or not: SKUs or ASINs.</summary>
    public IQueryable<string> CoveredKeys(TrafficLevel level) => level == TrafficLevel.Sku
        ? ProductsOf(WithBusinessPrice).Select(p => p.Sku)
        : ProductsOf(WithBusinessPrice).Where(p => p.Asin != null).Select(p => p.Asin!);

    /// <summary>
    /// ASINs that matter to businesses: since one was offered it was seen or bought by a business, or has or had a price or discount for
    /// businesses, an offer for them alone included. A product without an ASIN stands for itself.
    /// </summary>
    public IQueryable<string> RelevantAsins
    {
        get
        {
            var (bought, priced) = (BoughtByBusinesses, PricedBefore);
            var (seenSkus, seenAsins) = (Seen(TrafficLevel.Sku).Select(t => t.Sku), Seen(TrafficLevel.Child).Select(t => t.Asin));
            return (from offer in Offers
                    join product in Products on offer.ProductId equals product.ProductId
                    where offer.BusinessPrice != null || offer.Tiers.Any() || bought.Contains(offer.ProductId) || priced.Contains(offer.ProductId)
                        || seenSkus.Contains(product.Sku) || (product.Asin != null && seenAsins.Contains(product.Asin))
                    select product.Asin ?? product.Sku).Distinct();
        }
    }

    public IQueryable<string> BuyableAsins => ProductsOf(Active.Where(o => o.Stock == null || o.Stock > 0)).Select(p => p.Asin ?? p.Sku).Distinct();

    public IQueryable<Offer> Offers => db.Offers.Where(o => o.SellerId == scope.SellerId && o.Marketplace == scope.Code);

    public IQueryable<Product> Products => db.Products.Where(p => p.SellerId == scope.SellerId);

    private IQueryable<int> BoughtByBusinesses => db.ProductSummaries
        .Where(row => row.SellerId == scope.SellerId && row.Marketplace == scope.Code && row.IsBusiness == isBusiness && row.Grain == SummaryGrain.Month && row.Orders > 0)
        .Select(row => row.ProductId);

    private IQueryable<int> PricedBefore => db.Changes
        .Where(c => c.SellerId == scope.SellerId && c.ProductId != null && c.Marketplace == scope.Code && (c.Field == OfferPricing.BusinessPriceField || c.Field == OfferPricing.DiscountField))
        .Select(c => c.ProductId!.Value);

    private IQueryable<ProductTraffic> Seen(TrafficLevel level) => db.ProductTraffic
        .Where(t => t.SellerId == scope.SellerId && t.Marketplace == scope.Code && t.Level == level && t.PageViewsB2B > 0);

    private IQueryable<Product> ProductsOf(IQueryable<Offer> offers) => Products.Where(p => offers.Any(o => o.ProductId == p.ProductId));
}
