using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Segments;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Imports.Writing;

/// <summary>A seller's segments by what imports call them; new ones are added when they are first met.</summary>
public sealed class SegmentCatalog
{
    private const int LongestName = 120;

    private readonly B2BCentralDb db;
    private readonly int sellerId;
    private readonly Dictionary<(SegmentDimension Dimension, int? Parent, string Key), int> ids = [];
    private int lastId;

    private SegmentCatalog(B2BCentralDb db, int sellerId) => (this.db, this.sellerId) = (db, sellerId);

    public static async Task<SegmentCatalog> LoadAsync(B2BCentralDb db, int sellerId)
    {
        var catalog = new SegmentCatalog(db, sellerId);
        await foreach (var segment in db.Segments.AsNoTracking().Where(s => s.SellerId == sellerId).AsAsyncEnumerable())
        {
            catalog.ids[(segment.Dimension, segment.ParentId, Fold(segment.Key))] = segment.SegmentId;
            catalog.lastId = Math.Max(catalog.lastId, segment.SegmentId);
        }

        return catalog;
    }

    /// <summary>The sub-industry where it is known, otherwise the industry, otherwise <see cref="Segment.OtherId"/>.</summary>
    public int IndustryOf(string? industry, string? subIndustry)
    {
        var (sector, sub) = Industry.Classify(industry, subIndustry);
        if (sector is null) return Segment.OtherId;

        var parent = IdOf(SegmentDimension.Industry, null, sector.Key, sector.Name);
        return sub is null ? parent : IdOf(SegmentDimension.Industry, parent, sub.Key, sub.Name);
    }

    public int RegionOf(string? name) => name is null ? Segment.OtherId : IdOf(SegmentDimension.Region, null, name, name);

    public int SizeOf(string? label) => SizeBand.Classify(label) is { } band ? IdOf(SegmentDimension.Size, null, band, band) : Segment.OtherId;

    private int IdOf(SegmentDimension dimension, int? parent, string key, string name)
    {
        // A label of that name would share its address with what is not classified, and its number would lead to other orders.
        if (string.Equals(key, Segment.OtherKey, StringComparison.OrdinalIgnoreCase)) return parent ?? Segment.OtherId;
        if (key.Length > LongestName) (key, name) = (PlainText.Cut(key, LongestName), PlainText.Cut(name, LongestName));
        var place = (dimension, parent, Fold(key));
        if (ids.TryGetValue(place, out var id)) return id;

        id = ++lastId;
        ids[place] = id;
        db.Segments.Add(new Segment { SellerId = sellerId, SegmentId = id, Dimension = dimension, ParentId = parent, Key = key, Name = name });
        return id;
    }

    private static string Fold(string key) => key.ToUpperInvariant();
}
