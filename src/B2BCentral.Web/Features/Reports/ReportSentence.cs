using B2BCentral.Metrics;
using B2BCentral.Web.Display;

namespace B2BCentral.Web.Features.Reports;

/// <summary>The graph in one sentence.</summary>
public static class ReportSentence
{
    /// <returns>Null when nothing was sold.</returns>
    public static string? Of(ReportFilter filter, BusinessReport report)
    {
        var (segment, measure) = (filter.Segments[0], filter.Figures.Measure);
        var total = report.Found ?? report.Total;
        if (total.Now(segment).By(measure) == 0) return null;

        string Amount(SalesFigure figure) => FigureText.By(measure, "", figure, filter.Figures.Store.Currency, null).Text;

        var best = report.Rows.Where(row => row.HasData).MaxBy(row => row.Now(segment).By(measure));
        var whose = segment == ReportSegment.Total ? measure == Measure.Sales ? "Sales" : "Units" : $"{segment.Name()} {(measure == Measure.Sales ? "sales" : "units")}";
        var most = best is null || report.Rows.Count == 1 ? "" : filter.IsByDate
            ? $"; the best {ReportKinds.RowsOf(filter.Kind, filter.Grain).One} was {DayLabels.Full(best.Days, filter.Grain)} with {Amount(best.Now(segment))}"
            : $"; {NameOf(best, filter)} made most, {Amount(best.Now(segment))}";
        return $"{whose} {GrewTo(total.Growth(filter, segment, figure => figure.By(measure)), Amount(total.Now(segment)), filter.Figures.IsPartial)}{most}.";
    }

    // A row of several SKUs has the title of one of them only.
    private static string NameOf(ReportRow row, ReportFilter filter) =>
        row.Product is { Skus: 1, Title: { } title } ? title : $"{ReportKinds.RowsOf(filter.Kind, filter.Grain).One} {row.Key}";

    // As it is printed: 0.0 % is no growth, as in the table.
    private static string GrewTo(Growth growth, string amount, bool soFar) => growth.Fraction is not { } fraction
        ? $"were {amount}{(soFar ? " so far" : "")}"
        : decimal.Round(fraction, 3, MidpointRounding.AwayFromZero) switch
        {
            > 0 and var up => $"grew {Texts.Percent(up)} to {amount}",
            < 0 and var down => $"fell {Texts.Percent(-down)} to {amount}",
            _ => $"stayed at {amount}",
        };
}
