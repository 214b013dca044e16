using B2BCentral.Data.Buyers;
using B2BCentral.Metrics;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.CustomerSegments;

namespace B2BCentral.Web.Api;

/// <summary>B2B sales by what their buyers are.</summary>
public sealed record CustomerSegmentsAnswer : ApiAnswer
{
    public CustomerSegmentsAnswer(DashboardFilter filter, SegmentDimension dimension, IReadOnlyList<SegmentSales> segments)
        : base(filter)
    {
        var total = SalesFigure.Sum(segments.Select(segment => segment.Figure.Now));
        var order = new SegmentOrder(filter.Measure == Metrics.Measure.Sales ? "sales" : "units", Descending: true);
        By = dimension.ToString().ToLowerInvariant();
        Measure = filter.Measure.ToString().ToLowerInvariant();
        Segments = CustomerSegment.ListOf(segments, filter, order, total);
        Total = ApiFigure.OfPeriod(total, filter);
    }

    /// <summary>What the buyers are grouped by: industry, region or size.</summary>
    public string By { get; }

    /// <summary>What the segments are sorted by, most first: sales or units.</summary>
    public string Measure { get; }

    /// <summary>Every segment that sold in the period or in its comparison; they add up to the total.</summary>
    public IReadOnlyList<CustomerSegment> Segments { get; }

    /// <summary>All B2B orders.</summary>
    public ApiFigure Total { get; }
}

/// <summary>One industry, sub-industry, region or size.</summary>
/// <param name="Key">A NAICS code or the seller's own label; other is what is not classified.</param>
/// <param name="Name">In English, or the seller's own label.</param>
/// <param name="Sales">Ordered product sales in major units of the currency. Null, as units and orders are, for days wholly outside the data.</param>
/// <param name="Units">Sum of quantities.</param>
/// <param name="Orders">Distinct orders.</param>
/// <param name="Share">Sales / all B2B sales, a fraction rounded to 6 decimals. Null without B2B sales.</param>
/// <param name="AverageOrder">Of this segment's orders.</param>
/// <param name="Yoy">Growth since the comparison. Null where nothing is compared.</param>
/// <param name="LastYear">The figures of the comparison. Null where nothing is compared, and where the data does not reach back to it.</param>
/// <param name="SubSegments">The sub-industries of an industry, sorted the same way; they add up to it. Empty where none are known.</param>
public sealed record CustomerSegment(
    string Key, string Name, decimal? Sales, long? Units, long? Orders, decimal? Share, ApiAverage AverageOrder, ApiGrowth? Yoy, ApiFigure? LastYear,
    IReadOnlyList<CustomerSegment> SubSegments)
{
    internal static IReadOnlyList<CustomerSegment> ListOf(IEnumerable<SegmentSales> segments, DashboardFilter filter, SegmentOrder order, SalesFigure total) =>
        order.Sort(segments, filter).Select(segment => Of(segment, filter, order, total)).ToList();

    private static CustomerSegment Of(SegmentSales segment, DashboardFilter filter, SegmentOrder order, SalesFigure total)
    {
        var currency = filter.Store.Currency;
        var now = ApiFigure.OfPeriod(segment.Figure.Now, filter);
        return new CustomerSegment(
            segment.Key, segment.Name, now.Sales, now.Units, now.Orders,
            ApiNumbers.Rounded(Metrics.Share.Of(segment.Figure.Now.Sales, total.Sales)),
            ApiAverage.Of(segment.Figure.Now, currency),
            ApiGrowth.Of(segment.Figure, filter),
            filter.ComparedHasData ? ApiFigure.Of(segment.Figure.Then, currency) : null,
            ListOf(segment.SubSegments, filter, order, total));
    }
}
