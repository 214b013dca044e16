using B2BCentral.Web.Display;

namespace B2BCentral.Web.Features.Reports;

/// <summary>What is known of visits, and where reports and orders disagree.</summary>
public static class TrafficNotes
{
    /// <returns>Null when every day is covered, or when no column needs it.</returns>
    public static string? Coverage(ReportFilter filter, BusinessReport report, IReadOnlyList<ReportColumn> columns)
    {
        if (!columns.Any(column => column.IsTraffic)) return null;

        var (known, all) = (report.Covered.Sum(period => period.Days), filter.Figures.Period.Days);
        var of = filter.IsByDate ? "" : " of products";
        if (known == 0) return $"No Sales and Traffic report{of} lies within these days, so sessions, page views and conversion are not known: import one{(filter.IsByDate ? "" : " by ASIN")}.";

        return known == all ? null : $"Traffic{of} is known for {Texts.Count(known)} of {Texts.Count(all)} days; conversion is of those days alone. Import the Sales and Traffic report of the others.";
    }

    public static string? Difference(ReportFilter filter, TrafficDifference? difference)
    {
        if (difference is not { Covered: var covered, Ordered: var ordered } found) return null;

        var currency = filter.Figures.Store.Currency;
        string Both(long? units, long? sales) => string.Join(" and ", new[]
        {
            units is { } some ? Texts.Plural(some, "unit", "units") : null,
            sales is { } amount ? Texts.Money(amount, currency) : null,
        }.Where(part => part is not null));

        var whose = difference.Segment == ReportSegment.Total ? "" : $" {difference.Segment.Name()}";
        var days = covered.Count == 1 ? Texts.ShortDays(covered[0]) : Texts.Plural(covered.Sum(period => period.Days), "covered day", "covered days");
        return $"{days}: your traffic report tells{whose} {Both(found.Units, found.Sales)}, your imported orders {Both(found.Units is null ? null : ordered.Units, found.Sales is null ? null : ordered.Sales)} as ordered. Some orders or a newer report may be missing.";
    }
}
