using B2BCentral.Imports.Reading.Cells;
using B2BCentral.Imports.Reading.Tables;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.AllOrders;

/// <summary>Amazon's All Orders report: one row an order item, 29 to 54 columns in any order.</summary>
internal sealed class AllOrdersReader(Header header, int lastYear)
{
    private readonly AllOrdersColumns columns = new(header);

    public IReadOnlyList<Column> Used => columns.All;

    public Column OrderNumber => columns.OrderNumber;

    /// <summary>What the seller should know about this file before trusting its figures.</summary>
    public IEnumerable<string> Notes()
    {
        if (columns.IsBusiness.IsAbsent)
            yield return T("No B2B column: the file has no is-business-order, so every order that is not known yet counts as Non-B2B.");
        if (columns.LastUpdated.IsAbsent)
            yield return T("No last-updated-date: an order that arrives again cannot be told newer from older.");
        if (columns.SalesChannel.IsAbsent)
            yield return T("No sales-channel: orders of the Non-Amazon channel and of other marketplaces cannot be told apart.");
    }

    public ReportLine? Read(Row row)
    {
        var orderNumber = row.Required(columns.OrderNumber, "order id");
        var purchased = row.PurchaseDate(columns.PurchaseDate, FlatFileDate.Read, FlatFileDate.Example, lastYear);
        var amount = row.Amount(columns.LineAmount, NumberForm.FlatFile, "item price");
        var isBusiness = row.IsBusiness(columns.IsBusiness, static () => T("Write true or false, or load the report as downloaded."));
        var channel = row.Repeated(columns.SalesChannel);
        return new OrderLine
        {
            LineNumber = row.LineNumber,
            OrderNumber = orderNumber,
            Told = columns.Told,
            PurchasedAt = purchased.At,
            PurchaseDay = purchased.DayAlone,
            LastUpdatedAt = row.Date(columns.LastUpdated, FlatFileDate.Read, FlatFileDate.Example, lastYear, "last-updated date")?.AtOrMidnight,
            IsOfVersion = true,
            OrderStatus = row.Repeated(columns.OrderStatus),
            ItemStatus = row.Repeated(columns.ItemStatus),
            SalesChannel = channel,
            IsNonAmazon = SalesChannelText.IsNonAmazon(channel),
            FulfillmentChannel = row.Optional(columns.FulfillmentChannel),
            Sku = row.Sku(columns.Sku),
            Asin = row.Optional(columns.Asin),
            Title = row.Optional(columns.Title),
            OrderItemId = row.OrderItemId(columns.OrderItemId),
            Quantity = row.Quantity(columns.Quantity, NumberForm.FlatFile),
            LineAmount = amount,
            Currency = row.Currency(columns.Currency, amount),
            PromotionDiscount = row.Discount(columns.PromotionDiscount, NumberForm.FlatFile),
            IsBusiness = isBusiness,
            PriceDesignation = row.Optional(columns.PriceDesignation),
            PurchaseOrderNumber = row.Single(columns.PurchaseOrderNumber),
            CompanyName = row.Optional(columns.CompanyName),
            BuyerTaxId = isBusiness ? TaxIdOf(row) : null,
            Region = row.Optional(columns.Region),
            Country = row.Country(columns.Country),
            // Known once all amounts are read.
            Currencies = row.Currencies,
        };
    }

    // A CPF is the number of a Brazilian person, who may buy as a business.
    private string? TaxIdOf(Row row) =>
        row.Optional(columns.BuyerTaxIdType) is { } type && type.Equals("CPF", StringComparison.OrdinalIgnoreCase) ? null : TaxIdText.Of(row.Optional(columns.BuyerTaxId));
}
