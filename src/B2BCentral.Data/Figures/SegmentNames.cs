using B2BCentral.Data.Buyers;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Figures;

/// <summary>A seller's segments by id, with the industry that each sub-industry belongs to.</summary>
public class SegmentNames
{
    private readonly Dictionary<int, Segment> byId;

    private SegmentNames(Dictionary<int, Segment> byId) => this.byId = byId;

    public static async Task<SegmentNames> LoadAsync(B2BCentralDb db, int sellerId) =>
        new(await db.Segments.AsNoTracking().Where(s => s.SellerId == sellerId).ToDictionaryAsync(s => s.SegmentId));

    public int Count => byId.Count;

    public IEnumerable<Segment> Of(SegmentDimension dimension) => byId.Values.Where(s => s.Dimension == dimension && s.ParentId == null);

    public IEnumerable<Segment> Below(int industryId) => byId.Values.Where(s => s.ParentId == industryId);

    public Segment? Find(int id) => byId.GetValueOrDefault(id);

    /// <summary>The industry of a sub-industry; any other segment is its own.</summary>
    public int TopOf(int id) => byId.GetValueOrDefault(id)?.ParentId ?? id;

    /// <summary>
    /// The ids that orders carry for a key of the address: "other" is what is not classified; an industry stands for its sub-industries too.
    /// </summary>
    /// <returns>Null when there is no such segment.</returns>
    public IReadOnlyList<int>? IdsOf(SegmentDimension dimension, string key)
    {
        if (key == Segment.OtherKey) return [Segment.OtherId];
        var top = Of(dimension).FirstOrDefault(s => s.Key == key);
        return top is null ? null : [top.SegmentId, .. Below(top.SegmentId).Select(s => s.SegmentId)];
    }

    /// <summary>One sub-industry of an industry; "other" is the part of the industry whose sub-industry is not known.</summary>
    /// <returns>Null when there is no such segment.</returns>
    public IReadOnlyList<int>? IdsOf(string industry, string subIndustry)
    {
        var top = Of(SegmentDimension.Industry).FirstOrDefault(s => s.Key == industry);
        if (top is null) return null;
        if (subIndustry == Segment.OtherKey) return [top.SegmentId];
        return Below(top.SegmentId).FirstOrDefault(s => s.Key == subIndustry) is { } sub ? [sub.SegmentId] : null;
    }
}
