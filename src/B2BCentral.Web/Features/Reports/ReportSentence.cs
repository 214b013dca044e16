using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Display;
using static B2BCentral.Metrics.Languages.Language;

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

        // Two days of a month are not a month that could be the best.
        var best = report.Rows.Where(row => row.HasData && (!filter.IsByDate || !row.Days.Since(filter.Figures.Store.Marketplace.FirstOrderDay).IsCut(filter.Grain))).MaxBy(row => row.Now(segment).By(measure));
        var grew = Grew(Whose(segment, measure), total.Growth(filter, segment, figure => figure.By(measure)), Amount(total.Figures.Complete.Of(segment)), filter.Figures.IsPartial ? Amount(total.Now(segment)) : null);
        if (best is null || report.Rows.Count == 1) return Tf($"{grew}.");

        var most = Amount(best.Now(segment));
        if (!filter.IsByDate) return Tf($"{grew}; {NameOf(best, filter)} made most, {most}.");

        var days = DayLabels.Full(best.Days, filter.Grain);
        return filter.Grain switch
        {
            Grain.Day => Tf($"{grew}; the best day was {days} with {most}."),
            Grain.Week => Tf($"{grew}; the best week was {days} with {most}."),
            _ => Tf($"{grew}; the best month was {days} with {most}."),
        };
    }

    private static string Whose(ReportSegment segment, Measure measure) => (segment, measure) switch
    {
        (ReportSegment.B2B, Measure.Sales) => T("B2B sales"),
        (ReportSegment.B2B, _) => T("B2B units"),
        (ReportSegment.NonB2B, Measure.Sales) => T("Non-B2B sales"),
        (ReportSegment.NonB2B, _) => T("Non-B2B units"),
        (_, Measure.Sales) => T("Sales"),
        _ => T("Units"),
    };

    // A row of several SKUs has the title of one of them only.
    private static string NameOf(ReportRow row, ReportFilter filter) => filter.Kind switch
    {
        _ when row.Product is { Skus: 1, Title: { } title } => title,
        ReportKind.BySku => Tf($"SKU {row.Key}"),
        ReportKind.ByChild => Tf($"child ASIN {row.Key}"),
        _ => Tf($"parent ASIN {row.Key}"),
    };

    /// <param name="whose">What grew.</param>
    /// <param name="growth">Of the complete days.</param>
    /// <param name="amount">Of the complete days as well.</param>
    /// <param name="soFar">Of all days where today is one of them; otherwise null.</param>
    private static string Grew(string whose, Growth growth, string amount, string? soFar)
    {
        if (growth.Fraction is not { } fraction) return soFar is null ? Tf($"{whose} were {amount}") : Tf($"{whose} were {soFar} so far");

        // As it is printed: 0.0 % is no growth, as in the table.
        var grew = decimal.Round(fraction, 3, MidpointRounding.AwayFromZero) switch
        {
            > 0 and var up => Tf($"{whose} grew {Texts.Percent(up)} to {amount}"),
            < 0 and var down => Tf($"{whose} fell {Texts.Percent(-down)} to {amount}"),
            _ => Tf($"{whose} stayed at {amount}"),
        };
        return soFar is null ? grew : Tf($"{grew} up to yesterday; with today they are {soFar} so far");
    }
}
