using B2BCentral.Data.Orders;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Http.Extensions;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Orders;

/// <summary>One order as a row of the list.</summary>
/// <param name="IsPricePending">No price is known yet; otherwise <paramref name="Sales"/> is an amount or a dash.</param>
/// <param name="Note">What of the order is not in its figures.</param>
/// <param name="IsStruck">The figures are of an order that counts nowhere.</param>
public sealed record OrderRowText(
    string Number, string Href, string Ordered, bool IsBusiness, string? Buyer, string? BuyerHref, string? Industry, string? SubIndustry, string? Region,
    string Status, bool IsCancelled, string Units, string Sales, bool IsPricePending, string? PendingNote, string? Note, bool IsStruck)
{
    public bool IsAmountStruck => IsStruck && Sales != Texts.Dash;

    public static OrderRowText Of(OrderRow row, OrderListFilter filter, PageState state)
    {
        var order = row.Order;
        var place = SegmentText.Of(order, filter.Segments).Shown();
        var isPending = row is { PricedItems: 0, PendingItems: > 0 };
        return new OrderRowText(
            order.OrderNumber,
            HrefOf(order, filter, state),
            OrderTimes.Ordered(order, filter.Store.Place),
            order.IsBusiness,
            row.Buyer,
            order.BuyerId is { } buyer ? CompanyText.Href(filter.Store, buyer) : null,
            place.Industry,
            // Some subsectors bear the name of their sector.
            place.SubIndustry == place.Industry ? null : place.SubIndustry,
            place.Region,
            order.Status == OrderStatus.Unknown ? Texts.Dash : T(order.Status.DisplayName()),
            order.Status == OrderStatus.Cancelled,
            Texts.Count(row.Units),
            row.PricedItems == 0 ? Texts.Dash : Texts.Money(row.Sales, filter.Store.Currency),
            isPending,
            row.PricedItems > 0 ? PendingNoteOf(row.PendingItems) : null,
            NoteOf(row.LeftOutItems),
            filter.ExcludedOnly);
    }

    private static string? PendingNoteOf(int items) => items switch { 0 => null, 1 => T("1 price pending"), _ => Tf($"{items:N0} prices pending") };

    private static string? NoteOf(int leftOut) => leftOut switch { 0 => null, 1 => T("1 item excluded"), _ => Tf($"{leftOut:N0} items excluded") };

    private static string HrefOf(Order order, OrderListFilter filter, PageState state)
    {
        var query = new QueryBuilder { { "seller", filter.Store.Seller.Slug }, { "marketplace", filter.Store.Marketplace.Code } };
        if (state.Find(null, "count") is { } count) query.Add("count", count);
        query.Add("returnUrl", state.Address(OrdersViewModel.Path));
        var path = string.Join('/', order.OrderNumber.Split('/').Select(Uri.EscapeDataString));
        return $"{OrdersViewModel.Path}/{path}{query.ToQueryString()}";
    }
}
