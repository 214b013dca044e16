using System.Globalization;
using B2BCentral.Data.Offers;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Pricing;

/// <summary>Offers as a file: the list as it is shown, or the template that is filled in and uploaded.</summary>
public static class PricingCsv
{
    /// <summary>The columns of prices, named as the marketplace's listings reports name them.</summary>
    public static readonly string[] PriceColumns =
    [
        "sku", "standard-price", "business-price", "quantity-price-type",
        .. Enumerable.Range(1, BusinessPricing.MostTiers).SelectMany(n => new[] { Numbered("quantity-lower-bound", n), Numbered("quantity-price", n) }),
    ];

    public static CsvResult List(PricingFilter filter, IEnumerable<PricedOffer> rows) => new(
        CsvResult.NameOf("pricing", filter.Store, FilterReader.Text(filter.Figures.Period.To)),
        [.. PriceColumns, "asin", "title", "status", "stock", "b2b-sales-90-days", "currency"],
        rows.Select(row => Prices(row, filter.Store).Concat(
        [
            row.Product.Asin,
            row.Product.Title,
            row.Offer.Status == OfferStatus.Unknown ? null : row.Offer.Status.ToString(),
            row.Offer.Stock?.ToString(CultureInfo.InvariantCulture),
            Texts.Plain(row.Sales, filter.Store.Currency),
            filter.Store.Currency.Code,
        ])));

    public static CsvResult Template(Storefront store, IEnumerable<PricedOffer> rows) =>
        new(CsvResult.NameOf("business-prices", store), PriceColumns, rows.Select(row => Prices(row, store)));

    private static IEnumerable<string?> Prices(PricedOffer row, Storefront store)
    {
        var pricing = row.Offer.Pricing();
        yield return row.Product.Sku;
        yield return Price(row.Offer.StandardPrice, store);
        yield return Price(pricing.BusinessPrice, store);
        yield return pricing.Kind?.ToString().ToLowerInvariant();
        for (var i = 0; i < BusinessPricing.MostTiers; i++)
        {
            var tier = i < pricing.Tiers.Count ? pricing.Tiers[i] : (PriceTier?)null;
            yield return tier?.LowerBound.ToString(CultureInfo.InvariantCulture);
            yield return tier?.PercentOff is { } percent ? (percent / 100m).ToString("0.##", CultureInfo.InvariantCulture) : Price(tier?.FixedPrice, store);
        }
    }

    // As a file has them, whatever the reader's language.
    private static string? Price(long? price, Storefront store) => price is { } known ? Texts.Plain(known, store.Currency) : null;

    private static string Numbered(string name, int n) => string.Create(CultureInfo.InvariantCulture, $"{name}{n}");
}
