using B2BCentral.Metrics;
using B2BCentral.Web.Display;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Reports;

/// <summary>A figure of the sales dashboard, for each segment that is shown.</summary>
public sealed record ReportTile(string Name, Definition About, IReadOnlyList<TileLine> Lines);

/// <param name="Segment">The class of its key; null for a figure that has no segments.</param>
/// <param name="Growth">Null where nothing is compared.</param>
public sealed record TileLine(string? Segment, string Name, FigureText Figure, GrowthText? Growth);

public static class ReportTiles
{
    private static readonly (string Key, Func<SalesFigure, long> Of)[] Counted =
        [("sales", f => f.Sales), ("units", f => f.Units), ("order-items", f => f.OrderItems), ("orders", f => f.Orders)];

    private static readonly (string Key, Func<SalesFigure, decimal?> Of)[] Averages =
        [("average-sales", f => f.SalesPerOrderItem), ("average-units", f => f.UnitsPerOrderItem)];

    public static IReadOnlyList<ReportTile> Of(ReportFilter filter, ReportRow total)
    {
        ReportTile Tile(string key, Func<ReportSegment, Growth> growth, Func<long, string> change)
        {
            var columns = ReportColumns.Of([key]);
            var cells = new ReportCells(filter, columns);
            var figures = cells.Of(total, "").Select(cell => cell.Figure with { Name = cell.Figure.Name.TrimStart('.') });
            return new ReportTile(columns[0].Name, Display.Definitions.All[columns[0].Definition], [.. cells.Places.Zip(figures, (place, figure) => new TileLine(
                place.Segment.Key(), place.Segment.Name(), figure, filter.IsCompared ? GrowthText.Of(growth(place.Segment), change, filter.Figures.Measure) : null))]);
        }

        string Change(string key, long change) => key == "sales" ? Texts.Money(change, filter.Figures.Store.Currency) : Texts.Count(change);

        return
        [
            .. Counted.Select(one => Tile(one.Key, segment => total.Growth(filter, segment, one.Of), change => Change(one.Key, change))),
            .. Averages.Select(one => Tile(one.Key, segment => total.GrowthOfAverage(filter, segment, one.Of), Texts.Count)),
            Share(filter, total),
        ];
    }

    // A share grows by points: a percentage of a percentage is read wrong.
    private static ReportTile Share(ReportFilter filter, ReportRow total)
    {
        var now = total.Figures.Now.B2BShare;
        var figure = new FigureText("share", now is { } share ? Texts.Percent(share) : Texts.Dash, now is { } plain ? ReportNumbers.Plain(plain, NumberKind.Percent, filter.Figures.Store.Currency) : "", null);
        GrowthText? growth = null;
        if (total.IsComparedKnown(filter) && total.Figures.Complete.B2BShare is { } complete && total.Figures.Then.B2BShare is { } then)
        {
            var points = decimal.Round((complete - then) * 100, 1, MidpointRounding.AwayFromZero);
            growth = new GrowthText(points > 0 ? "up" : points < 0 ? "down" : "none", Tf($"{Texts.OneDecimal(Math.Abs(points))} points"), null, null, false);
        }

        return new ReportTile(T("B2B share"), Display.Definitions.All["share"], [new TileLine(null, "", figure, growth)]);
    }
}
