using System.Globalization;
using B2BCentral.Data.Buyers;
using B2BCentral.Metrics;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Widgets.CustomerSegments;

public sealed class CustomerSegmentsViewModel : WidgetViewModel
{
    private const int Slices = 6;

    private readonly SegmentOrder order;
    private readonly SalesFigure total;

    public CustomerSegmentsViewModel(WidgetRequest request, SegmentDimension dimension, IReadOnlyList<SegmentSales> segments)
        : base(request)
    {
        Dimension = dimension;
        order = SegmentOrder.Of(request.State, Filter.Measure);
        total = SalesFigure.Sum(segments.Select(segment => segment.Figure.Now));

        var bySize = segments.OrderByDescending(segment => segment.Figure.Now.By(Filter.Measure)).ThenBy(segment => segment.Name, StringComparer.Ordinal).ToList();
        var shares = Share.Percentages([.. bySize.Select(segment => segment.Figure.Now.Sales)]);
        var looks = bySize.Select((segment, i) => (segment, Swatch: i < Slices ? $"k{i + 1}" : "k0", Share: shares[i])).ToDictionary(look => look.segment);
        Rows = order.Sort(segments, Filter).Select(segment => Row(segment, looks[segment].Swatch, looks[segment].Share, parent: null)).ToList();
        Graph = SegmentGraph.Of(Filter, total, bySize.ConvertAll(segment => looks[segment]));
        Sentence = SentenceOf(bySize);
    }

    public SegmentDimension Dimension { get; }

    public string By => Dimension.ToString().ToLowerInvariant();

    public IReadOnlyList<SegmentRow> Rows { get; }

    public SegmentGraph Graph { get; }

    public string? Sentence { get; }

    public bool HasOrders => !Filter.IsOutsideData && Rows.Count > 0;

    public IEnumerable<SegmentColumn> Columns =>
    [
        Column("name", T(Dimension.ToString()), By), Column("yoy", T("YoY"), "growth"), Column("sales", T("Sales"), "sales"), Column("share", T("Share"), "segment-share"),
        Column("orders", T("Orders"), "orders"), Column("units", T("Units"), "units"), Column("average", T("Average order"), "average"),
    ];

    private SegmentColumn Column(string key, string text, string definition)
    {
        var isSorted = order.Key == key;
        var descending = isSorted ? !order.Descending : key != "name";
        (string Key, string? Value)[] changes = [("sort", key), ("dir", descending ? "desc" : "asc")];
        return new SegmentColumn(
            new ControlLink($"{Name}-sort-{key}", text, Links.Page(changes), Links.Alone(changes), isSorted),
            !isSorted ? null : order.Descending ? "descending" : "ascending", Definitions.All[definition]);
    }

    private SegmentRow Row(SegmentSales segment, string swatch, decimal share, SegmentSales? parent)
    {
        var subShares = Share.Percentages([.. segment.SubSegments.Select(sub => sub.Figure.Now.Sales)], share);
        var shareOf = segment.SubSegments.Zip(subShares).ToDictionary(pair => pair.First, pair => pair.Second);
        (string Key, string? Value)[] filters = parent is null ? [(By, segment.Key)] : [(By, parent.Key), ("subIndustry", segment.Key)];
        var href = OrdersAddress.Of(Filter, Filter.Period, "b2b", filters);
        var name = parent is null ? $"segment.{segment.Key}" : $"segment.{parent.Key}.{segment.Key}";
        var now = segment.Figure.Now;
        return new SegmentRow(
            segment.Key, segment.Title, swatch,
            GrowthText.Of(Filter.Growth(segment.Figure, figure => figure.By(Filter.Measure)), ChangeText, Filter.Measure),
            FigureText.Sales(name, now, Filter.Store.Currency, href),
            total.Sales == 0 ? Texts.Dash : Texts.Percent(share / 100),
            FigureText.Orders(name, now, href),
            FigureText.Units(name, now, href),
            AverageText.Of(now, Filter.Store.Currency),
            order.Sort(segment.SubSegments, Filter).Select(sub => Row(sub, swatch, shareOf[sub], segment)).ToList(),
            parent is null && segment.Key == Segment.OtherKey ? ClassifyHref : null);
    }

