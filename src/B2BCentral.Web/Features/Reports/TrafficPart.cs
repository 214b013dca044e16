using B2BCentral.Data.Traffic;
using B2BCentral.Metrics;

namespace B2BCentral.Web.Features.Reports;

/// <summary>Visits and what was bought in them, of one segment and told by the same rows, so that a conversion divides like by like.</summary>
/// <param name="FeaturedOffer">Hundredths of a percent.</param>
public readonly record struct TrafficPart(long? Sessions, long? PageViews, long? Units, long? OrderItems, long? FeaturedOffer)
{
    public decimal? OrderItemsPerSession => Ratio(OrderItems);

    public decimal? UnitsPerSession => Ratio(Units);

    /// <summary>B2B is a part of the total, never beside it, so the others are what is left.</summary>
    public static TrafficPart Of(TrafficSum? sum, ReportSegment segment) => (sum, segment) switch
    {
        (null, _) => default,
        (_, ReportSegment.B2B) => new(sum.SessionsB2B, sum.PageViewsB2B, sum.UnitsB2B, sum.OrderItemsB2B, sum.FeaturedOfferB2B),
        (_, ReportSegment.Total) => new(sum.Sessions, sum.PageViews, sum.Units, sum.OrderItems, sum.FeaturedOffer),
        // No report tells the featured offer of the others, and what is left of two rounded percentages is noise.
        _ => new(sum.Sessions - sum.SessionsB2B, sum.PageViews - sum.PageViewsB2B, sum.Units - sum.UnitsB2B, sum.OrderItems - sum.OrderItemsB2B, null),
    };

    private decimal? Ratio(long? part) => part is { } some && Sessions is { } all ? Share.Of(some, all) : null;
}
