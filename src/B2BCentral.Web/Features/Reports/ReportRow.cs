using B2BCentral.Data.Figures;
using B2BCentral.Data.Traffic;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Web.Features.Reports;

/// <summary>One row of a report: some days of everything, or one product in all days.</summary>
public sealed record ReportRow
{
    /// <summary>The first day, the SKU or the ASIN.</summary>
    public required string Key { get; init; }

    public required Period Days { get; init; }

    /// <summary>What the complete part of <see cref="Days"/> is compared with; null without a counterpart.</summary>
    public Period? ComparedDays { get; init; }

    /// <summary>No data is not zero: days before the first order, after the newest one and to come have none.</summary>
    public bool HasData { get; init; } = true;

    public required Compared<ChannelFigures> Figures { get; init; }

    /// <summary>Null where it is not known of the row.</summary>
    public TrafficSum? Traffic { get; init; }

    /// <summary>Null by date.</summary>
    public ReportProduct? Product { get; init; }

    public SalesFigure Now(ReportSegment segment) => Figures.Now.Of(segment);

    public SalesFigure Then(ReportSegment segment) => Figures.Then.Of(segment);

    public TrafficPart TrafficOf(ReportSegment segment) => TrafficPart.Of(Traffic, segment);

    public Growth Growth(ReportFilter filter, ReportSegment segment, Func<SalesFigure, long> of) => !HasData
        ? Metrics.Growth.NoComparison
        : Metrics.Growth.Between(Figures.Complete.Of(segment), Then(segment), of, ComparedDays, filter.Figures.Store.Marketplace.FirstOrderDay);

    public Growth GrowthOfAverage(ReportFilter filter, ReportSegment segment, Func<SalesFigure, decimal?> of) =>
        Metrics.Growth.OfAverage(Figures.Complete.Of(segment), Then(segment), of, ComparedDays, filter.Figures.Store.Marketplace.FirstOrderDay);

    /// <summary>The seller's data reaches back to all of the compared days.</summary>
    public bool IsComparedKnown(ReportFilter filter) => ComparedDays is { } days && filter.Figures.ReachesBackTo(days);
}

/// <summary>What a row by product names.</summary>
/// <param name="Sku">The SKU; null where the row joins several.</param>
/// <param name="Asin">Of the child or the parent; null for a SKU without one.</param>
/// <param name="Skus">How many SKUs the row joins; 0 where only a traffic report knows it.</param>
/// <param name="Page">The ASIN or SKU whose page shows the product; null where only a traffic report knows it.</param>
public sealed record ReportProduct(string? Sku, string? Asin, string? Title, int Skus, string? Page);

/// <summary>A report as it was read.</summary>
/// <param name="Total">Of the whole period, or of what a search found.</param>
/// <param name="Found">Of what a search found; null without a search.</param>
/// <param name="Rows">Sorted.</param>
/// <param name="Covered">The days that traffic is known for in the rows, joined.</param>
/// <param name="Difference">Where the traffic report and the orders disagree.</param>
public sealed record BusinessReport(
    ReportRow Total, ReportRow? Found, IReadOnlyList<ReportRow> Rows, IReadOnlyList<Period> Covered, TrafficDifference? Difference);
