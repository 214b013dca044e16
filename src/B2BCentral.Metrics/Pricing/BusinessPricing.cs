namespace B2BCentral.Metrics.Pricing;

/// <summary>What a business customer pays for one offer: a business price, and less from some quantities on. Prices are minor units.</summary>
public sealed record BusinessPricing(long? BusinessPrice, IReadOnlyList<PriceTier> Tiers)
{
    public const int MostTiers = 5;

    public static readonly BusinessPricing None = new(null, []);

    public bool HasDiscount => Tiers.Count > 0;

    /// <summary>How the tiers are stated; null without tiers.</summary>
    public TierKind? Kind => HasDiscount ? Tiers[0].Kind : null;

    /// <summary>Whether businesses get it: a business price above the standard price does not hold, and neither do the tiers below it.</summary>
    public bool Holds(long? standardPrice) => BusinessPrice is > 0 and var price && !(price > standardPrice);

    /// <summary>What a business pays for one unit when it buys so many, in minor units; null where no price is known.</summary>
    public long? UnitPriceAt(int quantity, long? standardPrice) => Holds(standardPrice) && BusinessPrice is { } price
        ? Tiers.Where(tier => tier.LowerBound <= quantity).Select(tier => tier.UnitPrice(price)).LastOrDefault(price)
        : standardPrice;

    /// <summary>The same with one more tier, in the place of one at its quantity. Tiers of higher quantities that are no cheaper than it are left out.</summary>
    public BusinessPricing WithTier(PriceTier tier) => this with
    {
        Tiers = [.. Tiers.Where(old => old.LowerBound < tier.LowerBound || (old.LowerBound > tier.LowerBound && IsCheaper(old, tier))).Append(tier).OrderBy(one => one.LowerBound)],
    };

    public bool Equals(BusinessPricing? other) => other is not null && BusinessPrice == other.BusinessPrice && Tiers.SequenceEqual(other.Tiers);

    public override int GetHashCode() => Tiers.Aggregate(HashCode.Combine(BusinessPrice), HashCode.Combine);

    private bool IsCheaper(PriceTier tier, PriceTier than) => BusinessPrice is not { } price || tier.UnitPrice(price) < than.UnitPrice(price);
}
