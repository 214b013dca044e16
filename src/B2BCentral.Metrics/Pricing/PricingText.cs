using System.Globalization;
using B2BCentral.Metrics.Languages;

namespace B2BCentral.Metrics.Pricing;

/// <summary>Business prices in words, as a history of changes and a list tell them.</summary>
public static class PricingText
{
    private static CultureInfo Culture => Language.Culture;

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

    /// <summary>"8.0 % below the standard price, ending in .99; 10+ −15.0 %; business prices already there stay".</summary>
    public static string Rule(PriceRule rule, Currency currency)
    {
        var startsFromStandard = rule.Base is PriceBase.PercentBelowStandard or PriceBase.AmountBelowStandard;
        var price = rule.Base switch
        {
            PriceBase.PercentBelowStandard => $"{Percent(rule.PercentOff)} below the standard price",
            PriceBase.AmountBelowStandard => $"{MoneyText.Of(rule.AmountOff, currency)} below the standard price",
            PriceBase.PercentOffBusinessPrice => $"{Percent(rule.PercentOff)} off the business price",
            _ => "business price as it is",
        };
        var ending = rule.Ending == PriceEnding.NinetyNine && rule.Base != PriceBase.Keep ? ", ending in .99" : "";
        var tiers = rule.TierChange switch
        {
            TierChange.Replace => $"; {string.Join(", ", rule.Tiers.Select(tier => Tier(tier, currency)))}",
            TierChange.Remove => "; without quantity discount",
            _ => "",
        };
        return price + ending + tiers + (startsFromStandard ? $"; business prices already there {(rule.ReplacesPrices ? "are replaced" : "stay")}" : "");
    }
}
