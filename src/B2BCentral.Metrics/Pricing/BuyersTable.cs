namespace B2BCentral.Metrics.Pricing;

/// <summary>What a business customer pays for some quantities, stated both ways.</summary>
/// <param name="From">The lowest quantity of the row.</param>
/// <param name="To">The highest; null where the row has no end.</param>
/// <param name="UnitPrice">Minor units.</param>
/// <param name="Off">The fraction off the business price; 0 in the row of the business price itself.</param>
/// <param name="Given">Which of price and percentage the seller stated; the other is computed. Null for the business price.</param>
public sealed record BuyersRow(int From, int? To, long UnitPrice, decimal Off, TierKind? Given)
{
    /// <summary>The fraction off the standard price; null without one or where the row is not cheaper.</summary>
    public decimal? OffStandard(long? standardPrice) => standardPrice is > 0 and var standard && UnitPrice < standard ? 1 - ((decimal)UnitPrice / standard) : null;
}

/// <summary>The table that a business customer sees beside the price.</summary>
public static class BuyersTable
{
    /// <summary>The business price and then every tier; empty without a business price.</summary>
    public static IReadOnlyList<BuyersRow> Of(BusinessPricing pricing)
    {
        if (pricing.BusinessPrice is not (> 0 and var business)) return [];

        var rows = new List<BuyersRow> { new(1, EndOf(pricing, -1), business, 0, null) };
        for (var i = 0; i < pricing.Tiers.Count; i++)
        {
            var tier = pricing.Tiers[i];
            var price = tier.UnitPrice(business);
            var off = tier.PercentOff is { } percent ? (decimal)percent / PriceTier.WholeInHundredths : 1 - ((decimal)price / business);
            rows.Add(new(tier.LowerBound, EndOf(pricing, i), price, off, tier.Kind));
        }

        return rows;
    }

    private static int? EndOf(BusinessPricing pricing, int tier) => tier + 1 < pricing.Tiers.Count ? pricing.Tiers[tier + 1].LowerBound - 1 : null;
}
