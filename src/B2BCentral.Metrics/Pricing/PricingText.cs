using System.Text.RegularExpressions;
using B2BCentral.Metrics.Languages;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Metrics.Pricing;

/// <summary>Business prices in words, as a history of changes and a list tell them.</summary>
public static partial class PricingText
{
    /// <summary>"5.0 %", or "7.25 %" where it has a second decimal.</summary>
    public static string Percent(int hundredths) => WithPercentSign((hundredths / 100m).ToString("0.0#", Culture));

    /// <summary>A number with its sign, which Japanese writes without a space.</summary>
    public static string WithPercentSign(string number) => Language.IsJapanese ? $"{number}%" : $"{number} %";

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
            PriceBase.PercentBelowStandard => Tf($"{Percent(rule.PercentOff)} below the standard price"),
            PriceBase.AmountBelowStandard => Tf($"{MoneyText.Of(rule.AmountOff, currency)} below the standard price"),
            PriceBase.PercentOffBusinessPrice => Tf($"{Percent(rule.PercentOff)} off the business price"),
            _ => T("business price as it is"),
        };
        string?[] parts =
        [
            price + (rule.Ending == PriceEnding.NinetyNine && rule.Base != PriceBase.Keep ? $", {T("ending in .99")}" : ""),
            rule.TierChange switch
            {
                TierChange.Replace => string.Join(", ", rule.Tiers.Select(tier => Tier(tier, currency))),
                TierChange.Remove => T("without quantity discount"),
                _ => null,
            },
            !startsFromStandard ? null : rule.ReplacesPrices ? T("business prices already there are replaced") : T("business prices already there stay"),
        ];
        return string.Join("; ", parts.Where(part => part is not null));
    }

    /// <summary>A rule as it was kept, in the reader's language.</summary>
    public static string RuleSaid(string kept) => string.Join("; ", kept.Split("; ").Select(part => string.Join(", ", Parts().Split(part).Select(Said))));

    private static string Said(string part) => KeptWords.Said(part) is var said && said != part ? said : KeptWords.Figures(part);

    [GeneratedRegex(", (?=ending in )", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parts();
}
