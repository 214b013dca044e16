using B2BCentral.Imports.Reading.Tables;

namespace B2BCentral.Imports.Reading.OrderLines;

/// <summary>Where each value of an order line stands in a file, by its mapping.</summary>
/// <exception cref="UnusableReportException">The mapping names a column that the header does not have.</exception>
internal sealed class OrderLinesColumns(Header header, OrderLinesMapping mapping)
{
    public Column OrderNumber { get; } = mapping.ColumnOf(MappingKeys.OrderId, header);
    public Column PurchaseDate { get; } = mapping.ColumnOf(MappingKeys.PurchaseDate, header);
    public Column LastUpdated { get; } = mapping.ColumnOf(MappingKeys.LastUpdatedDate, header);
    public Column OrderStatus { get; } = mapping.ColumnOf(MappingKeys.Status, header);
    public Column ItemStatus { get; } = mapping.ColumnOf(MappingKeys.ItemStatus, header);
    public Column SalesChannel { get; } = mapping.ColumnOf(MappingKeys.SalesChannel, header);
    public Column FulfillmentChannel { get; } = mapping.ColumnOf(MappingKeys.FulfillmentChannel, header);
    public Column OrderItemId { get; } = mapping.ColumnOf(MappingKeys.OrderItemId, header);
    public Column Sku { get; } = mapping.ColumnOf(MappingKeys.Sku, header);
    public Column Asin { get; } = mapping.ColumnOf(MappingKeys.Asin, header);
    public Column Title { get; } = mapping.ColumnOf(MappingKeys.Title, header);
    public Column Category { get; } = mapping.ColumnOf(MappingKeys.Category, header);
    public Column Quantity { get; } = mapping.ColumnOf(MappingKeys.Quantity, header);
    public Column LineAmount { get; } = mapping.ColumnOf(MappingKeys.LineAmount, header);
    public Column UnitPrice { get; } = mapping.ColumnOf(MappingKeys.UnitPrice, header);
    public Column PromotionDiscount { get; } = mapping.ColumnOf(MappingKeys.PromotionDiscount, header);
    public Column Currency { get; } = mapping.ColumnOf(MappingKeys.Currency, header);
    public Column IsBusiness { get; } = mapping.ColumnOf(MappingKeys.IsBusiness, header);
    public Column PriceDesignation { get; } = mapping.ColumnOf(MappingKeys.PriceDesignation, header);
    public Column PurchaseOrderNumber { get; } = mapping.ColumnOf(MappingKeys.PurchaseOrderNumber, header);
    public Column BuyerId { get; } = mapping.ColumnOf(MappingKeys.BuyerId, header);
    public Column CompanyName { get; } = mapping.ColumnOf(MappingKeys.CompanyName, header);
    public Column Industry { get; } = mapping.ColumnOf(MappingKeys.Industry, header);
    public Column SubIndustry { get; } = mapping.ColumnOf(MappingKeys.SubIndustry, header);
    public Column CompanySize { get; } = mapping.ColumnOf(MappingKeys.CompanySize, header);
    public Column Region { get; } = mapping.ColumnOf(MappingKeys.Region, header);
    public Column Country { get; } = mapping.ColumnOf(MappingKeys.Country, header);

    /// <summary>What this file says of an order.</summary>
    public OrderFields Told =>
        SalesChannel.Tells(OrderFields.SalesChannel) | IsBusiness.Tells(OrderFields.IsBusiness) | OrderStatus.Tells(OrderFields.OrderStatus) |
        ItemStatus.Tells(OrderFields.ItemStatus) | FulfillmentChannel.Tells(OrderFields.FulfillmentChannel) |
        PurchaseOrderNumber.Tells(OrderFields.PurchaseOrderNumber) | BuyerId.Tells(OrderFields.BuyerId) | CompanyName.Tells(OrderFields.CompanyName) |
        Industry.Tells(OrderFields.Industry) | SubIndustry.Tells(OrderFields.Industry) | CompanySize.Tells(OrderFields.CompanySize) |
        Region.Tells(OrderFields.Region) | PriceDesignation.Tells(OrderFields.PriceDesignation) | PromotionDiscount.Tells(OrderFields.PromotionDiscount);

    /// <summary>The columns of the file that the mapping uses.</summary>
    public IEnumerable<Column> Used { get; } = mapping.Columns.Keys.Select(key => mapping.ColumnOf(key, header)).ToList();
}
