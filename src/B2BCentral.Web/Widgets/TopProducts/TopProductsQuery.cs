using B2BCentral.Data;
using B2BCentral.Data.Figures;
using B2BCentral.Data.Offers;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Widgets.TopProducts;

/// <summary>The products that businesses bought most of, all of them or those of one industry or sub-industry.</summary>
public class TopProductsQuery(B2BCentralDb db, MetricsService metrics)
{
    /// <param name="industries">Ids that the orders carry; null for all.</param>
    public async Task<TopProducts> RunAsync(DashboardFilter filter, IReadOnlyList<int>? industries, int limit)
    {
        var ranked = await Ranked(filter, industries, filter.Period).Take(limit).ToListAsync();
        int[] ids = [.. ranked.Select(product => product.ProductId)];
        var complete = filter.IsPartial ? await OfAsync(filter, industries, filter.Complete, ids) : [];
        var then = await OfAsync(filter, industries, filter.Compared, ids);
        var details = await db.Products.AsNoTracking().Where(p => p.SellerId == filter.Store.SellerId && ids.Contains(p.ProductId)).ToDictionaryAsync(p => p.ProductId);
        var offers = await db.Offers.AsNoTracking().Include(o => o.Tiers.OrderBy(t => t.LowerBound))
            .Where(o => o.SellerId == filter.Store.SellerId && o.Marketplace == filter.Store.Marketplace.Code && ids.Contains(o.ProductId))
            .ToDictionaryAsync(o => o.ProductId);
        var pictures = await db.ProductPictures.AsNoTracking().Shown(filter.Store.SellerId).Where(p => ids.Contains(p.ProductId) && p.Position == 1).Facts().ToDictionaryAsync(p => p.ProductId);

        var rows = ranked.Select((product, i) => new TopProduct(
            i + 1, details[product.ProductId], offers.GetValueOrDefault(product.ProductId),
            new Compared<SalesFigure>(
                product.Sum.Figure,
                filter.IsPartial ? complete.GetValueOrDefault(product.ProductId) : product.Sum.Figure,
                then.GetValueOrDefault(product.ProductId)),
            pictures.GetValueOrDefault(product.ProductId))).ToList();
        return new TopProducts(rows, await TiedAsync(filter, industries, ranked), (await metrics.ByChannelAsync(filter.Scope, filter.Period)).B2B);
    }

    private IQueryable<RankedProduct> Ranked(DashboardFilter filter, IReadOnlyList<int>? industries, Period period)
    {
        var named = Sums(filter, industries, period).Where(sum => sum.Orders > 0).Join(
            db.Products.Where(p => p.SellerId == filter.Store.SellerId), sum => sum.Key, p => p.ProductId,
            (sum, p) => new RankedProduct { ProductId = p.ProductId, Sku = p.Sku, Sum = sum });
        var byMeasure = filter.Measure == Measure.Sales
            ? named.OrderByDescending(product => product.Sum.Sales).ThenByDescending(product => product.Sum.Units)
            : named.OrderByDescending(product => product.Sum.Units).ThenByDescending(product => product.Sum.Sales);
        return byMeasure.ThenBy(product => product.Sku);
    }

    // A parameter, because SQLite finds the key by "IsBusiness = 1" and not by a bare "IsBusiness".
    private readonly bool isBusiness = true;

    private IQueryable<SummedSales<int>> Sums(DashboardFilter filter, IReadOnlyList<int>? industries, Period period) => industries is null
        ? db.ProductSummaries.Where(row => row.IsBusiness == isBusiness).In(filter.Scope, period).SumBy(row => row.ProductId, filter.Counting)
        : db.ProductIndustrySummaries.Where(row => industries.Contains(row.IndustryId)).In(filter.Scope, period).SumBy(row => row.ProductId, filter.Counting);

    private async Task<Dictionary<int, SalesFigure>> OfAsync(DashboardFilter filter, IReadOnlyList<int>? industries, Period? period, int[] ids)
    {
        if (period is not { } days) return [];
        var sums = await Sums(filter, industries, days).Where(sum => ids.Contains(sum.Key)).ToListAsync();
        return sums.ToDictionary(sum => sum.Key, sum => sum.Figure);
    }

    /// <summary>How many more products have exactly as much of the measure as the last one shown.</summary>
    private async Task<int> TiedAsync(DashboardFilter filter, IReadOnlyList<int>? industries, List<RankedProduct> ranked)
    {
        if (ranked.Count == 0) return 0;
        var last = ranked[^1].Sum.Figure.By(filter.Measure);
        var sums = Sums(filter, industries, filter.Period).Where(sum => sum.Orders > 0);
        var equal = await (filter.Measure == Measure.Sales ? sums.CountAsync(sum => sum.Sales == last) : sums.CountAsync(sum => sum.Units == last));
        return equal - ranked.Count(product => product.Sum.Figure.By(filter.Measure) == last);
    }

    private sealed class RankedProduct
    {
        public int ProductId { get; init; }
        public required string Sku { get; init; }
        public required SummedSales<int> Sum { get; init; }
    }
}

/// <param name="TiedWithLast">Products beyond the list that are equal to its last one.</param>
/// <param name="B2B">All B2B sales of the period, whatever the industry.</param>
public sealed record TopProducts(IReadOnlyList<TopProduct> Products, int TiedWithLast, SalesFigure B2B);

/// <param name="Picture">The main picture that the seller uploaded.</param>
public sealed record TopProduct(int Rank, Product Product, Offer? Offer, Compared<SalesFigure> Figure, PictureFacts? Picture);
