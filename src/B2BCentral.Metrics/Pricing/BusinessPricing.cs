namespace B2BCentral.Metrics.Pricing;

/// <summary>What a business customer pays for one offer: a business price, and less from some quantities on. Prices are minor units.</summary>
public sealed record BusinessPricing(long? BusinessPrice, IReadOnlyList<PriceTier> Tiers)
{
    public const int MostTiers = 5;

    public static readonly BusinessPricing None = new(null, []);

    public bool HasDiscount => Tiers.Count > 0;

    /// <summary>How the tiers are stated; null without tiers.</summary>
    public TierKind? Kind => HasDiscount ? Tiers[0].Kind : null;

    public bool Equals(BusinessPricing? other) => other is not null && BusinessPrice == other.BusinessPrice && Tiers.SequenceEqual(other.Tiers);

    public override int GetHashCode() => Tiers.Aggregate(HashCode.Combine(BusinessPrice), HashCode.Combine);
}
