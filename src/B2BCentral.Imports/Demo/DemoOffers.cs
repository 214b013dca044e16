using B2BCentral.Data;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Sellers;
using B2BCentral.Imports.Synthetic;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Imports.Demo;

/// <summary>Puts the shelf of a made-up seller on offer, what never sold included.</summary>
internal sealed class DemoOffers(B2BCentralDb db, SellerMarketplace marketplace)
{
    public async Task AddAsync(IReadOnlyList<Article> articles)
    {
        var ids = await db.Products.Where(p => p.SellerId == marketplace.SellerId).ToDictionaryAsync(p => p.Sku, p => p.ProductId);
        await using var writer = new BulkWriter(db);
        foreach (var article in articles)
        {
            if (!ids.TryGetValue(article.Sku, out var id))
            {
                ids[article.Sku] = id = ids.Values.DefaultIfEmpty().Max() + 1;
                await writer.WriteAsync(ProductOf(article, id));
            }

            await writer.WriteAsync(OfferOf(article, id));
            // No quantity discount without a business price; orders of the past may have had one.
            if (article.BusinessPrice is null) continue;
            foreach (var tier in article.Tiers) await writer.WriteAsync(TierOf(article, id, tier));
        }

        await writer.FlushAsync();
    }

    private Product ProductOf(Article article, int id) => new()
    {
        SellerId = marketplace.SellerId,
        ProductId = id,
        Sku = article.Sku,
        Asin = article.Asin,
        Title = article.Title,
        Category = article.Category,
    };

    private Offer OfferOf(Article article, int id) => new()
    {
        SellerId = marketplace.SellerId,
        Marketplace = marketplace.Code,
        ProductId = id,
        StandardPrice = article.Price,
        BusinessPrice = article.BusinessPrice,
        Stock = article.Stock,
        Status = OfferStatus.Active,
    };

    // Sellers state tiers either way; cheap things more often as a price.
    private QuantityDiscountTier TierOf(Article article, int id, ArticleTier tier) => new()
    {
        SellerId = marketplace.SellerId,
        Marketplace = marketplace.Code,
        ProductId = id,
        LowerBound = tier.LowerBound,
        PercentOff = id % 4 == 0 ? null : tier.PercentOff,
        FixedPrice = id % 4 == 0 ? tier.Of(article.PriceForBusinesses) : null,
    };
}
