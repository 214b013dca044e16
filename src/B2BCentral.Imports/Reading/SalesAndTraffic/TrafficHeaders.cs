using B2BCentral.Imports.Reading.Tables;

namespace B2BCentral.Imports.Reading.SalesAndTraffic;

/// <summary>
/// What Business Reports call their columns in the languages that were met: English (US, UK and before 2022), German, Japanese, Chinese, Spanish and
/// Korean. The business part of a column is its name with "- B2B" behind it, except where another name is listed.
/// </summary>
internal static class TrafficHeaders
{
    public static readonly string[] Date = ["Date", "Datum", "日付", "日期", "Fecha", "날짜"];
    public static readonly string[] ParentAsin = ["(Parent) ASIN", "(Übergeordnete) ASIN", "（親）ASIN"];
    public static readonly string[] ChildAsin = ["(Child) ASIN", "(Untergeordnete) ASIN", "（子）ASIN"];
    public static readonly string[] Sku = ["SKU"];

    public static readonly string[] Sales =
    [
        "Ordered Product Sales", "Durch bestellte Produkte erzielter Umsatz", "注文商品の売上額", "已订购商品销售额", "Ventas de productos pedidos",
        "Ventas de productos ordenados", "주문한 상품 판매량",
    ];

    public static readonly string[] SalesB2B = OfBusinesses(Sales, "Bestellsumme – B2B", "已订购商品的销售额 – B2B");

    public static readonly string[] Units =
        ["Units Ordered", "Bestellte Einheiten", "注文された商品点数", "已订购商品数量", "Unidades pedidas", "Unidades ordenadas", "상품 주문량"];

    public static readonly string[] UnitsB2B = OfBusinesses(Units, "注文点数 - B2B", "订购数量 – B2B");
    public static readonly string[] OrderItems = ["Total Order Items", "Zahl der Bestellposten", "注文品目総数", "订单商品种类数", "Total de artículos del pedido"];
    public static readonly string[] OrderItemsB2B = OfBusinesses(OrderItems, "Bestellposten – B2B", "订单商品总数 – B2B");
    public static readonly string[] PageViews = ["Page Views - Total", "Page Views", "Seitenaufrufe – Summe", "ページビュー - 合計", "页面浏览次数"];
    public static readonly string[] PageViewsB2B = OfBusinesses(PageViews);

    public static readonly string[] Sessions =
        ["Sessions - Total", "Sessions", "Sitzungen – Summe", "セッション数 - 合計", "セッション - 合計", "买家访问次数"];

    public static readonly string[] SessionsB2B = OfBusinesses(Sessions);

    public static readonly string[] FeaturedOffer =
        ["Featured Offer (Buy Box) Percentage", "Buy Box Percentage", "おすすめ出品（おすすめ商品）の獲得率", "购买按钮赢得率", "주요 오퍼(바이 박스) 백분율"];

    public static readonly string[] FeaturedOfferB2B = OfBusinesses(FeaturedOffer);

    // The name of the date column gives the language away, and the language the order of a date.
    private static readonly Dictionary<string, DateOrder> OrderByName = new()
    {
        ["datum"] = DateOrder.DayMonthYear,
        ["fecha"] = DateOrder.DayMonthYear,
        ["日付"] = DateOrder.YearMonthDay,
        ["日期"] = DateOrder.YearMonthDay,
        ["날짜"] = DateOrder.YearMonthDay,
    };

    // Only the American interface writes these names with a capital and a hyphen throughout.
    private static readonly string[] American = ["Ordered Product Sales - B2B", "Units Ordered", "Total Order Items", "Sessions - Total"];

    /// <summary>How dates are written in the language of a header; null where the language leaves it open, as English does.</summary>
    public static DateOrder? OrderOfDates(string dateColumn) => OrderByName.TryGetValue(HeaderName.Normalise(dateColumn), out var order) ? order : null;

    public static bool IsAmerican(Header header) => header.Names.Any(American.Contains) && !header.Names.Any(name => name.Contains('–', StringComparison.Ordinal));

    private static string[] OfBusinesses(string[] names, params string[] others) => [.. names.Select(name => $"{name} - B2B"), .. others];
}
