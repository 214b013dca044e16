using B2BCentral.Data.Figures;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Widgets.SalesSnapshot;

/// <summary>What the element sales-snapshot-chart draws, as its JSON has it. A null value is a gap: no data.</summary>
/// <param name="Cut">The points that are of a part of their week or month only; no line leads to them.</param>
/// <param name="Orders">The list of orders behind each point.</param>
public sealed record SalesSnapshotGraph(
    string Measure, GraphNumbers Numbers, string Kind, IReadOnlyList<string> Labels, IReadOnlyList<string> Titles,
    int? PartialFrom, IReadOnlyList<int> Cut, IReadOnlyList<GraphSeries> Series, IReadOnlyList<string> Orders)
{
    public static SalesSnapshotGraph Of(DashboardFilter filter, SalesSnapshot snapshot, string kind)
    {
        var points = snapshot.Series;
        // As a period cuts a month, the beginning of all data does.
        Period DaysOf(SnapshotPoint point) => point.Days.Since(filter.Store.Marketplace.FirstOrderDay);
        var partial = points.Select((point, i) => (point, i)).Where(at => at.point.Days.To >= filter.Today).Select(at => (int?)at.i).FirstOrDefault();
        return new SalesSnapshotGraph(
            filter.Measure == Metrics.Measure.Sales ? "sales" : "units", GraphNumbers.Of(filter.Store.Currency), kind,
            points.Select(point => DayLabels.Brief(DaysOf(point), snapshot.Grain)).ToList(),
            points.Select(point => Texts.ShortDays(DaysOf(point))).ToList(),
            partial,
            [.. points.Index().Where(at => DaysOf(at.Item).IsCut(snapshot.Grain)).Select(at => at.Index)],
            [SeriesOf("b2b", T("B2B"), filter, points), SeriesOf("non-b2b", T("Non-B2B"), filter, points), SeriesOf("total", T("Total"), filter, points)],
            [.. points.Select(point => OrdersAddress.Of(filter, point.Days, show: null))]);
    }

    private static GraphSeries SeriesOf(string key, string name, DashboardFilter filter, IReadOnlyList<SnapshotPoint> points) => new(
        key, name,
        points.Select(point => Value(point.Now, key, filter)).ToList(),
        points.Select(point => Value(point.Then, key, filter)).ToList());

    private static decimal? Value(ChannelFigures? figures, string key, DashboardFilter filter)
    {
        if (figures is not { } some) return null;
        var figure = SalesSnapshotViewModel.Of(some, key);
        return filter.Measure == Metrics.Measure.Sales ? Money.ToMajorUnits(figure.Sales, filter.Store.Currency) : figure.Units;
    }
}

public sealed record GraphSeries(string Key, string Name, IReadOnlyList<decimal?> Values, IReadOnlyList<decimal?> LastYear);
