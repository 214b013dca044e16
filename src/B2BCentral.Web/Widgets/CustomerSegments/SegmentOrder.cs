using B2BCentral.Data.Buyers;
using B2BCentral.Metrics;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Widgets.CustomerSegments;

/// <summary>By which column the segments are sorted, and which way.</summary>
public sealed record SegmentOrder(string Key, bool Descending)
{
    public static readonly string[] Keys = ["name", "yoy", "sales", "share", "orders", "units", "average"];

    /// <exception cref="BadParameterException">There is no such column or direction.</exception>
    public static SegmentOrder Of(PageState state, Measure measure)
    {
        var key = state.Find(null, "sort") ?? (measure == Measure.Sales ? "sales" : "units");
        if (!Keys.Contains(key)) throw new BadParameterException("sort", key, Tf($"It is one of {string.Join(", ", Keys)}."));
        return new SegmentOrder(key, FilterReader.One("dir", state.Find(null, "dir"), ("desc", true), ("asc", false)));
    }

    /// <summary>Sorted; what has no number comes last either way, and equal ones are in the order of their names.</summary>
    public IReadOnlyList<SegmentSales> Sort(IEnumerable<SegmentSales> segments, DashboardFilter filter)
    {
        var byName = segments.OrderBy(segment => segment.Title, Texts.Alphabet).ThenBy(segment => segment.Key == Segment.OtherKey);
        if (Key == "name") return [.. Descending ? byName.Reverse() : byName];

        decimal? Value(SegmentSales segment) => Key switch
        {
            "yoy" => filter.Growth(segment.Figure, figure => figure.By(filter.Measure)).Fraction,
            "orders" => segment.Figure.Now.Orders,
            "units" => segment.Figure.Now.Units,
            "average" => segment.Figure.Now.AverageSales,
            _ => segment.Figure.Now.Sales,
        };

        var known = byName.OrderBy(segment => Value(segment) is null);
        return [.. Descending ? known.ThenByDescending(Value) : known.ThenBy(Value)];
    }
}
