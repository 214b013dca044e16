using B2BCentral.Metrics;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Widgets.CustomerSegments;

/// <summary>What the element customer-segments-chart draws: at most six slices and, named apart, the segments that remain.</summary>
/// <param name="Names">What the four figures of a slice are called.</param>
public sealed record SegmentGraph(
    string Measure, GraphNumbers Numbers, string TotalText, string TotalLabel, IReadOnlyList<string> Names, IReadOnlyList<SegmentSlice> Slices)
{
    public const string RemainingSwatch = "k0";

    public static SegmentGraph Of(DashboardFilter filter, SalesFigure total, List<(SegmentSales Segment, string Swatch, decimal Percent)> segments)
    {
        var currency = filter.Store.Currency;
        SegmentSlice Slice(string key, string name, string swatch, SalesFigure figure, decimal percent) => new(
            key, name, swatch, Money.ToMajorUnits(figure.Sales, currency), figure.Units, figure.Orders, total.Sales == 0 ? null : percent / 100);

        var slices = segments.Where(one => one.Swatch != RemainingSwatch && one.Segment.Figure.Now.Orders > 0)
            .Select(one => Slice(one.Segment.Key, one.Segment.Title, one.Swatch, one.Segment.Figure.Now, one.Percent)).ToList();
        var others = segments.FindAll(one => one.Swatch == RemainingSwatch);
        var remaining = SalesFigure.Sum(others.Select(one => one.Segment.Figure.Now));
        if (remaining.Orders > 0) slices.Add(Slice("remaining", T("Remaining segments"), RemainingSwatch, remaining, others.Sum(one => one.Percent)));

        var bySales = filter.Measure == Metrics.Measure.Sales;
        return new SegmentGraph(
            bySales ? "sales" : "units", GraphNumbers.Of(currency),
            bySales ? Short(total.Sales, currency) : Texts.Count(total.Units), bySales ? T("B2B sales") : T("B2B units"),
            [T("Sales"), T("Units"), T("Orders"), T("Share of B2B sales")], slices);
    }

    // The middle of the ring has no room for cents.
    private static string Short(long minorUnits, Currency currency) =>
        Texts.Money(decimal.Round(Money.ToMajorUnits(minorUnits, currency), 0, MidpointRounding.AwayFromZero), currency with { Decimals = 0 });
}

/// <param name="Share">A fraction, rounded as the table has it; null where all segments together sold for nothing.</param>
public sealed record SegmentSlice(string Key, string Name, string Swatch, decimal Sales, long Units, long Orders, decimal? Share);
