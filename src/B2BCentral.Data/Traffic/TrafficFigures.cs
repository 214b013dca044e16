namespace B2BCentral.Data.Traffic;

/// <summary>
/// What a Sales and Traffic report says of some days. The B2B figures are a part of the others, never beside them; null where the report
/// does not tell. Money is in minor units.
/// </summary>
public abstract class TrafficFigures
{
    public int SellerId { get; set; }
    public required string Marketplace { get; set; }

    /// <summary>The first local day.</summary>
    public DateOnly From { get; set; }

    /// <summary>The last local day, itself included.</summary>
    public DateOnly To { get; set; }

    /// <summary>Visits, each of all pages that one visitor saw within 24 hours.</summary>
    public int? Sessions { get; set; }

    public int? SessionsB2B { get; set; }
    public int? PageViews { get; set; }
    public int? PageViewsB2B { get; set; }

    /// <summary>Hundredths of a percent of the page views in which this seller's offer was the featured one.</summary>
    public int? FeaturedOffer { get; set; }

    public int? FeaturedOfferB2B { get; set; }
    public int? Units { get; set; }
    public int? UnitsB2B { get; set; }
    public int? OrderItems { get; set; }
    public int? OrderItemsB2B { get; set; }
    public long? Sales { get; set; }
    public long? SalesB2B { get; set; }
}
