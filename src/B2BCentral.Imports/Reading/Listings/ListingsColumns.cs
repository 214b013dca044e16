using System.Globalization;
using B2BCentral.Imports.Reading.Tables;

namespace B2BCentral.Imports.Reading.Listings;

/// <summary>
/// The columns of the Inventory, Active and All listings reports, in the languages that were met. They are matched loosely: asin1 and ASIN 1 are one.
/// </summary>
internal sealed class ListingsColumns
{
    private const int MostTiers = 5;

    // Only these reports call the SKU so; "sku" alone could be anything.
    private static readonly string[] SkuOfListings =
    [
        "seller-sku", "出品者sku", "händler-sku", "sku-vendeur", "sku venditore", "sku del vendedor", "卖家 sku", "sku-sprzedawcy", "seller-sku (satıcı sku)", "sku-البائع",
    ];

    private static readonly string[] Telling =
    [
        .. SkuOfListings, "open-date", "出品日", "listing-id", "出品id", "business price", "法人価格", "quantity price type", "数量割引のタイプ",
    ];

    private readonly Header header;

    public ListingsColumns(Header header)
    {
        this.header = header;
        Sku = Find(["sku", .. SkuOfListings]);
        Asin = Find("asin", "asin1");
        Title = Find("item-name", "商品名");
        ImageUrl = Find("image-url");
        Price = Find("price", "価格");
        Quantity = Find("quantity", "数量");
        FulfillmentChannel = Find("fulfillment-channel", "fulfilment-channel", "フルフィルメント・チャンネル");
        BusinessPrice = Find("business price", "法人価格");
        QuantityPriceType = Find("quantity price type", "数量割引のタイプ");
        Tiers = [.. Enumerable.Range(1, MostTiers).Select(n => (Numbered(n, "quantity lower bound", "数量の下限"), Numbered(n, "quantity price", "数量割引")))];
        Status = Find("status", "ステータス");
    }

    public Column Sku { get; }
    public Column Asin { get; }
    public Column Title { get; }
    public Column ImageUrl { get; }
    public Column Price { get; }
    public Column Quantity { get; }
    public Column FulfillmentChannel { get; }
    public Column BusinessPrice { get; }
    public Column QuantityPriceType { get; }
    public IReadOnlyList<(Column LowerBound, Column Value)> Tiers { get; }
    public Column Status { get; }

    public IEnumerable<Column> All =>
    [
        Sku, Asin, Title, ImageUrl, Price, Quantity, FulfillmentChannel, BusinessPrice, QuantityPriceType, Status,
        .. Tiers.SelectMany(tier => new[] { tier.LowerBound, tier.Value }),
    ];

    /// <summary>What this file says of an offer.</summary>
    public ListingFields Told =>
        Where(ListingFields.Price, Price) | Where(ListingFields.Quantity, Quantity) | Where(ListingFields.BusinessPrice, BusinessPrice) |
        Where(ListingFields.Tiers, Tiers[0].LowerBound, Tiers[0].Value) | Where(ListingFields.Status, Status);

    /// <summary>There is a SKU and something to say of it, and the rows are no orders.</summary>
    public bool AreUsable => !Sku.IsAbsent && Told != ListingFields.None && !header.Has("amazon-order-id") && !header.Has("order-id");

    /// <summary>The header could be that of no other report.</summary>
    public bool AreUnmistakable => AreUsable && (!Price.IsAbsent || !BusinessPrice.IsAbsent) && (Telling.Any(header.Has) || IsShortestForm);

    private bool IsShortestForm => header.Names.Count == 4 && !Asin.IsAbsent && !Price.IsAbsent && !Quantity.IsAbsent;

    private static ListingFields Where(ListingFields field, params ReadOnlySpan<Column> columns)
    {
        foreach (var column in columns)
        {
            if (column.IsAbsent)
                return ListingFields.None;
        }

        return field;
    }

    private Column Numbered(int n, params string[] names) => Find([.. names.Select(name => string.Create(CultureInfo.InvariantCulture, $"{name} {n}"))]);

    private Column Find(params string[] names)
    {
        var wanted = names.Select(HeaderName.Loosely).ToList();
        var found = header.Names.FirstOrDefault(name => wanted.Contains(HeaderName.Loosely(name)));
        return found is null ? new Column(Column.Absent, names[0]) : header.Find(found);
    }
}
