using B2BCentral.Data.Buyers;
using B2BCentral.Data.Orders;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.BuyerRequests;
using B2BCentral.Web.Features.Orders;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Search;

/// <summary>One SKU that was found.</summary>
public sealed record FoundProductText(string Title, string Href, string Sku, string SkuHref, string? Asin)
{
    public static FoundProductText Of(FoundProduct product, Storefront store) => new(
        product.Title ?? product.Sku, PageAddress.OfProduct(store, product.Asin, product.Sku), product.Sku, PageAddress.OfSku(store, product.Sku), product.Asin);
}

/// <summary>One company that was found.</summary>
/// <param name="Mark">What else files tell of it, and it may have been found by.</param>
public sealed record FoundCompanyText(string Name, string Href, string? Mark)
{
    public static FoundCompanyText Of(Buyer buyer, Storefront store) => new(
        CompanyText.NameOf(buyer), CompanyText.Href(store, buyer.BuyerId),
        string.Join(" · ", new[] { KeyOf(buyer), buyer.EmailDomain, buyer.TaxId }.Where(mark => mark is not null)) is { Length: > 0 } mark ? mark : null);

    // Where it is not the name itself, or stands for it
    private static string? KeyOf(Buyer buyer) => buyer is { Name: null } or { KeyKind: BuyerKeyKind.Company } ? null : $"{CompanyText.KindOf(buyer.KeyKind)} {buyer.KnownBy}";
}

/// <summary>One order that was found.</summary>
/// <param name="Status">Null where the export tells none.</param>
public sealed record FoundOrderText(string Number, string Href, string Ordered, bool IsBusiness, string? Buyer, string? Status, bool IsCancelled)
{
    public static FoundOrderText Of(FoundOrder found, Storefront store)
    {
        var order = found.Order;
        return new FoundOrderText(
            order.OrderNumber, PageAddress.Of(store, $"{OrdersViewModel.Path}/{PageAddress.Escaped(order.OrderNumber)}"), OrderTimes.Ordered(order, store.Place),
            order.IsBusiness, found.Buyer, order.Status == OrderStatus.Unknown ? null : T(order.Status.DisplayName()), order.Status == OrderStatus.Cancelled);
    }
}

/// <summary>One request that was found.</summary>
public sealed record FoundRequestText(string Company, string Href, string Sku, string SkuHref, string Asked, string Quantity)
{
    public static FoundRequestText Of(FoundRequest found, Storefront store) => new(
        found.Request.Company, BuyerRequestsAddress.OfRequest(store, found.Request.RequestId), found.Sku, PageAddress.OfSku(store, found.Sku),
        LocalTime.At(found.Request.AskedAt, store.Place), Texts.Count(found.Request.Quantity));
}
