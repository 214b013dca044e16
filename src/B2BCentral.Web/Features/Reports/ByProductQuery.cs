using B2BCentral.Data;
using B2BCentral.Data.Figures;
using B2BCentral.Data.Traffic;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Reports;

/// <summary>SKUs, child ASINs or parent ASINs: all that were bought or seen in the period or bought in the comparison.</summary>
public class ByProductQuery(B2BCentralDb db, DistinctOrdersQuery distinct, ProductVisitsQuery visits)
{
    // A parameter, because SQLite finds the key by "IsBusiness = 1" and not by a bare "IsBusiness".
    private static readonly bool[] Channels = [true, false];

    public async Task<ProductRows> RunAsync(ReportFilter filter)
    {
        var figures = filter.Figures;
        var skus = await SkusAsync(figures.Store.SellerId);
        var groups = skus.GroupBy(sku => sku.KeyIn(filter.Kind)).Select(group => new ProductGroup(group.Key, [.. group])).ToList();
        var now = await ByGroupAsync(filter, groups, figures.Period);
        var complete = figures.IsPartial ? await ByGroupAsync(filter, groups, figures.Complete) : now;
        var then = await ByGroupAsync(filter, groups, figures.Compared);
        var seen = await visits.RunAsync(filter, groups);

        var rows = groups.Where(group => now.ContainsKey(group.Key) || then.ContainsKey(group.Key) || seen.ByKey.ContainsKey(group.Key)).Select(group => (group, new ReportRow
        {
            Key = group.Key,
            Days = figures.Period,
            ComparedDays = figures.Compared,
            HasData = !figures.IsOutsideData,
            Figures = new Compared<ChannelFigures>(now.GetValueOrDefault(group.Key), complete.GetValueOrDefault(group.Key), then.GetValueOrDefault(group.Key)),
            Traffic = seen.ByKey.GetValueOrDefault(group.Key),
            Product = group.Describe(filter.Kind),
        })).ToList();
        var found = rows.Where(row => filter.Search is not { } words || row.group.Skus.Any(sku => sku.Has(words)) || row.group.Key.Contains(words, StringComparison.OrdinalIgnoreCase)).ToList();
        var others = seen.Others.Select(product => SeenOnly(product, filter)).Where(row => filter.Search is not { } words || row.Key.Contains(words, StringComparison.OrdinalIgnoreCase));
        return new ProductRows([.. found.Select(row => row.Item2), .. others], [.. found.SelectMany(row => row.group.ProductIds)], seen.Covered);
    }

    // Visitors and no buyers: the products for which a business price may do most.
    private static ReportRow SeenOnly(ProductTrafficSum product, ReportFilter filter) => new()
    {
        Key = ProductVisitsQuery.KeyOf(product, filter.Kind),
        Days = filter.Figures.Period,
        ComparedDays = filter.Figures.Compared,
        HasData = !filter.Figures.IsOutsideData,
        Figures = new Compared<ChannelFigures>(default, default, default),
        Traffic = product.Sum,
        Product = filter.Kind == ReportKind.BySku
            ? new ReportProduct(product.Sku, product.Asin, null, 1, null)
            : new ReportProduct(null, ProductVisitsQuery.KeyOf(product, filter.Kind), null, 0, null),
    };

    private Task<List<ReportSku>> SkusAsync(int sellerId) => db.Products.Where(p => p.SellerId == sellerId).OrderBy(p => p.Sku)
        .Select(p => new ReportSku(p.ProductId, p.Sku, p.Asin, p.ParentAsin, p.Title)).ToListAsync();

    private async Task<Dictionary<string, ChannelFigures>> ByGroupAsync(ReportFilter filter, List<ProductGroup> groups, Period? period)
    {
        if (period is not { } days) return [];
        var scope = filter.Figures.Scope;
        var sums = new Dictionary<(int ProductId, bool IsBusiness), SalesFigure>();
        foreach (var isBusiness in Channels)
            foreach (var sum in await db.ProductSummaries.Where(row => row.IsBusiness == isBusiness).In(scope, days).SumBy(row => row.ProductId, scope.Counting).Where(sum => sum.OrderItems > 0).ToListAsync())
                sums[(sum.Key, isBusiness)] = sum.Figure;

        var isShared = groups.Exists(group => group.ProductIds.Count(id => Channels.Any(isBusiness => sums.ContainsKey((id, isBusiness)))) > 1);
        var orders = isShared ? await distinct.ByGroupAsync(scope, days, filter.Kind) : [];

        SalesFigure Sum(ProductGroup group, bool isBusiness)
        {
            var figure = SalesFigure.Sum(group.ProductIds.Select(id => sums.GetValueOrDefault((id, isBusiness))));
            return !isShared || group.Skus.Count == 1 ? figure : figure with { Orders = orders.GetValueOrDefault((group.Key, isBusiness)), PricedOrders = 0 };
        }

        return groups.Select(group => (group.Key, Figures: new ChannelFigures(Sum(group, true), Sum(group, false))))
            .Where(group => group.Figures.Total.OrderItems > 0).ToDictionary(group => group.Key, group => group.Figures);
    }
}

/// <param name="ProductIds">Every product of the rows.</param>
/// <param name="Covered">The days that traffic by product is known for, joined.</param>
public sealed record ProductRows(IReadOnlyList<ReportRow> Rows, IReadOnlyList<int> ProductIds, IReadOnlyList<Period> Covered);
