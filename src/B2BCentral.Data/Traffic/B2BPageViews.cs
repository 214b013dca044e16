using B2BCentral.Metrics.Time;

namespace B2BCentral.Data.Traffic;

/// <summary>The rows of products that tell B2B page views of a period, no day of them twice; the database sums them.</summary>
/// <param name="Level">SKUs where reports tell of them for as many days, else child ASINs.</param>
/// <param name="Covered">The days that the reports tell of.</param>
public sealed record B2BPageViews(TrafficLevel Level, IReadOnlyList<Period> Covered, IQueryable<ProductTraffic> Rows);
