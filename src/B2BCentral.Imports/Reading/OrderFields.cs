using B2BCentral.Imports.Reading.Tables;

namespace B2BCentral.Imports.Reading;

/// <summary>What a file of orders may leave untold because it has no column for it, nor a mapping a constant.</summary>
[Flags]
public enum OrderFields
{
    None = 0,
    SalesChannel = 1,
    IsBusiness = 2,
    OrderStatus = 4,
    ItemStatus = 8,
    FulfillmentChannel = 16,
    PurchaseOrderNumber = 32,
    BuyerId = 64,
    CompanyName = 128,
    Industry = 256,
    CompanySize = 512,
    Region = 1024,
    PriceDesignation = 2048,
    PromotionDiscount = 4096,
    All = 8191,
}

internal static class OrderFieldsOfColumns
{
    /// <summary>The field where the column tells it, otherwise none.</summary>
    public static OrderFields Tells(this Column column, OrderFields field) => column.IsUnknown ? OrderFields.None : field;
}
