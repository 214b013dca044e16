namespace B2BCentral.Imports.Reading;

/// <summary>
/// What a listings report says of one offer. Prices are major units. A value is only told where <see cref="Told"/> has its field: then null means that
/// there is none; otherwise the file has no such column and nothing is known.
/// </summary>
public sealed record ListingLine : ReportLine
{
    public required string Sku { get; init; }
    public required ListingFields Told { get; init; }
    public string? Asin { get; init; }
    public string? Title { get; init; }

    /// <summary>An absolute http or https address.</summary>
    public string? ImageUrl { get; init; }

    public decimal? Price { get; init; }

    /// <summary>null where the marketplace keeps the stock.</summary>
    public int? Quantity { get; init; }

    public decimal? BusinessPrice { get; init; }

    /// <summary>How the values of the tiers are meant; null when the cell is empty.</summary>
    public QuantityPriceType? QuantityPriceType { get; init; }

    /// <summary>At most five, with rising quantities and falling unit prices.</summary>
    public IReadOnlyList<ListingTier> Tiers { get; init; } = [];

    /// <summary>As the file writes it.</summary>
    public string? Status { get; init; }

    /// <summary>What the prices can be in by what is written beside them, as ISO 4217; none where nothing is.</summary>
    public IReadOnlyList<string> Currencies { get; init; } = [];

    public bool HasPrice => Price is not null || BusinessPrice is not null || (QuantityPriceType == Reading.QuantityPriceType.Fixed && Tiers.Count > 0);
}

/// <param name="LowerBound">The quantity from which the tier holds, 2 or more.</param>
/// <param name="Value">Percent points off the business price, or the unit price in major units.</param>
public readonly record struct ListingTier(int LowerBound, decimal Value);

public enum QuantityPriceType
{
    Percent,
    Fixed,
}

/// <summary>The columns of an offer that a file has.</summary>
[Flags]
public enum ListingFields
{
    None = 0,
    Price = 1,
    Quantity = 2,
    BusinessPrice = 4,
    Tiers = 8,
    Status = 16,
}
