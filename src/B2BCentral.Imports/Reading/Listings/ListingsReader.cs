using B2BCentral.Imports.Reading.Tables;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Reading.Listings;

/// <summary>Amazon's listings reports: one row an offer, with its prices and its stock.</summary>
internal sealed class ListingsReader(Header header)
{
    private readonly ListingsColumns columns = new(header);

    public IEnumerable<Column> Used => columns.All;

    /// <summary>What the file does not speak of, so that nobody takes it for cleared.</summary>
    public IEnumerable<string> Notes()
    {
        var told = columns.Told;
        if (!told.HasFlag(ListingFields.BusinessPrice))
            yield return T("No business price column: the business prices known so far stay as they are.");
        if (!told.HasFlag(ListingFields.Tiers))
            yield return T("No quantity discount columns: the quantity discounts known so far stay as they are.");
        if (!told.HasFlag(ListingFields.Quantity))
            yield return T("No quantity column: the stock known so far stays as it is.");
    }

    public ReportLine? Read(Row row)
    {
        var sku = row.Sku(columns.Sku);
        var type = QuantityPriceTypes.Read(row.Text(columns.QuantityPriceType));
        return new ListingLine
        {
            LineNumber = row.LineNumber,
            Sku = sku,
            Told = columns.Told,
            Asin = row.Single(columns.Asin),
            Title = row.Single(columns.Title),
            ImageUrl = ImageUrl(row),
            Price = row.Price(columns.Price, "price"),
            Quantity = IsStockOfMarketplace(row) ? null : row.Stock(columns.Quantity),
            // 0 is how some tools write that there is none.
            BusinessPrice = row.Price(columns.BusinessPrice, "business price") is { } price and > 0 ? price : null,
            QuantityPriceType = type,
            Tiers = ListingTiers.Read(row, columns, type),
            Status = row.Optional(columns.Status),
            // Known once all prices are read.
            Currencies = row.Currencies,
        };
    }

    // AMAZON_NA, AMAZON_EU, AMAZON_JP; the seller's own channel is DEFAULT.
    private bool IsStockOfMarketplace(Row row) => row.Repeated(columns.FulfillmentChannel).StartsWith("amazon", StringComparison.OrdinalIgnoreCase);

    // Pages show the picture, so an address of another kind has no place in them.
    private string? ImageUrl(Row row) =>
        row.Single(columns.ImageUrl) is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https" } ? url : null;
}
