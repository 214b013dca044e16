using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Orders;
using B2BCentral.Metrics;
using B2BCentral.Web.Features.Orders;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Companies;

/// <summary>One business customer: what it bought in a period, and everything that its orders ever said.</summary>
public class CompanyQuery(B2BCentralDb db)
{
    private const int MostProducts = 20;
    private const int NewestOrders = 10;

    /// <returns>Null when the seller has no such company.</returns>
    public Task<Buyer?> FindAsync(int sellerId, int buyerId) => db.Buyers.AsNoTracking().FirstOrDefaultAsync(b => b.SellerId == sellerId && b.BuyerId == buyerId);

    /// <param name="buyer">The company.</param>
    /// <param name="period">B2B orders of the company in the days of the page.</param>
    public async Task<CompanyDetails> RunAsync(Buyer buyer, OrderListFilter period)
    {
        var store = period.Store;
        var days = await ByDayAsync(period);
        var everyDay = await OfCompany(store, buyer).Where(o => o.Items.Any(i => !i.IsCancelled)).Select(o => o.Day).ToListAsync();
        var orders = await OfCompany(store, buyer).AsNoTracking()
            .OrderByDescending(o => o.Day).ThenByDescending(o => o.PurchasedAt).ThenByDescending(o => o.OrderId).Take(NewestOrders)
            .WithSums(db, period.Items).ToListAsync();
        return new CompanyDetails(buyer, days, await ProductsAsync(period), everyDay, orders, await OfCompany(store, buyer).CountAsync());
    }

    private IQueryable<Order> OfCompany(Storefront store, Buyer buyer) => db.Orders.Where(o =>
        o.SellerId == store.SellerId && o.BuyerId == buyer.BuyerId && o.Marketplace == store.Marketplace.Code && o.IsBusiness && !o.IsNonAmazon);

    private Task<List<DayOfCompany>> ByDayAsync(OrderListFilter filter)
    {
        var counted = filter.Items.Counted;
        // Orders first, so that an order counts once however many items it has.
        return db.OrdersOf(filter)
            .SelectMany(o => o.Items.AsQueryable().Where(counted), (o, item) => new { o.Day, o.OrderId, item.Amount, item.Quantity })
            .GroupBy(item => new { item.Day, item.OrderId })
            .Select(order => new
            {
                order.Key.Day,
                Sales = order.Sum(item => item.Amount ?? 0),
                Units = order.Sum(item => (long)item.Quantity),
                Priced = order.Max(item => item.Amount == null ? 0 : 1),
            })
            .GroupBy(order => order.Day)
            .Select(day => new DayOfCompany
            {
                Day = day.Key,
                Sales = day.Sum(order => order.Sales),
                Units = day.Sum(order => order.Units),
                Orders = day.Count(),
                Priced = day.Sum(order => order.Priced),
            }).ToListAsync();
    }

    private Task<List<ProductOfCompany>> ProductsAsync(OrderListFilter filter)
    {
        var counted = filter.Items.Counted;
        return db.OrdersOf(filter)
            .SelectMany(o => o.Items.AsQueryable().Where(counted), (o, item) => new { o.Day, o.OrderId, item.ProductId, item.Amount, item.Quantity })
            .GroupBy(item => new { item.Day, item.OrderId, item.ProductId })
            .Select(order => new { order.Key.Day, order.Key.ProductId, Sales = order.Sum(item => item.Amount ?? 0), Units = order.Sum(item => (long)item.Quantity) })
            .GroupBy(order => order.ProductId)
            .Select(product => new { ProductId = product.Key, Sales = product.Sum(o => o.Sales), Units = product.Sum(o => o.Units), Orders = product.Count(), Last = product.Max(o => o.Day) })
            .Join(
                db.Products.Where(p => p.SellerId == filter.Store.SellerId), sum => sum.ProductId, product => product.ProductId,
                (sum, product) => new ProductOfCompany { Sku = product.Sku, Asin = product.Asin, Title = product.Title, Sales = sum.Sales, Units = sum.Units, Orders = sum.Orders, Last = sum.Last })
            .OrderByDescending(product => product.Sales).ThenByDescending(product => product.Units).ThenBy(product => product.Sku)
            .Take(MostProducts).ToListAsync();
    }
}

/// <param name="OrderDays">Of every order that is not cancelled, ever.</param>
/// <param name="AllOrders">How many there ever were, cancelled ones too.</param>
public sealed record CompanyDetails(
    Buyer Buyer, IReadOnlyList<DayOfCompany> Days, IReadOnlyList<ProductOfCompany> Products, IReadOnlyList<DateOnly> OrderDays, IReadOnlyList<OrderRow> Newest, int AllOrders);

public sealed class DayOfCompany
{
    public DateOnly Day { get; init; }
    public long Sales { get; init; }
    public long Units { get; init; }
    public long Orders { get; init; }
    public long Priced { get; init; }

    public SalesFigure Figure => new(Sales, Units, Orders, Priced);
}

public sealed class ProductOfCompany
{
    public required string Sku { get; init; }
    public string? Asin { get; init; }
    public string? Title { get; init; }
    public long Sales { get; init; }
    public long Units { get; init; }
    public long Orders { get; init; }
    public DateOnly Last { get; init; }
}
