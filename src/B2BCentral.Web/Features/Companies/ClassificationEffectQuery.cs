using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Figures;
using B2BCentral.Web.Features.Orders;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Companies;

/// <summary>What the segments of the dashboard would show if companies were classified as a preview says.</summary>
public class ClassificationEffectQuery(B2BCentralDb db)
{
    /// <param name="filter">The days, the seller and what counts.</param>
    /// <param name="dimension">Industry or size or region.</param>
    /// <param name="targets">What each company is to be.</param>
    public async Task<IReadOnlyList<SegmentEffect>> RunAsync(DashboardFilter filter, SegmentDimension dimension, IReadOnlyDictionary<int, ClassificationTarget> targets)
    {
        var names = await SegmentNames.LoadAsync(db, filter.Store.SellerId);
        var sums = await db.SegmentSummaries.Where(row => row.Dimension == dimension).In(filter.Scope, filter.Period)
            .SumBy(row => row.SegmentId, filter.Counting).Where(sum => sum.Orders > 0).ToListAsync();
        var before = sums.GroupBy(sum => KeyOf(sum.Key, names)).ToDictionary(group => group.Key, group => group.Sum(sum => sum.Sales));
        var after = new Dictionary<string, long>(before);
        foreach (var move in await MovesAsync(filter, dimension, targets.Keys))
        {
            if (TargetOf(targets[move.BuyerId], dimension, move.SegmentId) is not { } key) continue;

            var from = KeyOf(move.SegmentId, names);
            after[from] = after.GetValueOrDefault(from) - move.Sales;
            var to = before.Keys.Concat(after.Keys).FirstOrDefault(known => known.Equals(key, StringComparison.OrdinalIgnoreCase)) ?? key;
            after[to] = after.GetValueOrDefault(to) + move.Sales;
        }

        return [.. before.Keys.Union(after.Keys).Select(key => new SegmentEffect(
            key, ClassificationChanges.NameOf(dimension, key, names), before.GetValueOrDefault(key), after.GetValueOrDefault(key)))];
    }

    // Null where the company's target leaves such an order as it is.
    private static string? TargetOf(ClassificationTarget target, SegmentDimension dimension, int segmentId) => dimension switch
    {
        SegmentDimension.Industry => target.Industry,
        SegmentDimension.Size => target.Size,
        _ => segmentId == Segment.OtherId ? target.Region : null,
    };

    private static string KeyOf(int id, SegmentNames names) => names.Find(names.TopOf(id))?.Key ?? Segment.OtherKey;

    private Task<List<Move>> MovesAsync(DashboardFilter filter, SegmentDimension dimension, IEnumerable<int> buyerIds)
    {
        var (ids, from, to) = (buyerIds.ToArray(), filter.Period.From, filter.Period.To);
        var choice = new ItemChoice(productIds: null, filter.Counting, excludedOnly: false);
        var counted = choice.Counted;
        return db.Orders
            .Where(o => o.SellerId == filter.Store.SellerId && o.Marketplace == filter.Store.Marketplace.Code && o.Day >= from && o.Day <= to && !o.IsNonAmazon && o.IsBusiness)
            .Where(o => o.BuyerId != null && EF.Parameter(ids).Contains(o.BuyerId.Value))
            .SelectMany(o => o.Items.AsQueryable().Where(counted), (o, item) => new
            {
                BuyerId = o.BuyerId!.Value,
                SegmentId = dimension == SegmentDimension.Industry ? o.IndustryId : dimension == SegmentDimension.Size ? o.SizeId : o.RegionId,
                item.Amount,
            })
            .GroupBy(item => new { item.BuyerId, item.SegmentId })
            .Select(group => new Move { BuyerId = group.Key.BuyerId, SegmentId = group.Key.SegmentId, Sales = group.Sum(item => item.Amount ?? 0) })
            .ToListAsync();
    }

    private sealed class Move
    {
        public int BuyerId { get; init; }
        public int SegmentId { get; init; }
        public long Sales { get; init; }
    }
}

/// <summary>B2B sales of one segment before and after, in minor units.</summary>
public sealed record SegmentEffect(string Key, string Name, long Before, long After);
