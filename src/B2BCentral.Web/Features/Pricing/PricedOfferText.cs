using B2BCentral.Data.Offers;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Web.Display;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Pricing;

/// <summary>A row of the list as it is printed.</summary>
/// <param name="Status">Inactive or Incomplete; null for what buyers can see.</param>
/// <param name="Below">"−8.0 %" below the standard price; null where it is not below.</param>
/// <param name="Tiers">"5+ −5.0 %", or from the first to the last of several.</param>
/// <param name="TiersNote">"3 tiers" where the text leaves some out.</param>
public sealed record PricedOfferText(
    int ProductId, string Title, string TitleHref, string Sku, string SkuHref, string? Status, string StandardPrice, string BusinessPrice,
    string? Below, bool IsAboveStandard, string Tiers, string? TiersNote, string Stock, FigureText Sales, string EditHref)
{
    public static PricedOfferText Of(PricedOffer row, PricingFilter filter)
    {
        var (offer, product, store) = (row.Offer, row.Product, filter.Store);
        var pricing = offer.Pricing();
        var orders = row.Sales == 0 ? null : OrdersAddress.Of(filter.Figures, filter.Figures.Period, "b2b", ("sku", product.Sku));
        return new PricedOfferText(
            product.ProductId, product.Title ?? product.Sku, PageAddress.OfProduct(store, product.Asin, product.Sku), product.Sku, PageAddress.OfSku(store, product.Sku),
            offer.Status switch { OfferStatus.Inactive => T("Inactive"), OfferStatus.Incomplete => T("Incomplete"), _ => null },
            Price(offer.StandardPrice), Price(offer.BusinessPrice),
            PercentBelow(offer.StandardPrice, offer.BusinessPrice), offer.BusinessPrice > offer.StandardPrice,
            Short(pricing), pricing.Tiers.Count > 1 ? Texts.Plural(pricing.Tiers.Count, T("tier"), T("tiers")) : null,
            offer.Stock is { } stock ? Texts.Count(stock) : Texts.Dash,
            new FigureText($"offer.{product.Sku}.sales", Texts.Money(row.Sales, store.Currency), Texts.Plain(row.Sales, store.Currency), orders),
            PricingAddress.OfOffer(store, product.Sku));

        string Price(long? price) => price is { } present ? Texts.Money(present, store.Currency) : Texts.Dash;

        string Short(BusinessPricing prices) => prices.Tiers switch
        {
            [] => Texts.Dash,
            [var only] => Tier(only),
            [var first, .., var last] => $"{Tier(first)} … {Tier(last)}",
        };

        string Tier(PriceTier tier) => Texts.Unbroken(PricingText.Tier(tier, store.Currency));
    }

    /// <summary>"−8.0 %" below the standard price; null where one is missing or it is not below.</summary>
    public static string? PercentBelow(long? standardPrice, long? price) =>
        standardPrice is > 0 and var standard && price < standard ? $"−{Texts.Percent(1 - ((decimal)price.Value / standard))}" : null;
}
