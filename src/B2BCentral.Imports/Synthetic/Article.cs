namespace B2BCentral.Imports.Synthetic;

/// <summary>A product on an invented shelf. Prices are minor units.</summary>
/// <param name="BusinessPrice">At most <paramref name="Price"/>; null where the seller never set one.</param>
/// <param name="Tiers">Quantity discounts, the smallest quantity first.</param>
/// <param name="Popularity">How often consumers choose it, relative to the others.</param>
/// <param name="BusinessPopularity">How often businesses choose it.</param>
public sealed record Article(
    string Sku, string Asin, string Title, string Category, long Price, long? BusinessPrice, int Stock,
    IReadOnlyList<ArticleTier> Tiers, double Popularity, double BusinessPopularity)
{
    /// <summary>The ASIN that groups the variations of a family; the article's own where it has none.</summary>
    public string ParentAsin { get; init; } = Asin;

    /// <summary>The price without a discount that a business customer pays.</summary>
    public long PriceForBusinesses => BusinessPrice ?? Price;
}

/// <summary>A discount on the business price from a quantity on.</summary>
/// <param name="PercentOff">Hundredths of a percent.</param>
public readonly record struct ArticleTier(int LowerBound, int PercentOff)
{
    public long Of(long price) => price - price * PercentOff / 10_000;
}
