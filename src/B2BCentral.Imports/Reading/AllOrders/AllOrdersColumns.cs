using B2BCentral.Imports.Reading.Tables;

namespace B2BCentral.Imports.Reading.AllOrders;

/// <summary>
/// The columns of the All Orders report that are read. Names, telephone numbers and the tax numbers of people are personal data:
/// they have no place here, so they are never read whatever a file holds. The tax number of a company tells one buyer from another.
/// </summary>
internal sealed class AllOrdersColumns(Header header)
{
    public Column OrderNumber { get; } = header.Find("amazon-order-id");
    public Column PurchaseDate { get; } = header.Find("purchase-date");
    public Column LastUpdated { get; } = header.Find("last-updated-date");
    public Column OrderStatus { get; } = header.Find("order-status");
    public Column FulfillmentChannel { get; } = header.Find("fulfillment-channel", "fulfilment-channel");
    public Column SalesChannel { get; } = header.Find("sales-channel");
    public Column Title { get; } = header.Find("product-name");
    public Column Sku { get; } = header.Find("sku", "seller-sku");
    public Column Asin { get; } = header.Find("asin");
    public Column ItemStatus { get; } = header.Find("item-status");
    public Column Quantity { get; } = header.Find("quantity", "quantity-purchased");
    public Column Currency { get; } = header.Find("currency");
    public Column LineAmount { get; } = header.Find("item-price");
    public Column PromotionDiscount { get; } = header.Find("item-promotion-discount");
    public Column Region { get; } = header.Find("ship-state");
    public Column Country { get; } = header.Find("ship-country");
    public Column IsBusiness { get; } = header.Find("is-business-order");
    public Column PurchaseOrderNumber { get; } = header.Find("purchase-order-number");
    public Column PriceDesignation { get; } = header.Find("price-designation");
    public Column OrderItemId { get; } = header.Find("order-item-id");
    public Column CompanyName { get; } = header.Find("buyer-company-name");

    public Column BuyerTaxId { get; } = header.Find("buyer-identification-number", "buyer-tax-registration-number", "buyer-tax-registration-id", "buyer-vat-number");
    public Column BuyerTaxIdType { get; } = header.Find("buyer-identification-type");

    /// <summary>What this file says of an order.</summary>
    public OrderFields Told =>
        SalesChannel.Tells(OrderFields.SalesChannel) | IsBusiness.Tells(OrderFields.IsBusiness) | OrderStatus.Tells(OrderFields.OrderStatus) |
        ItemStatus.Tells(OrderFields.ItemStatus) | FulfillmentChannel.Tells(OrderFields.FulfillmentChannel) |
        PurchaseOrderNumber.Tells(OrderFields.PurchaseOrderNumber) | CompanyName.Tells(OrderFields.CompanyName) | Region.Tells(OrderFields.Region) |
        PriceDesignation.Tells(OrderFields.PriceDesignation) | PromotionDiscount.Tells(OrderFields.PromotionDiscount);

    /// <summary>Without these a file is no All Orders report.</summary>
    public IReadOnlyList<Column> Needed => [OrderNumber, PurchaseDate, OrderStatus, Sku, Quantity, LineAmount];

    public IReadOnlyList<Column> All =>
    [
        OrderNumber, PurchaseDate, LastUpdated, OrderStatus, FulfillmentChannel, SalesChannel, Title, Sku, Asin, ItemStatus, Quantity, Currency, LineAmount,
        PromotionDiscount, Region, Country, IsBusiness, PurchaseOrderNumber, PriceDesignation, OrderItemId, CompanyName,
        BuyerTaxId, BuyerTaxIdType,
    ];
}
