using B2BCentral.Data;
using B2BCentral.Metrics;
using B2BCentral.Web.Features.Orders;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Companies;

/// <summary>The companies with B2B orders in a period: one grouped query for all their figures, one for who they are.</summary>
public class CompanyListQuery(B2BCentralDb db, OrderListFilterQuery orders, RepeatBuyersQuery repeats)
{
    /// <summary>Parameters that the list knows beside those of the dashboard.</summary>
    public static readonly string[] OwnKeys = ["q", "region", "size", SegmentFilters.SubOf, "again", "page"];

    /// <exception cref="BadParameterException">A value is not one that its parameter can have.</exception>
    public async Task<CompanyListFilter> FilterAsync(DashboardFilter figures, PageState state)
    {
        var filter = await orders.RunAsync(figures, state.With(("sort", null), ("dir", null), ("show", "b2b")));
        var again = state.Find(null, "again") is { } value ? FilterReader.One<bool?>("again", value, ("true", true), ("false", false)) : null;
        return new CompanyListFilter(filter, state.Find(null, "q")?.Trim(), again, CompanySort.Of(state));
    }

    public async Task<CompanyList> RunAsync(CompanyListFilter filter)
    {
        var parts = await PartsAsync(filter.Orders);
        var ids = parts.Where(part => part.BuyerId is not null).Select(part => part.BuyerId!.Value).Distinct().ToArray();
        var buyers = await db.Buyers.AsNoTracking()
            .Where(b => b.SellerId == filter.Store.SellerId && EF.Parameter(ids).Contains(b.BuyerId)).ToDictionaryAsync(b => b.BuyerId);
        var companies = parts.Where(part => part.BuyerId is { } id && buyers.ContainsKey(id) && filter.Finds(buyers[id]))
            .GroupBy(part => part.BuyerId!.Value)
            .Select(company => CompanySales.Of(buyers[company.Key], [.. company], filter.Orders.Segments)).ToList();
        var again = await repeats.RunAsync(filter.Orders, companies.Select(company => (company.Buyer.BuyerId, company.Figure.Orders)));
        return new CompanyList(
            [.. filter.Sort.Sort(companies.Where(company => filter.Again is not { } wanted || again.Contains(company.Buyer.BuyerId) == wanted))],
            new RepeatBuyers(again.Count, companies.Count),
            SalesFigure.Sum(parts.Where(part => part.BuyerId is null).Select(part => part.Figure)));
    }

    private Task<List<PartOfSales>> PartsAsync(OrderListFilter filter)
    {
        var (inScope, counted) = (filter.Items.InScope, filter.Items.Counted);
        // Orders first, so that an order counts once however many items it has.
        return db.OrdersOf(filter)
            .SelectMany(
                o => o.Items.AsQueryable().Where(inScope).Where(counted),
                (o, item) => new { o.Day, o.OrderId, o.BuyerId, o.IndustryId, o.RegionId, o.SizeId, item.Amount, item.Quantity })
            .GroupBy(item => new { item.Day, item.OrderId, item.BuyerId, item.IndustryId, item.RegionId, item.SizeId })
            .Select(order => new
            {
                order.Key,
                Sales = order.Sum(item => item.Amount ?? 0),
                Units = order.Sum(item => (long)item.Quantity),
                Priced = order.Max(item => item.Amount == null ? 0 : 1),
            })
            .GroupBy(order => new { order.Key.BuyerId, order.Key.IndustryId, order.Key.RegionId, order.Key.SizeId })
            .Select(part => new PartOfSales
            {
                BuyerId = part.Key.BuyerId,
                IndustryId = part.Key.IndustryId,
                RegionId = part.Key.RegionId,
                SizeId = part.Key.SizeId,
                Sales = part.Sum(order => order.Sales),
                Units = part.Sum(order => order.Units),
                Orders = part.Count(),
                Priced = part.Sum(order => order.Priced),
                First = part.Min(order => order.Key.Day),
                Last = part.Max(order => order.Key.Day),
            }).ToListAsync();
    }
}

/// <param name="Companies">Sorted, all pages.</param>
/// <param name="Repeat">Of those that the list holds when it is of all, however often they ordered.</param>
/// <param name="WithoutBuyer">B2B orders of which no file tells who placed them.</param>
public sealed record CompanyList(IReadOnlyList<CompanySales> Companies, RepeatBuyers Repeat, SalesFigure WithoutBuyer);
