using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Figures;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Tests.Data.Summaries;

/// <summary>The figures as widgets read them, by name instead of by id; groups of which nothing counts are left out.</summary>
internal sealed class ReadFigures(B2BCentralDb db, int sellerId, SegmentNames segments, Dictionary<int, string> skus)
{
    public static async Task<ReadFigures> OfAsync(B2BCentralDb db)
    {
        var seller = await db.Sellers.Select(s => s.Id).SingleAsync();
        return new(db, seller, await SegmentNames.LoadAsync(db, seller), await db.Products.ToDictionaryAsync(p => p.ProductId, p => p.Sku));
    }

    public Task<ChannelFigures> ByChannelAsync(Period period, CountingPolicy counting) => new MetricsService(db, new FigureMemory(db, new RememberedFigures())).ByChannelAsync(Scope(counting), period);

    public Task<Dictionary<string, SalesFigure>> BySegmentAsync(SegmentDimension dimension, Period period, CountingPolicy counting) =>
        NamedAsync(db.SegmentSummaries.Where(row => row.Dimension == dimension).In(Scope(counting), period).SumBy(row => row.SegmentId, counting), NameOf);

    public Task<Dictionary<string, SalesFigure>> ByIndustryAsync(Period period, CountingPolicy counting) =>
        NamedAsync(db.SegmentSummaries.Where(row => row.Dimension == SegmentDimension.Industry).In(Scope(counting), period).SumBy(row => row.SegmentId, counting),
            id => NameOf(segments.TopOf(id)));

    public Task<Dictionary<string, SalesFigure>> ByProductAsync(Period period, CountingPolicy counting) =>
        NamedAsync(db.ProductSummaries.Where(row => row.IsBusiness).In(Scope(counting), period).SumBy(row => row.ProductId, counting), id => skus[id]);

    public Task<Dictionary<string, SalesFigure>> ByProductAndIndustryAsync(Period period, CountingPolicy counting) =>
        NamedAsync(db.ProductIndustrySummaries.In(Scope(counting), period).SumBy(row => row.IndustryId * 1000 + row.ProductId, counting),
            both => $"{NameOf(both / 1000)} {skus[both % 1000]}");

    private FigureScope Scope(CountingPolicy counting) => new(sellerId, "US", counting);

    private string NameOf(int segment) => segments.Find(segment)?.Name ?? "";

    private static async Task<Dictionary<string, SalesFigure>> NamedAsync(IQueryable<SummedSales<int>> sums, Func<int, string> name) =>
        (await sums.ToListAsync()).Where(sum => sum.OrderItems > 0).GroupBy(sum => name(sum.Key)).ToDictionary(group => group.Key, group => SalesFigure.Sum(group.Select(sum => sum.Figure)));
}
