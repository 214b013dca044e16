using System.Globalization;

namespace B2BCentral.Metrics.Pricing;

/// <summary>Business prices in words, as a history of changes and a list tell them.</summary>
public static class PricingText
{
    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("en-US");

    /// <summary>"5.0 %", or "7.25 %" where it has a second decimal.</summary>
    public static string Percent(int hundredths) => $"{(hundredths / 100m).ToString("0.0#", Culture)} %";

    /// <summary>"5+ −5.0 %" or "10+ $8.99".</summary>
    public static string Tier(PriceTier tier, Currency currency) => string.Create(
        Culture, $"{tier.LowerBound:N0}+ {(tier.FixedPrice is { } price ? MoneyText.Of(price, currency) : $"−{Percent(tier.PercentOff ?? 0)}")}");

    /// <summary>"5+ −5.0 %, 10+ −8.0 %"; null without tiers.</summary>
    public static string? Discount(BusinessPricing pricing, Currency currency) =>
        pricing.HasDiscount ? string.Join(", ", pricing.Tiers.Select(tier => Tier(tier, currency))) : null;

    public static string? BusinessPrice(BusinessPricing pricing, Currency currency) =>
        pricing.BusinessPrice is { } price ? MoneyText.Of(price, currency) : null;
}
