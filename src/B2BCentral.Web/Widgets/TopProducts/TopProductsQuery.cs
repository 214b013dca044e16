using B2BCentral.Data;
using B2BCentral.Data.Figures;
using B2BCentral.Data.Offers;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Widgets.TopProducts;

/// <summary>The products that businesses bought most of, all of them or those of one industry or sub-industry.</summary>
public class TopProductsQuery(B2BCentralDb db, ProductSales sales, MetricsService metrics, FigureMemory memory)
{
    /// <param name="filter">Whose and of which days.</param>
    /// <param name="industries">Ids that the orders carry; null for all.</param>
    /// <param name="limit">How many.</param>
    public Task<TopProducts> RunAsync(DashboardFilter filter, IReadOnlyList<int>? industries, int limit) => memory.GetAsync(
        filter.Scope, ("top products", ProductSales.Named(industries), filter.Period, filter.Complete, filter.Compared, filter.Measure, limit),
        () => ReadAsync(filter, industries, limit), top => top.Products.Count);

    private async Task<TopProducts> ReadAsync(DashboardFilter filter, IReadOnlyList<int>? industries, int limit)
    {
        var sold = await sales.WeightsAsync(filter.Scope, industries, filter.Period);
        var ranked = await RankedAsync(filter, sold, limit);
        int[] ids = [.. ranked.Select(product => product.ProductId)];
        var now = await OfAsync(filter, industries, filter.Period, ids);
        var complete = filter.IsPartial ? await OfAsync(filter, industries, filter.Complete, ids) : now;
        var then = await OfAsync(filter, industries, filter.Compared, ids);
        var offers = await db.Offers.AsNoTracking().Include(o => o.Tiers.OrderBy(t => t.LowerBound))
            .Where(o => o.SellerId == filter.Store.SellerId && o.Marketplace == filter.Store.Marketplace.Code && ids.Contains(o.ProductId))
            .ToDictionaryAsync(o => o.ProductId);
        var pictures = await db.ProductPictures.AsNoTracking().Shown(filter.Store.SellerId).Where(p => ids.Contains(p.ProductId) && p.Position == 1).Facts().ToDictionaryAsync(p => p.ProductId);

        var rows = ranked.Select((product, i) => new TopProduct(
            i + 1, product, offers.GetValueOrDefault(product.ProductId),
            new Compared<SalesFigure>(now.GetValueOrDefault(product.ProductId), complete.GetValueOrDefault(product.ProductId), then.GetValueOrDefault(product.ProductId)),
            pictures.GetValueOrDefault(product.ProductId))).ToList();
        return new TopProducts(rows, Tied(filter, sold, rows), (await metrics.ByChannelAsync(filter.Scope, filter.Period)).B2B);
    }

    /// <summary>By the measure, then by the other one, then by SKU, which is read only of products that may be among the first.</summary>
    private async Task<List<Product>> RankedAsync(DashboardFilter filter, IReadOnlyList<ProductWeight> sold, int limit)
    {
        var best = sold.OrderByDescending(Weight).Take(limit).ToList();
        if (best.Count == 0) return [];

        var least = Weight(best[^1]);
        var among = sold.Where(one => Weight(one).CompareTo(least) >= 0).ToDictionary(one => one.ProductId);
        // One parameter, as thousands may be equal to the last one.
        int[] ids = [.. among.Keys];
        var products = await db.Products.AsNoTracking().Where(p => p.SellerId == filter.Store.SellerId && EF.Parameter(ids).Contains(p.ProductId)).ToListAsync();
        return [.. products.OrderByDescending(product => Weight(among[product.ProductId])).ThenBy(product => product.Sku, StringComparer.Ordinal).Take(limit)];

        (long, long) Weight(ProductWeight one) => filter.Measure == Measure.Sales ? (one.Sales, one.Units) : (one.Units, one.Sales);
    }

    private async Task<IReadOnlyDictionary<int, SalesFigure>> OfAsync(DashboardFilter filter, IReadOnlyList<int>? industries, Period? period, int[] ids) =>
        period is { } days ? await sales.OfAsync(filter.Scope, industries, days, ids) : new Dictionary<int, SalesFigure>();

    /// <summary>How many more products have exactly as much of the measure as the last one shown.</summary>
    private static int Tied(DashboardFilter filter, IReadOnlyList<ProductWeight> sold, List<TopProduct> shown)
    {
        if (shown.Count == 0) return 0;
        var last = shown[^1].Figure.Now.By(filter.Measure);
        return sold.Count(one => one.By(filter.Measure) == last) - shown.Count(product => product.Figure.Now.By(filter.Measure) == last);
    }
}

/// <param name="TiedWithLast">Products beyond the list that are equal to its last one.</param>
/// <param name="B2B">All B2B sales of the period, whatever the industry.</param>
public sealed record TopProducts(IReadOnlyList<TopProduct> Products, int TiedWithLast, SalesFigure B2B);

/// <param name="Picture">The main picture that the seller uploaded.</param>
public sealed record TopProduct(int Rank, Product Product, Offer? Offer, Compared<SalesFigure> Figure, PictureFacts? Picture);
