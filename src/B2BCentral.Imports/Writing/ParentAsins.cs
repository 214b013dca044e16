using B2BCentral.Data;
using B2BCentral.Data.Traffic;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Imports.Writing;

/// <summary>The parents of child ASINs, which only Sales and Traffic reports tell.</summary>
internal static class ParentAsins
{
    /// <summary>By child, as the newest report that names both.</summary>
    /// <param name="after">Of reports that end later than this day.</param>
    public static async Task<IReadOnlyDictionary<string, string>> NewestAsync(B2BCentralDb db, int sellerId, DateOnly after)
    {
        var told = await db.ProductTraffic.Where(t => t.SellerId == sellerId && t.Level != TrafficLevel.Parent && t.ParentAsin != null && t.To > after)
            .GroupBy(t => new { t.Asin, t.ParentAsin }).Select(pair => new { pair.Key.Asin, pair.Key.ParentAsin, Last = pair.Max(t => t.To) }).ToListAsync();
        return told.GroupBy(pair => pair.Asin).ToDictionary(
            child => child.Key, child => child.OrderByDescending(pair => pair.Last).ThenBy(pair => pair.ParentAsin, StringComparer.Ordinal).First().ParentAsin!);
    }
}
