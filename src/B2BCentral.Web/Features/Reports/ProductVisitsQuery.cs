using B2BCentral.Data.Traffic;
using B2BCentral.Metrics.Time;

namespace B2BCentral.Web.Features.Reports;

/// <summary>Visits to the products of each row.</summary>
public class ProductVisitsQuery(TrafficQuery traffic)
{
    /// <summary>
    /// From the reports of the row's own level. Where there is none, a report of the neighbouring level serves for the rows that mean the same:
    /// a child ASIN that is sold under one SKU. Sessions of several products are never added up, because one session may see them all.
    /// </summary>
    public async Task<ProductVisits> RunAsync(ReportFilter filter, IReadOnlyList<ProductGroup> groups)
    {
        var own = LevelOf(filter.Kind);
        foreach (var level in new[] { own }.Concat(NeighboursOf(own)))
        {
            var told = await traffic.ByProductAsync(filter.Figures.Scope, filter.Figures.Period, level);
            if (told.Covered.Count == 0) continue;

            return new ProductVisits(ByKey(told, level, filter.Kind, groups), level == own ? OthersOf(told, filter.Kind, groups) : [], told.Covered);
        }

        return new ProductVisits([], [], []);
    }

    /// <summary>The row that a product of a report belongs to.</summary>
    public static string KeyOf(ProductTrafficSum product, ReportKind kind) => kind switch
    {
        ReportKind.BySku => product.Sku,
        ReportKind.ByChild => product.Asin,
        _ => product.ParentAsin ?? product.Asin,
    };

    // Where a SKU may be of any ASIN, an ASIN without one cannot be said to have sold nothing.
    private static List<ProductTrafficSum> OthersOf(TrafficByProduct told, ReportKind kind, IReadOnlyList<ProductGroup> groups)
    {
        if (groups.SelectMany(group => group.Skus).Any(sku => kind == ReportKind.ByChild ? sku.Asin is null : kind == ReportKind.ByParent && sku.ParentAsin is null)) return [];

        var known = groups.Select(group => group.Key).ToHashSet();
        return [.. told.Products.Where(product => !known.Contains(KeyOf(product, kind)))];
    }

    private static Dictionary<string, TrafficSum> ByKey(TrafficByProduct told, TrafficLevel level, ReportKind own, IReadOnlyList<ProductGroup> groups)
    {
        var sums = told.Products.ToDictionary(product => level == TrafficLevel.Sku ? product.Sku : product.Asin, product => product.Sum);
        var kind = level switch
        {
            TrafficLevel.Sku => ReportKind.BySku,
            TrafficLevel.Child => ReportKind.ByChild,
            _ => ReportKind.ByParent,
        };
        // How many SKUs the level joins under a key: a row means the same when it joins as many.
        var skus = groups.SelectMany(group => group.Skus).GroupBy(sku => sku.KeyIn(kind)).ToDictionary(key => key.Key, key => key.Count());
        // And how many products of the reports it joins, which may tell of some that were never sold or listed.
        var joined = told.Products.ToLookup(product => KeyOf(product, own));
        var found = new Dictionary<string, TrafficSum>();
        foreach (var group in groups)
        {
            var keys = group.Skus.Select(sku => sku.KeyIn(kind)).Distinct().ToList();
            if (keys is [var key] && skus[key] == group.Skus.Count && joined[group.Key].Count() <= 1 && sums.TryGetValue(key, out var sum)) found[group.Key] = sum;
        }

        return found;
    }

    private static TrafficLevel LevelOf(ReportKind kind) => kind switch
    {
        ReportKind.BySku => TrafficLevel.Sku,
        ReportKind.ByChild => TrafficLevel.Child,
        _ => TrafficLevel.Parent,
    };

    private static TrafficLevel[] NeighboursOf(TrafficLevel level) => level switch
    {
        TrafficLevel.Sku => [TrafficLevel.Child],
        TrafficLevel.Child => [TrafficLevel.Sku],
        _ => [TrafficLevel.Child, TrafficLevel.Sku],
    };
}

/// <param name="ByKey">By the key of the row.</param>
/// <param name="Others">What reports of the rows' own level tell of products that are in no order and no listing.</param>
/// <param name="Covered">The days that the reports tell of, joined.</param>
public sealed record ProductVisits(Dictionary<string, TrafficSum> ByKey, IReadOnlyList<ProductTrafficSum> Others, IReadOnlyList<Period> Covered);
