using B2BCentral.Metrics.Time;
using B2BCentral.Web.Display;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Reports;

/// <summary>What is known of visits, and where reports and orders disagree.</summary>
public static class TrafficNotes
{
    /// <returns>Null when every day is covered, in the rows as well, or when no column needs it.</returns>
    public static string? Coverage(ReportFilter filter, BusinessReport report, IReadOnlyList<ReportColumn> columns)
    {
        if (!columns.Any(column => column.IsTraffic)) return null;

        var (known, all) = (report.Covered.Sum(period => period.Days), filter.Figures.Period.Days);
        var inRows = filter.IsByDate ? report.Rows.Sum(row => row.Traffic?.DaysCovered ?? 0) : known;
        string?[] notes = [Missing(filter, known, all), TooLong(filter.Grain, inRows, known)];
        return notes.OfType<string>().ToList() is { Count: > 0 } said ? string.Join(' ', said) : null;
    }

    public static string? Difference(ReportFilter filter, TrafficDifference? difference)
    {
        if (difference is not { Covered: var covered, Ordered: var ordered } found) return null;

        var currency = filter.Figures.Store.Currency;
        string Both(long? units, long? sales) => (units, sales) switch
        {
            ({ } some, { } amount) => Tf($"{Texts.Plural(some, T("unit", "counted"), T("units", "counted"))} and {Texts.Money(amount, currency)}"),
            ({ } some, null) => Texts.Plural(some, T("unit", "counted"), T("units", "counted")),
            (null, { } amount) => Texts.Money(amount, currency),
            _ => "",
        };

        var days = covered.Count == 1 ? Texts.ShortDays(covered[0]) : Texts.Plural(covered.Sum(period => period.Days), T("covered day"), T("covered days"));
        var (told, imported) = (Both(found.Units, found.Sales), Both(found.Units is null ? null : ordered.Units, found.Sales is null ? null : ordered.Sales));
        return difference.Segment == ReportSegment.Total
            ? Tf($"{days}: your traffic report shows {told}, your imported orders {imported} as ordered. Some orders or a newer report may be missing.")
            : Tf($"{days}: your traffic report shows {difference.Segment.Name()} {told}, your imported orders {imported} as ordered. Some orders or a newer report may be missing.");
    }

    private static string? Missing(ReportFilter filter, int known, int all)
    {
        if (known == all) return null;
        if (known == 0)
        {
            return filter.IsByDate
                ? T("No Sales and Traffic report falls within these dates, so sessions, page views and conversion are not known: import one.")
                : T("No Sales and Traffic report by product falls within these dates, so sessions, page views and conversion are not known: import one by ASIN.");
        }

        return filter.IsByDate
            ? Tf($"Traffic is known for {known:N0} of {all:N0} days; conversion covers only those days. Import the Sales and Traffic report for the others.")
            : Tf($"Traffic of products is known for {known:N0} of {all:N0} days; conversion covers only those days. Import the Sales and Traffic report for the others.");
    }

    // A report of a month cannot tell what a day or a week in it saw.
    private static string? TooLong(Grain grain, int inRows, int known)
    {
        if (inRows >= known) return null;

        var why = Tf($"Some traffic reports combine several days, so these rows cover {inRows:N0} of the {known:N0} days that the total covers.");
        return grain switch
        {
            Grain.Day => $"{why} {T("Choose rows of weeks or months.")}",
            Grain.Week => $"{why} {T("Choose rows of months.")}",
            _ => why,
        };
    }
}
