using B2BCentral.Data;
using B2BCentral.Data.Figures;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Reports;

/// <summary>
/// Orders of several SKUs together. One order may hold two of them, so those of the SKUs are never added up: they are counted among the items.
/// </summary>
public class DistinctOrdersQuery(B2BCentralDb db)
{
    /// <returns>B2B and other orders by the row's key, a row per ASIN.</returns>
    public async Task<Dictionary<(string Key, bool IsBusiness), long>> ByGroupAsync(FigureScope scope, Period period, ReportKind kind)
    {
        var byParent = kind == ReportKind.ByParent;
        var counts = await Items(scope, period)
            .GroupBy(item => new { Key = byParent ? item.ParentAsin ?? item.Asin ?? item.Sku : item.Asin ?? item.Sku, item.IsBusiness })
            .Select(group => new { group.Key, Orders = group.Select(item => item.OrderId).Distinct().LongCount() })
            .ToListAsync();
        return counts.ToDictionary(count => (count.Key.Key, count.Key.IsBusiness), count => count.Orders);
    }

    /// <summary>Orders that hold any of the products.</summary>
    public async Task<(long B2B, long NonB2B)> OfAnyAsync(FigureScope scope, Period period, IReadOnlyCollection<int> productIds)
    {
        // One parameter, because a search may find thousands of products and a parameter each would take longer than the counting.
        var counts = await Items(scope, period).Where(item => EF.Parameter(productIds).Contains(item.ProductId))
            .GroupBy(item => item.IsBusiness)
            .Select(group => new { IsBusiness = group.Key, Orders = group.Select(item => item.OrderId).Distinct().LongCount() })
            .ToListAsync();
        return (counts.Find(count => count.IsBusiness)?.Orders ?? 0, counts.Find(count => !count.IsBusiness)?.Orders ?? 0);
    }

    private IQueryable<CountedItem> Items(FigureScope scope, Period period)
    {
        var (first, last, countsAll) = (period.From, period.To, scope.Counting == CountingPolicy.AsOrdered);
        return
            from order in db.Orders
            where order.SellerId == scope.SellerId && order.Marketplace == scope.Marketplace && order.Day >= first && order.Day <= last && !order.IsNonAmazon
            from item in db.OrderItems
            where item.SellerId == order.SellerId && item.OrderId == order.OrderId && (countsAll || !item.IsCancelled)
            join product in db.Products on new { item.SellerId, item.ProductId } equals new { product.SellerId, product.ProductId }
            select new CountedItem
            {
                OrderId = order.OrderId,
                IsBusiness = order.IsBusiness,
                ProductId = item.ProductId,
                Sku = product.Sku,
                Asin = product.Asin,
                ParentAsin = product.ParentAsin,
            };
    }

    private sealed class CountedItem
    {
        public int OrderId { get; init; }
        public bool IsBusiness { get; init; }
        public int ProductId { get; init; }
        public required string Sku { get; init; }
        public string? Asin { get; init; }
        public string? ParentAsin { get; init; }
    }
}
