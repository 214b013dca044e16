using System.Linq.Expressions;
using B2BCentral.Data;
using B2BCentral.Data.Orders;
using B2BCentral.Metrics;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Orders;

/// <summary>The orders behind a number: what they add up to, a page of them, or all.</summary>
public class OrdersQuery(B2BCentralDb db)
{
    /// <summary>Of all pages, summed by the database.</summary>
    public async Task<SalesFigure> SumAsync(OrderListFilter filter)
    {
        var (inScope, counted) = (filter.Items.InScope, filter.Items.Counted);
        var orders = db.OrdersOf(filter)
            .SelectMany(o => o.Items.AsQueryable().Where(inScope).Where(counted), (o, item) => new { o.Day, o.OrderId, item.Amount, item.Quantity })
            // The index holds the orders by day, so grouping by day and order neither sorts nor leaves the period.
            .GroupBy(item => new { item.Day, item.OrderId })
            .Select(order => new
            {
                Sales = order.Sum(item => item.Amount ?? 0),
                Units = order.Sum(item => (long)item.Quantity),
                Priced = order.Max(item => item.Amount == null ? 0 : 1),
                Items = order.Count(),
            });
        return await orders.GroupBy(_ => 1)
            .Select(all => new SalesFigure(
                all.Sum(order => order.Sales), all.Sum(order => order.Units), all.Count(), all.Sum(order => order.Priced), all.Sum(order => order.Items)))
            .SingleOrDefaultAsync();
    }

    public Task<List<OrderRow>> PageAsync(OrderListFilter filter, int skip, int take)
    {
        // The page is found by order numbers alone, so that sums and names are looked up for its rows only.
        var page = Sorted(Matching(filter), filter).Skip(skip).Take(take).Select(o => o.OrderId);
        var orders = db.Orders.AsNoTracking().Where(o => o.SellerId == filter.Store.SellerId && page.Contains(o.OrderId));
        return Sorted(orders, filter).WithSums(db, filter.Items).ToListAsync();
    }

    /// <summary>All of them, one after the other, so that memory does not grow with the list.</summary>
    public IAsyncEnumerable<OrderRow> Stream(OrderListFilter filter) =>
        Sorted(Matching(filter), filter).AsNoTracking().WithSums(db, filter.Items).AsAsyncEnumerable();

    private IQueryable<Order> Matching(OrderListFilter filter)
    {
        var (inScope, counted) = (filter.Items.InScope, filter.Items.Counted);
        return db.OrdersOf(filter).Where(o => o.Items.AsQueryable().Where(inScope).Any(counted));
    }

    private static IQueryable<Order> Sorted(IQueryable<Order> orders, OrderListFilter filter)
    {
        var (inScope, counted) = (filter.Items.InScope, filter.Items.Counted);
        var descending = filter.Sort.Descending;
        var byColumn = filter.Sort.Column switch
        {
            OrderColumn.Sales => By(orders, o => o.Items.AsQueryable().Where(inScope).Where(counted).Sum(i => i.Amount ?? 0), descending),
            OrderColumn.Units => By(orders, o => o.Items.AsQueryable().Where(inScope).Where(counted).Sum(i => (long)i.Quantity), descending),
            OrderColumn.Order => By(orders, o => o.OrderNumber, descending),
            _ => descending
                ? orders.OrderByDescending(o => o.Day).ThenByDescending(o => o.PurchasedAt)
                : orders.OrderBy(o => o.Day).ThenBy(o => o.PurchasedAt),
        };
        return descending ? byColumn.ThenByDescending(o => o.OrderId) : byColumn.ThenBy(o => o.OrderId);
    }

    private static IOrderedQueryable<Order> By<TKey>(IQueryable<Order> orders, Expression<Func<Order, TKey>> key, bool descending) =>
        descending ? orders.OrderByDescending(key) : orders.OrderBy(key);
}
