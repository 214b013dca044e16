using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Display;

/// <summary>Business Reports with the filters of the place that leads there.</summary>
public static class ReportsAddress
{
    public const string Path = "/reports/business";

    /// <param name="filter">Whose report, of which days and by which measure.</param>
    /// <param name="more">Such as report, show, sort.</param>
    public static string Of(DashboardFilter filter, params IEnumerable<(string Key, string? Value)> more)
    {
        var isCustom = filter.Range == PeriodPreset.Custom;
        return PageAddress.Of(filter.Store, Path, [
            ("range", isCustom ? null : FilterReader.NameOf(filter.Range)),
            ("from", isCustom ? FilterReader.Text(filter.Period.From) : null),
            ("to", isCustom ? FilterReader.Text(filter.Period.To) : null),
            ("measure", filter.Measure == Measure.Sales ? "sales" : "units"),
            ("compare", filter switch { { DrawsComparison: false } => "none", { Comparison: ComparisonRule.Weekday } => "weekday", _ => "last-year" }),
            ("count", FilterReader.CountOf(filter)),
            .. more,
        ]);
    }
}
