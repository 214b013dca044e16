using B2BCentral.Data;
using B2BCentral.Data.Figures;
using B2BCentral.Data.Traffic;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Reports;

/// <summary>Whether the traffic reports and the imported orders tell the same of the same days.</summary>
public class TrafficDifferenceQuery(B2BCentralDb db)
{
    /// <returns>Null when they agree, or when no report tells units or sales.</returns>
    public async Task<TrafficDifference?> RunAsync(FigureScope scope, TrafficSum told)
    {
        if (told.Covered is not [var first, ..]) return null;

        // Traffic reports count what was ordered, cancelled or not.
        var days = new Period(first.From, told.Covered[^1].To);
        var sums = await db.ChannelSummaries.DaysIn(scope, days).SumBy(row => new { row.Day, row.IsBusiness }, CountingPolicy.AsOrdered).ToListAsync();
        var covered = sums.Where(sum => told.Covered.Any(period => period.Contains(sum.Key.Day))).ToList();
        var all = new TrafficDifference(told.Covered, ReportSegment.Total, told.Units, told.Sales, SalesFigure.Sum(covered.Select(sum => sum.Figure)));
        var b2b = new TrafficDifference(told.Covered, ReportSegment.B2B, told.UnitsB2B, told.SalesB2B, SalesFigure.Sum(covered.Where(sum => sum.Key.IsBusiness).Select(sum => sum.Figure)));
        return all.IsOne ? all : b2b.IsOne ? b2b : null;
    }
}

/// <param name="Units">As the traffic reports tell; null where they do not.</param>
/// <param name="Sales">Minor units, as the traffic reports tell.</param>
/// <param name="Ordered">As the imported orders tell, cancelled ones included.</param>
public sealed record TrafficDifference(IReadOnlyList<Period> Covered, ReportSegment Segment, long? Units, long? Sales, SalesFigure Ordered)
{
    public bool IsOne => (Units is { } units && units != Ordered.Units) || (Sales is { } sales && sales != Ordered.Sales);
}
