using B2BCentral.Metrics;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Reports;

/// <summary>A figure of the report, once for each segment that is shown.</summary>
/// <param name="Key">In addresses and files.</param>
/// <param name="Definition">A key of the definitions.</param>
/// <param name="Value">The number of a row; null where there is none.</param>
public sealed record ReportColumn(
    string Key, string EnglishName, string Definition, NumberKind Kind, Func<ReportFilter, ReportRow, ReportSegment, decimal?> Value)
{
    public string Name => T(EnglishName);

    /// <summary>It opens the orders that it counts.</summary>
    public bool OpensOrders { get; init; }

    /// <summary>It is one number of the row, not one of each segment.</summary>
    public bool IsOfRow { get; init; }

    /// <summary>It comes from traffic reports.</summary>
    public bool IsTraffic { get; init; }

    /// <summary>It needs days to compare with.</summary>
    public bool IsComparison { get; init; }

    /// <summary>The earlier value is of the chosen measure, and units are no money.</summary>
    public NumberKind KindIn(ReportFilter filter) => IsComparison && Kind == NumberKind.Money && filter.Figures.Measure == Measure.Units ? NumberKind.Count : Kind;

    public static ReportColumn Counted(string key, string name, NumberKind kind, Func<SalesFigure, long> of) =>
        new(key, name, key, kind, (_, row, segment) => row.HasData ? of(row.Now(segment)) : null);

    public static ReportColumn Average(string key, string name, NumberKind kind, Func<SalesFigure, decimal?> of) =>
        new(key, name, key, kind, (_, row, segment) => row.HasData ? of(row.Now(segment)) : null);

    public static ReportColumn Traffic(string key, string name, NumberKind kind, Func<TrafficPart, decimal?> of) =>
        new(key, name, key, kind, (_, row, segment) => of(row.TrafficOf(segment))) { IsTraffic = true };
}
