using B2BCentral.Data.Figures;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Widgets.SalesSnapshot;

public sealed class SalesSnapshotViewModel : WidgetViewModel
{
    private static readonly (string Key, string Name)[] Channels = [("b2b", "B2B"), ("non-b2b", "Non-B2B"), ("total", "Total")];

    public SalesSnapshotViewModel(WidgetRequest request, SalesSnapshot snapshot)
        : base(request)
    {
        Shown = Show(request.State);
        Kind = FilterReader.One("graph", request.State.Find(null, "graph"), ("line", "line"), ("bar", "bar"));
        Rows = Channels.Select(channel => Row(channel.Key, T(channel.Name), snapshot.Total)).ToList();
        Excluded = snapshot.ExcludedOrders;
        ExcludedHref = OrdersAddress.Of(Filter, Filter.Period, null, ("excluded", "true"));
        Pending = snapshot.Total.Now.Total.Orders - snapshot.Total.Now.Total.PricedOrders;
        PendingHref = OrdersAddress.Of(Filter, Filter.Period, null, ("pending", "true"));
        Graph = SalesSnapshotGraph.Of(Filter, snapshot, Kind);
        Sentence = SentenceOf(snapshot.Total);
        GraphLabel = Tf($"Graph of {MeasureWord} per {T(snapshot.Grain.ToString().ToLowerInvariant())}, {DaysText}. Arrow keys move between the points.");
        if (snapshot is { Grain: Grain.Week, Series: [var first, .., var last] }) WeeksNote = Tf($"One point per week. Days in the first: {first.Days.Since(Filter.Store.Marketplace.FirstOrderDay).Days}, in the last: {last.Days.Days}.");
    }

    public IReadOnlySet<string> Shown { get; }

    public string Kind { get; }

    public IReadOnlyList<SnapshotRow> Rows { get; }

    public long Excluded { get; }

    public string ExcludedHref { get; }

    /// <summary>Orders that count without sales, because no item of theirs has a price: pending ones, and where cancelled orders count, those too.</summary>
    public long Pending { get; }

    public string PendingHref { get; }

    public SalesSnapshotGraph Graph { get; }

    public string Sentence { get; }

    public string GraphLabel { get; }

    /// <summary>Of a graph by week, whose ends may be cut by the period; months name their days, and days need no word.</summary>
    public string? WeeksNote { get; }

    public bool HasOrders => Filter.Store.Marketplace.LastOrderDay is not null;

    /// <summary>The same period, measure, segments and comparison in Business Reports.</summary>
    public string ReportHref => ReportsAddress.Of(Filter, ("show", string.Join(',', Channels.Select(channel => channel.Key).Where(Shown.Contains))), ("graph", Kind));

    public string MeasureWord => Filter.Measure == Measure.Sales ? T("sales") : T("units");

    /// <summary>The series to draw; all of them unless the address names some, none when it names none.</summary>
    /// <exception cref="BadParameterException">It names one that there is not.</exception>
    public static IReadOnlySet<string> Show(PageState state)
    {
        var keys = Channels.Select(channel => channel.Key).ToHashSet();
        if (!state.Has("show")) return keys;

        var shown = (state.Find(null, "show") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        return shown.IsSubsetOf(keys)
            ? shown
            : throw new BadParameterException("show", string.Join(',', shown), T("It is any of b2b, non-b2b, total, separated by commas."));
    }

    public static SalesFigure Of(ChannelFigures figures, string key) => key switch
    {
        "b2b" => figures.B2B,
        "non-b2b" => figures.NonB2B,
        _ => figures.Total,
    };

    private SnapshotRow Row(string key, string name, Compared<ChannelFigures> total)
    {
        var figure = new Compared<SalesFigure>(Of(total.Now, key), Of(total.Complete, key), Of(total.Then, key));
        var href = OrdersAddress.Of(Filter, Filter.Period, key == "total" ? null : key);
        var then = Filter.Compared is { } days && Filter.ComparedHasData
            ? FigureText.By(Filter.Measure, $"{key}.lastYear", figure.Then, Filter.Store.Currency, OrdersAddress.Of(Filter, days, key == "total" ? null : key))
            : null;
        var growth = GrowthText.Of(GrowthOf(figure), ChangeText, Filter.Measure);
        if (Filter.IsOutsideData) return new SnapshotRow(key, name, null, null, null, null, T("no data"), then, growth);

        return new SnapshotRow(
            key, name,
            FigureText.Sales(key, figure.Now, Filter.Store.Currency, href),
            FigureText.Units(key, figure.Now, href),
            FigureText.Orders(key, figure.Now, href),
            AverageText.Of(figure.Now, Filter.Store.Currency),
            Share.Of(figure.Now.Sales, total.Now.Total.Sales) is { } share ? Texts.Percent(share) : Texts.Dash,
            then,
            growth);
    }

    private string SentenceOf(Compared<ChannelFigures> total)
    {
        if (Filter.IsOutsideData) return T("No data for these dates.");

        string Amount(SalesFigure figure) => FigureText.By(Filter.Measure, "", figure, Filter.Store.Currency, null).Text;

        var b2b = new Compared<SalesFigure>(total.Now.B2B, total.Complete.B2B, total.Then.B2B);
        // As it is printed: 0.0 % is no growth, as in the table.
        var growth = GrowthOf(b2b).Fraction is { } fraction ? decimal.Round(fraction, 3, MidpointRounding.AwayFromZero) : (decimal?)null;
        var grew = growth switch
        {
            null when Filter.IsPartial => Tf($"B2B {MeasureWord} were {Amount(b2b.Now)} so far"),
            null => Tf($"B2B {MeasureWord} were {Amount(b2b.Now)}"),
            > 0 and var up => Tf($"B2B {MeasureWord} grew {Texts.Percent(up)} to {Amount(b2b.Complete)}"),
            < 0 and var down => Tf($"B2B {MeasureWord} fell {Texts.Percent(-down)} to {Amount(b2b.Complete)}"),
            _ => Tf($"B2B {MeasureWord} stayed at {Amount(b2b.Complete)}"),
        };
        if (growth is not null && Filter.IsPartial) grew = Tf($"{grew} up to yesterday; with today they are {Amount(b2b.Now)} so far");
        return total.Now.B2BShare is { } part ? Tf($"{grew} and made {Texts.Percent(part)} of your sales.") : Tf($"{grew}.");
    }

    private Growth GrowthOf(Compared<SalesFigure> figure) => Filter.Growth(figure, one => one.By(Filter.Measure));

    private string ChangeText(long change) => Filter.Measure == Measure.Sales ? Texts.Money(change, Filter.Store.Currency) : Texts.Count(change);
}

/// <summary>A figure is null where there is no data.</summary>
/// <param name="Then">The measure's figure of the compared days.</param>
public sealed record SnapshotRow(
    string Key, string Name, FigureText? Sales, FigureText? Units, FigureText? Orders, AverageText? Average, string Share, FigureText? Then, GrowthText Growth);
