using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Figures;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Segments;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Widgets.CustomerSegments;

/// <summary>B2B sales by industry with sub-industries, by region or by company size.</summary>
public class CustomerSegmentsQuery(B2BCentralDb db, FigureMemory memory)
{
    public Task<IReadOnlyList<SegmentSales>> RunAsync(DashboardFilter filter, SegmentDimension dimension) =>
        memory.GetAsync(filter.Scope, ("segments", dimension, filter.Period, filter.Complete, filter.Compared), () => ReadAsync(filter, dimension), rows => rows.Sum(row => 1 + row.SubSegments.Count));

    private async Task<IReadOnlyList<SegmentSales>> ReadAsync(DashboardFilter filter, SegmentDimension dimension)
    {
        var names = await SegmentNames.LoadAsync(db, filter.Store.SellerId);
        var now = await ByIdAsync(filter, dimension, filter.Period);
        var complete = filter.IsPartial ? await ByIdAsync(filter, dimension, filter.Complete) : now;
        var then = await ByIdAsync(filter, dimension, filter.Compared);

        // A segment that sold last year and nothing now is news, so it stays in the list.
        var parts = now.Keys.Union(then.Keys).ToDictionary(id => id, id => new Compared<SalesFigure>(
            now.GetValueOrDefault(id), complete.GetValueOrDefault(id), then.GetValueOrDefault(id)));
        return parts.GroupBy(part => names.TopOf(part.Key)).Select(group => Row(group.Key, group.ToDictionary(), names)).ToList();
    }

    private async Task<Dictionary<int, SalesFigure>> ByIdAsync(DashboardFilter filter, SegmentDimension dimension, Period? period)
    {
        if (period is not { } days) return [];
        var sums = await db.SegmentSummaries.Where(row => row.Dimension == dimension).In(filter.Scope, days)
            .SumBy(row => row.SegmentId, filter.Counting).Where(sum => sum.Orders > 0).ToListAsync();
        return sums.ToDictionary(sum => sum.Key, sum => sum.Figure);
    }

    private static SegmentSales Row(int id, Dictionary<int, Compared<SalesFigure>> parts, SegmentNames names)
    {
        var segment = names.Find(id);
        var subs = parts.Where(part => part.Key != id).Select(part => Row(part.Key, part.Value, names)).ToList();

        // The part of an industry whose sub-industry is not known stands beside the known ones, so that they add up.
        if (subs.Count > 0 && parts.TryGetValue(id, out var rest)) subs.Add(new SegmentSales(Segment.OtherKey, "Not specified", rest, []));
        return new SegmentSales(segment?.Key ?? Segment.OtherKey, segment?.Name ?? "Other", Sum(parts.Values), subs);
    }

    private static SegmentSales Row(int id, Compared<SalesFigure> figure, SegmentNames names) =>
        new(names.Find(id)!.Key, names.Find(id)!.Name, figure, []);

    private static Compared<SalesFigure> Sum(IReadOnlyCollection<Compared<SalesFigure>> parts) => new(
        SalesFigure.Sum(parts.Select(part => part.Now)), SalesFigure.Sum(parts.Select(part => part.Complete)), SalesFigure.Sum(parts.Select(part => part.Then)));
}

/// <param name="Key">NAICS code or label; "other" is what is not classified.</param>
public sealed record SegmentSales(string Key, string Name, Compared<SalesFigure> Figure, IReadOnlyList<SegmentSales> SubSegments)
{
    /// <summary>As a page shows it: what is remembered serves every language.</summary>
    public string Title => Key == Segment.OtherKey ? T(Name) : Industry.Shown(Name);
}
