using B2BCentral.Data.Orders;
using B2BCentral.Metrics;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Orders;

/// <summary>One item of an order as it is printed.</summary>
/// <param name="IsLeftOut">Cancelled and not counted.</param>
public sealed record OrderLineText(
    string Title, string ProductHref, string Sku, string SkuHref, string? Asin, string Price, string Quantity, string UnitPrice, string Amount, string? Promotion, string Status,
    bool IsCancelled, bool IsLeftOut)
{
    public bool IsAmountStruck => IsLeftOut && Amount != Texts.Dash;

    public static OrderLineText Of(OrderLineDetails line, OrderDetails order, Storefront store)
    {
        var (item, product) = line;
        var currency = store.Currency;
        return new OrderLineText(
            product.Title ?? product.Sku,
            PageAddress.OfProduct(store, product.Asin, product.Sku),
            product.Sku,
            PageAddress.OfSku(store, product.Sku),
            product.Asin == product.Sku ? null : product.Asin,
            NameOf(item.PriceDesignation),
            Texts.Count(item.Quantity),
            UnitPriceOf(item, currency),
            AmountOf(item, order.Row.Order.IsNonAmazon, currency),
            item.PromotionDiscount is > 0 and var discount ? Texts.Money(discount, currency) : null,
            item.Status == OrderStatus.Unknown ? Texts.Dash : T(item.Status.DisplayName()),
            item.IsCancelled,
            !order.Choice.Counts(item));
    }

    // What was sold elsewhere has no price here, and none will come.
    private static string AmountOf(OrderItem item, bool isNonAmazon, Currency currency) => item switch
    {
        { Amount: { } amount } => Texts.Money(amount, currency),
        { IsCancelled: true } => Texts.Dash,
        _ => isNonAmazon ? Texts.Dash : T("price pending"),
    };

    private static string UnitPriceOf(OrderItem item, Currency currency) => item is { Amount: { } amount, Quantity: > 0 }
        ? Texts.Money(decimal.Round((decimal)amount / item.Quantity, 0, MidpointRounding.AwayFromZero), currency)
        : Texts.Dash;

    private static string NameOf(PriceDesignation designation) => designation switch
    {
        PriceDesignation.BusinessPrice => T("Business price"),
        PriceDesignation.QuantityDiscount => T("Quantity discount"),
        PriceDesignation.Negotiated => T("Negotiated"),
        PriceDesignation.Quote => T("Quote"),
        _ => T("Standard"),
    };
}
