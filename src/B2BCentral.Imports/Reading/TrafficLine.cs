using B2BCentral.Metrics.Time;

namespace B2BCentral.Imports.Reading;

/// <summary>
/// What a Sales and Traffic report says of some days: of one SKU, of one child or parent ASIN, or of all listings together where it names none of them.
/// </summary>
public sealed record TrafficLine : ReportLine
{
    public required Period Days { get; init; }
    public string? ParentAsin { get; init; }
    public string? ChildAsin { get; init; }
    public string? Sku { get; init; }
    public required TrafficValues All { get; init; }

    /// <summary>The part of <see cref="All"/> that businesses make, never to be added to it.</summary>
    public required TrafficValues B2B { get; init; }

    /// <summary>The currencies, as ISO 4217, that the amounts can be in by their sign; none where it is not written.</summary>
    public IReadOnlyList<string> Currencies { get; init; } = [];
}

/// <summary>null where the report does not tell.</summary>
/// <param name="FeaturedOffer">Percent points.</param>
/// <param name="Sales">Major units.</param>
public sealed record TrafficValues(int? Sessions, int? PageViews, decimal? FeaturedOffer, int? Units, int? OrderItems, decimal? Sales)
{
    public bool AreEmpty => this is { Sessions: null, PageViews: null, FeaturedOffer: null, Units: null, OrderItems: null, Sales: null };
}
