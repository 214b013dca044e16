namespace B2BCentral.Metrics.Pricing;

/// <summary>From what a rule computes a business price.</summary>
public enum PriceBase
{
    PercentBelowStandard,
    AmountBelowStandard,
    PercentOffBusinessPrice,

    /// <summary>The business price stays; the rule is about quantity discounts.</summary>
    Keep,
}

public enum PriceEnding
{
    Exact,

    /// <summary>The next lower price that ends in .99.</summary>
    NinetyNine,
}

public enum TierChange
{
    Keep,
    Remove,
    Replace,
}

/// <summary>One rule for the prices of many offers.</summary>
/// <param name="PercentOff">Hundredths of a percent, where the base is a percentage.</param>
/// <param name="AmountOff">Minor units, where the base is an amount.</param>
/// <param name="ReplacesPrices">Offers that have a business price get the new one; otherwise they stay as they are.</param>
/// <param name="Tiers">The new tiers, as percentages, where they are replaced.</param>
public sealed record PriceRule(
    PriceBase Base, int PercentOff, long AmountOff, PriceEnding Ending, bool ReplacesPrices, TierChange TierChange, IReadOnlyList<PriceTier> Tiers)
{
    private bool StartsFromStandard => Base is PriceBase.PercentBelowStandard or PriceBase.AmountBelowStandard;

    /// <summary>What becomes of one offer.</summary>
    /// <returns>The new prices, which may be the present ones; or why there are none.</returns>
    public (BusinessPricing? After, PriceProblem? Problem) Apply(long? standardPrice, BusinessPricing now, Currency currency)
    {
        if (StartsFromStandard && !ReplacesPrices && now.BusinessPrice is not null) return (now, null);

        var (price, problem) = PriceOf(standardPrice, now);
        if (problem is not null) return (null, problem);

        var after = new BusinessPricing(Ended(price!.Value, currency), TierChange switch
        {
            TierChange.Remove => [],
            TierChange.Replace => Tiers,
            _ => now.Tiers,
        });
        if (after.Equals(now)) return (now, null);
        return PricingRules.Check(standardPrice, after, currency) is [var broken, ..] ? (null, broken) : (after, null);
    }

    private (long? Price, PriceProblem? Problem) PriceOf(long? standardPrice, BusinessPricing now)
    {
        if (StartsFromStandard)
        {
            if (standardPrice is not { } standard) return (null, Problem("There is no standard price to start from.", "Import a listings report that has it, or set the business price by hand."));
            var price = Base == PriceBase.PercentBelowStandard ? PriceTier.LessPercent(standard, PercentOff) : standard - AmountOff;
            return price > 0 ? (price, null) : (null, Problem("Nothing would be left of the standard price.", "Take less off."));
        }

        if (now.BusinessPrice is not { } business) return (null, Problem("There is no business price to start from.", "Use a rule that starts from the standard price."));
        var less = Base == PriceBase.Keep ? business : PriceTier.LessPercent(business, PercentOff);
        return less > 0 ? (less, null) : (null, Problem("Nothing would be left of the business price.", "Take less off."));
    }

    // Never dearer than the rule says; below 0.99 there is no such price, and a currency without cents has none at all.
    private long Ended(long price, Currency currency)
    {
        if (Ending == PriceEnding.Exact || Base == PriceBase.Keep || currency.Decimals != 2) return price;
        var ended = ((price + 1) / 100 * 100) - 1;
        return ended > 0 ? ended : price;
    }

    private static PriceProblem Problem(string reason, string remedy) => PriceProblem.OfBusinessPrice(reason, remedy);
}
