using B2BCentral.Data;
using B2BCentral.Data.Orders;

namespace B2BCentral.Web.Features.Orders;

/// <summary>The orders that a filter leaves, for the list of them and for whatever adds them up in another way.</summary>
internal static class OrdersOfQuery
{
    public static IQueryable<Order> OrdersOf(this B2BCentralDb db, OrderListFilter filter)
    {
        var (store, from, to) = (filter.Store, filter.Period.From, filter.Period.To);
        var orders = db.Orders.Where(o =>
            o.SellerId == store.SellerId && o.Marketplace == store.Marketplace.Code && o.Day >= from && o.Day <= to && !o.IsNonAmazon);
        if (filter.IsBusiness is { } isBusiness) orders = orders.Where(o => o.IsBusiness == isBusiness);
        if (filter.Industries is { } industries) orders = orders.Where(o => industries.Contains(o.IndustryId));
        if (filter.Regions is { } regions) orders = orders.Where(o => regions.Contains(o.RegionId));
        if (filter.Sizes is { } sizes) orders = orders.Where(o => sizes.Contains(o.SizeId));
        if (filter.Company is { } company) orders = orders.Where(o => o.BuyerId == company.BuyerId);
        if (filter.Status is { } status) orders = orders.Where(o => o.Status == status);
        var (inScope, counted, leftOut) = (filter.Items.InScope, filter.Items.Counted, filter.Items.LeftOut);
        if (filter.ExcludedOnly) orders = orders.Where(o => !o.Items.AsQueryable().Where(inScope).Any(leftOut));
        if (filter.PendingOnly) orders = orders.Where(o => !o.Items.AsQueryable().Where(inScope).Where(counted).Any(item => item.Amount != null));
        return orders;
    }
}
