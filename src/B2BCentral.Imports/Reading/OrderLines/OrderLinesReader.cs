using B2BCentral.Imports.Reading.Cells;
using B2BCentral.Imports.Reading.Tables;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.OrderLines;

/// <summary>Order lines of any system, read by a mapping.</summary>
/// <exception cref="UnusableReportException">The mapping names a column that the header does not have.</exception>
/// <param name="local">The marketplace's own zone.</param>
internal sealed class OrderLinesReader(Header header, OrderLinesMapping mapping, TimeZoneInfo local, int lastYear)
{
    private readonly OrderLinesColumns columns = new(header, mapping);
    private readonly NumberForm numbers = new(mapping.DecimalSign, Grouped: true);
    private readonly DatePattern dates = new(mapping.DateFormat, mapping.TimeZone);

    // The purchase date needs the day alone; which of two versions is newer may be a matter of minutes.
    private readonly DatePattern updates = new(mapping.DateFormat, mapping.TimeZone ?? local);

    public IEnumerable<Column> Used => columns.Used;

    public Column OrderNumber => columns.OrderNumber;

    /// <summary>What the seller should know about this file before trusting its figures.</summary>
    public IEnumerable<string> Notes()
    {
        if (columns.IsBusiness.IsUnknown)
            yield return T("No B2B column: the mapping has no isBusiness, so every order that is not known yet counts as Non-B2B.");
        if (columns.OrderStatus.IsUnknown && columns.ItemStatus.IsUnknown)
            yield return T("No status column: the mapping has neither status nor itemStatus, so cancelled orders cannot be told apart.");
        if (columns.Currency.IsUnknown)
            yield return T("No currency: the mapping has none, so amounts are taken to be in the marketplace's currency.");
    }

    public ReportLine? Read(Row row)
    {
        var orderNumber = row.Required(columns.OrderNumber, "order id");
        var purchased = row.PurchaseDate(columns.PurchaseDate, dates.Read, mapping.DateFormat, lastYear);
        var quantity = row.Quantity(columns.Quantity, numbers);
        var amount = LineAmount(row, quantity);
        var channel = row.Repeated(columns.SalesChannel);
        return new OrderLine
        {
            LineNumber = row.LineNumber,
            OrderNumber = orderNumber,
            Told = columns.Told,
            PurchasedAt = purchased.At,
            PurchaseDay = purchased.DayAlone,
            LastUpdatedAt = row.Date(columns.LastUpdated, updates.Read, mapping.DateFormat, lastYear, "last-updated date")?.AtOrMidnight,
            OrderStatus = row.Repeated(columns.OrderStatus),
            ItemStatus = row.Repeated(columns.ItemStatus),
            SalesChannel = channel,
            IsNonAmazon = SalesChannelText.IsNonAmazon(channel),
            FulfillmentChannel = row.Optional(columns.FulfillmentChannel),
            Sku = row.Sku(columns.Sku),
            Asin = row.Optional(columns.Asin),
            Title = row.Optional(columns.Title),
            Category = row.Optional(columns.Category),
            OrderItemId = row.OrderItemId(columns.OrderItemId),
            Quantity = quantity,
            LineAmount = amount,
            Currency = row.Currency(columns.Currency, amount),
            PromotionDiscount = row.Discount(columns.PromotionDiscount, numbers),
            IsBusiness = row.IsBusiness(columns.IsBusiness, BusinessRemedy),
            PriceDesignation = row.Optional(columns.PriceDesignation),
            PurchaseOrderNumber = row.Single(columns.PurchaseOrderNumber),
            BuyerId = row.Optional(columns.BuyerId),
            CompanyName = row.Optional(columns.CompanyName),
            Industry = row.Optional(columns.Industry),
            SubIndustry = row.Optional(columns.SubIndustry),
            CompanySize = row.Optional(columns.CompanySize),
            Region = row.Optional(columns.Region),
            Country = row.Country(columns.Country),
            // Known once all amounts are read.
            Currencies = row.Currencies,
        };
    }

    private static string BusinessRemedy() => Tf($"Say what this cell means in the mapping: \"values\": {{ \"isBusiness\": {{ \"the cell\": true }} }}.");

    private decimal? LineAmount(Row row, int quantity) => columns.UnitPrice.IsUnknown
        ? row.Amount(columns.LineAmount, numbers, "line amount")
        : row.Amount(columns.UnitPrice, numbers, "unit price") * quantity;
}
