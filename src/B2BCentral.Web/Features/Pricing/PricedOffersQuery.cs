using System.Linq.Expressions;
using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Figures;
using B2BCentral.Data.Offers;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Pricing;

/// <summary>Offers with their prices and what businesses bought of them.</summary>
public class PricedOffersQuery(B2BCentralDb db)
{
    // A parameter, because SQLite finds the key by "IsBusiness = 1" and not by a bare "IsBusiness".
    private readonly bool isBusiness = true;

    public Task<int> CountAsync(PricingFilter filter) => Matching(filter).CountAsync();

    public async Task<List<PricedOffer>> PageAsync(PricingFilter filter, int skip, int take) =>
        await WithTiersAsync(filter, await Sorted(filter).Skip(skip).Take(take).ToListAsync());

    public async Task<List<PricedOffer>> AllAsync(PricingFilter filter) => await WithTiersAsync(filter, await Sorted(filter).ToListAsync());

    /// <summary>Those of some products, such as the ticked ones; a product of another seller is none.</summary>
    public async Task<List<PricedOffer>> OfProductsAsync(PricingFilter filter, IReadOnlyCollection<int> productIds) =>
        await WithTiersAsync(filter, await Sorted(filter with { Show = OfferChoice.All, Words = null }).Where(row => productIds.Contains(row.Product.ProductId)).ToListAsync());

    /// <summary>B2B sales of the period by product.</summary>
    public IQueryable<SummedSales<int>> Sales(PricingFilter filter) => db.ProductSummaries.Where(row => row.IsBusiness == isBusiness)
        .In(filter.Figures.Scope, filter.Figures.Period).SumBy(row => row.ProductId, filter.Figures.Counting);

    private IQueryable<PricedOffer> Matching(PricingFilter filter)
    {
        var (sellerId, marketplace) = (filter.Store.SellerId, filter.Store.Marketplace.Code);
        var offers = db.Offers.AsNoTracking().Where(o => o.SellerId == sellerId && o.Marketplace == marketplace);
        offers = filter.Show switch
        {
            OfferChoice.Uncovered => offers.Where(o => o.BusinessPrice == null),
            OfferChoice.WithBusinessPrice => offers.Where(o => o.BusinessPrice != null),
            OfferChoice.WithDiscount => offers.Where(o => o.Tiers.Any()),
            OfferChoice.AboveList => offers.Where(o => o.BusinessPrice > o.StandardPrice),
            _ => offers,
        };
        var products = db.Products.AsNoTracking().Where(p => p.SellerId == sellerId);
        if (filter.Words is { } words)
        {
#pragma warning disable CA1304, CA1311 // It becomes LOWER.
            products = products.Select(p => new Searchable<Product> { Row = p, Name = p.Sku, Text = ("\n" + p.Sku + "\n" + p.Asin + "\n" + p.Title + "\n").ToLower() })
                .Holding(words).Select(found => found.Row);
#pragma warning restore CA1304, CA1311
        }

        return from offer in offers
               join product in products on offer.ProductId equals product.ProductId
               join sum in Sales(filter) on offer.ProductId equals sum.Key into sums
               from sum in sums.DefaultIfEmpty()
               select new PricedOffer { Offer = offer, Product = product, Sales = (long?)sum.Sales ?? 0 };
    }

    private IQueryable<PricedOffer> Sorted(PricingFilter filter)
    {
        var rows = Matching(filter);
        var sorted = filter.Sort switch
        {
            PricingColumn.Sku => By(rows, row => row.Product.Sku, filter.Descending),
            PricingColumn.Standard => ByKnown(rows, row => row.Offer.StandardPrice, filter.Descending),
            PricingColumn.Business => ByKnown(rows, row => row.Offer.BusinessPrice, filter.Descending),
            PricingColumn.Discount => ByKnown(rows, row => row.Offer.StandardPrice > 0 ? 1 - ((double?)row.Offer.BusinessPrice / row.Offer.StandardPrice) : null, filter.Descending),
            PricingColumn.Stock => ByKnown(rows, row => row.Offer.Stock, filter.Descending),
            _ => By(rows, row => row.Sales, filter.Descending),
        };
        return sorted.ThenBy(row => row.Product.Sku);
    }

    private static IOrderedQueryable<PricedOffer> By<TKey>(IQueryable<PricedOffer> rows, Expression<Func<PricedOffer, TKey>> key, bool descending) =>
        descending ? rows.OrderByDescending(key) : rows.OrderBy(key);

    // Last either way, as in segments and reports: databases differ in where they put what is not there.
    private static IOrderedQueryable<PricedOffer> ByKnown<TKey>(IQueryable<PricedOffer> rows, Expression<Func<PricedOffer, TKey?>> key, bool descending)
        where TKey : struct
    {
        var isUnknown = Expression.Lambda<Func<PricedOffer, bool>>(Expression.Equal(key.Body, Expression.Constant(null, typeof(TKey?))), key.Parameters);
        var known = rows.OrderBy(isUnknown);
        return descending ? known.ThenByDescending(key) : known.ThenBy(key);
    }

    // Tiers are read for the rows at hand only, and not once for each tier beside its offer.
    private async Task<List<PricedOffer>> WithTiersAsync(PricingFilter filter, List<PricedOffer> rows)
    {
        var tiers = db.QuantityDiscountTiers.AsNoTracking().Where(t => t.SellerId == filter.Store.SellerId && t.Marketplace == filter.Store.Marketplace.Code);
        if (rows.Count <= Shared.PageOfList.Size)
        {
            var ids = rows.ConvertAll(row => row.Product.ProductId);
            tiers = tiers.Where(t => ids.Contains(t.ProductId));
        }

        var byProduct = (await tiers.ToListAsync()).ToLookup(tier => tier.ProductId);
        foreach (var row in rows) row.Offer.Tiers = [.. byProduct[row.Product.ProductId]];
        return rows;
    }
}

/// <summary>An offer with its tiers, its product, and B2B sales of the last 90 days in minor units.</summary>
public sealed class PricedOffer
{
    public required Offer Offer { get; init; }
    public required Product Product { get; init; }
    public long Sales { get; init; }
}
