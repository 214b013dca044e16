namespace B2BCentral.Metrics.Pricing;

/// <summary>How the tiers of a quantity discount state their price.</summary>
public enum TierKind
{
    Percent,
    Fixed,
}

/// <summary>A lower price from a quantity on. It is stated in exactly one way; a tier of both or of neither breaks a rule.</summary>
/// <param name="LowerBound">The quantity from which it holds.</param>
/// <param name="PercentOff">Hundredths of a percent off the business price: 1250 is 12.5 %.</param>
/// <param name="FixedPrice">The unit price in minor units.</param>
public readonly record struct PriceTier(int LowerBound, int? PercentOff, long? FixedPrice)
{
    public const int WholeInHundredths = 10_000;

    public TierKind? Kind => (PercentOff, FixedPrice) switch
    {
        ({ }, null) => TierKind.Percent,
        (null, { }) => TierKind.Fixed,
        _ => null,
    };

    public static PriceTier Percent(int lowerBound, int percentOff) => new(lowerBound, percentOff, null);

    public static PriceTier Fixed(int lowerBound, long price) => new(lowerBound, null, price);

    /// <summary>What one unit costs in minor units; a percentage is taken off the business price and rounded half to even.</summary>
    public long UnitPrice(long businessPrice) => FixedPrice ?? LessPercent(businessPrice, PercentOff ?? 0);

    /// <summary>A price less hundredths of a percent, rounded half to even to minor units.</summary>
    public static long LessPercent(long price, int percentOff) =>
        decimal.ToInt64(decimal.Round((decimal)price * (WholeInHundredths - percentOff) / WholeInHundredths, 0, MidpointRounding.ToEven));
}