    /// <summary>The companies whose orders of the period are not classified; a region comes from the address and nobody chooses it.</summary>
    private string? ClassifyHref => Dimension == SegmentDimension.Region
        ? null
        : PageAddress.Of(Filter.Store, "/companies", ("from", FilterReader.Text(Filter.Period.From)), ("to", FilterReader.Text(Filter.Period.To)), (By, Segment.OtherKey), ("count", FilterReader.CountOf(Filter)));

    private string? SentenceOf(List<SegmentSales> bySize)
    {
        if (total.By(Filter.Measure) == 0) return null;
        if (bySize is [{ Key: Segment.OtherKey }]) return Tf($"None of these {T(Graph.Measure)} is classified yet: import a list of buyers to see who they are.");

        var shares = Share.Percentages([.. bySize.Select(segment => segment.Figure.Now.By(Filter.Measure))]);
        var other = bySize.FindIndex(segment => segment.Key == Segment.OtherKey);
        var first = other == 0 ? 1 : 0;
        var (name, measure) = (NameInSentence(bySize[first]), T(Graph.Measure));
        var leads = other == 0
            ? Tf($"{Texts.Percent(shares[0] / 100)} is not classified yet; among the rest {name} leads with {Texts.Percent(shares[first] / 100)} of B2B {measure}")
            : Tf($"{name} leads with {Texts.Percent(shares[first] / 100)} of B2B {measure}");
        var fastest = bySize
            .Where(segment => segment.Key != Segment.OtherKey)
            .Select(segment => (Name: NameInSentence(segment), Growth: Filter.Growth(segment.Figure, figure => figure.By(Filter.Measure))))
            .Where(one => one.Growth is { Fraction: > 0, HasSmallBase: false })
            .OrderByDescending(one => one.Growth.Fraction)
            .FirstOrDefault();
        leads = char.ToUpper(leads[0], Texts.Culture) + leads[1..];
        if (fastest.Name is null) return Tf($"{leads}.");

        var growth = Texts.Percent(fastest.Growth.Fraction!.Value);
        var leavesOut = bySize.Exists(segment => Filter.Growth(segment.Figure, figure => figure.By(Filter.Measure)).HasSmallBase);
        return (fastest.Name == name, leavesOut) switch
        {
            (true, true) => Tf($"{leads} and grew most, by {growth} (segments with few orders a year ago left out)."),
            (true, false) => Tf($"{leads} and grew most, by {growth}."),
            (false, true) => Tf($"{leads}; {fastest.Name} grew most, by {growth} (segments with few orders a year ago left out)."),
            (false, false) => Tf($"{leads}; {fastest.Name} grew most, by {growth}."),
        };
    }

    // Numbers alone say nothing; a table has a heading.
    private string NameInSentence(SegmentSales segment) => Dimension == SegmentDimension.Size ? Tf($"size {segment.Title}") : segment.Title;

    private string ChangeText(long change) => Filter.Measure == Measure.Sales ? Texts.Money(change, Filter.Store.Currency) : Texts.Count(change);
}

/// <param name="AriaSort">ascending or descending on the sorted column, otherwise null.</param>
public sealed record SegmentColumn(ControlLink Link, string? AriaSort, Definition About);

/// <param name="Swatch">The class of the slice's colour.</param>
/// <param name="ClassifyHref">Where the companies of this row are classified; null where they are or cannot be.</param>
public sealed record SegmentRow(
    string Key, string Name, string Swatch, GrowthText Growth, FigureText Sales, string Share, FigureText Orders, FigureText Units, AverageText Average,
    IReadOnlyList<SegmentRow> SubRows, string? ClassifyHref)
{
    /// <summary>Of the key and not of the place, so that rows stay open when they are sorted; no two keys share one.</summary>
    public string SubRowsId => "customer-segments-sub-" + string.Concat(Key.Select(IdOf));

    public bool IsOther => Key == Segment.OtherKey;

    // Labels of the seller's own hold anything, and an id no spaces.
    private static string IdOf(char letter) =>
        char.IsAsciiLetterOrDigit(letter) || letter == '-' ? letter.ToString() : string.Create(CultureInfo.InvariantCulture, $"_{(int)letter:x}_");
}
