namespace B2BCentral.Imports.Reading.OrderLines;

/// <summary>The values of an order line that a mapping can say the column of.</summary>
internal static class MappingKeys
{
    public const string OrderId = "orderId";
    public const string PurchaseDate = "purchaseDate";
    public const string LastUpdatedDate = "lastUpdatedDate";
    public const string Status = "status";
    public const string ItemStatus = "itemStatus";
    public const string SalesChannel = "salesChannel";
    public const string FulfillmentChannel = "fulfillmentChannel";
    public const string OrderItemId = "orderItemId";
    public const string Sku = "sku";
    public const string Asin = "asin";
    public const string Title = "title";
    public const string Category = "category";
    public const string Quantity = "quantity";
    public const string LineAmount = "lineAmount";
    public const string UnitPrice = "unitPrice";
    public const string PromotionDiscount = "promotionDiscount";
    public const string Currency = "currency";
    public const string IsBusiness = "isBusiness";
    public const string PriceDesignation = "priceDesignation";
    public const string PurchaseOrderNumber = "purchaseOrderNumber";
    public const string BuyerId = "buyerId";
    public const string CompanyName = "companyName";
    public const string Industry = "industry";
    public const string SubIndustry = "subIndustry";
    public const string CompanySize = "companySize";
    public const string Region = "region";
    public const string Country = "country";

    public static readonly IReadOnlyList<string> All =
    [
        OrderId, PurchaseDate, LastUpdatedDate, Status, ItemStatus, SalesChannel, FulfillmentChannel, OrderItemId, Sku, Asin, Title, Category, Quantity,
        LineAmount, UnitPrice, PromotionDiscount, Currency, IsBusiness, PriceDesignation, PurchaseOrderNumber, BuyerId, CompanyName, Industry, SubIndustry,
        CompanySize, Region, Country,
    ];

    /// <summary>Beside these, one of lineAmount and unitPrice.</summary>
    public static readonly IReadOnlyList<string> Needed = [OrderId, PurchaseDate, Sku, Quantity];
}
