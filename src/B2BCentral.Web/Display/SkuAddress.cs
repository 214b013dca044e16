using B2BCentral.Metrics.Time;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Display;

/// <summary>SKU Central with the days, the comparison and the counting of the place that leads there; what it does by itself is left out.</summary>
public static class SkuAddress
{
    public static string Of(DashboardFilter filter, string sku)
    {
        var isCustom = filter.Range == PeriodPreset.Custom;
        return PageAddress.Of(
            filter.Store, "/skus/" + PageAddress.Escaped(sku),
            ("range", isCustom || filter.Range == PeriodPreset.Last30Days ? null : FilterReader.NameOf(filter.Range)),
            ("from", isCustom ? FilterReader.Text(filter.Period.From) : null),
            ("to", isCustom ? FilterReader.Text(filter.Period.To) : null),
            ("compare", filter switch { { DrawsComparison: false } => "none", { Comparison: ComparisonRule.Weekday } => "weekday", _ => null }),
            ("count", FilterReader.CountOf(filter)));
    }
}
