using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.Orders;

/// <summary>The orders behind every number.</summary>
[Right(SellerPage.Orders)]
public class OrdersController(CurrentStorefront current, FilterReader filters, OrderListFilterQuery lists, OrdersQuery orders, OrderQuery one) : StorefrontController(current)
{
    [HttpGet(OrdersViewModel.Path)]
    public async Task<IActionResult> List()
    {
        var state = State();
        var filter = await lists.RunAsync(filters.Read(Store, state), state);
        var asked = PageOfList.Asked(state);
        var sum = await orders.SumAsync(filter);
        var page = PageOfList.Of(asked, sum.Orders);
        var rows = await orders.PageAsync(filter, page.Skip, PageOfList.Size);
        return View("/Features/Orders/Orders.cshtml", new OrdersViewModel(filter, state, sum, page, rows));
    }

    [HttpGet(OrdersViewModel.Path + ".csv")]
    public async Task<IActionResult> Download()
    {
        var state = State();
        var filter = await lists.RunAsync(filters.Read(Store, state), state);
        return new OrdersCsv(filter).Of(orders.Stream(filter));
    }

    // Order numbers of other systems may hold slashes.
    [HttpGet(OrdersViewModel.Path + "/{**number}")]
    public async Task<IActionResult> One(string number, string? returnUrl)
    {
        var filter = filters.Read(Store, State());
        if (await one.RunAsync(Store, filter.Counting, number) is not { } order) return NotFound();

        var back = Url.Local(returnUrl) ?? OrdersViewModel.AllOf(Store);
        return View("/Features/Orders/Order.cshtml", new OrderViewModel(Store, filter.Counting, order, back));
    }

    private PageState State() => SegmentFilters.Settle(PageState.Of(Request.Query, [.. OrderListFilterQuery.OwnKeys, SegmentFilters.SubOf]));
}
