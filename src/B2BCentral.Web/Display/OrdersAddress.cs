using B2BCentral.Metrics.Time;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Http.Extensions;

namespace B2BCentral.Web.Display;

/// <summary>The list of orders behind a number: it carries every filter, so its total equals the number.</summary>
public static class OrdersAddress
{
    /// <param name="filter">Whose orders and how they count.</param>
    /// <param name="days">The days of the number, which may be those of the comparison.</param>
    /// <param name="show">b2b, non-b2b or null for both.</param>
    /// <param name="more">Such as industry, subIndustry, region, size, sku, excluded.</param>
    public static string Of(DashboardFilter filter, Period days, string? show, params ReadOnlySpan<(string Key, string? Value)> more)
    {
        var query = new QueryBuilder { { "seller", filter.Store.Seller.Slug }, { "marketplace", filter.Store.Marketplace.Code } };
        query.Add("from", FilterReader.Text(days.From));
        query.Add("to", FilterReader.Text(days.To));
        if (show is not null) query.Add("show", show);
        if (FilterReader.CountOf(filter) is { } count) query.Add("count", count);
        foreach (var (key, value) in more)
            if (value is not null) query.Add(key, value);
        return "/orders" + query.ToQueryString();
    }
}
