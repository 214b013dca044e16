using System.Globalization;

namespace B2BCentral.Tests.Imports.Reading;

/// <summary>Inventory reports as text: 23 columns, tab-delimited.</summary>
internal static class ListingsText
{
    public static readonly string OpenListings = string.Join('\t',
    [
        "sku", "asin", "price", "quantity", "Business Price", "Quantity Price Type", .. Tiers("Quantity", 5),
        "Progressive Price Type", .. Tiers("Progressive", 3),
    ]);

    public static string Of(params IEnumerable<string> rows) => string.Join('\n', [OpenListings, .. rows, ""]);

    /// <param name="tiers">Quantity and price in turn, parted by single spaces.</param>
    public static string Row(
        string sku, string asin = "", string price = "", string quantity = "", string business = "", string type = "", string tiers = "")
    {
        string[] cells = [sku, asin, price, quantity, business, type, .. tiers.Split(' ')];
        return string.Join('\t', cells.Concat(Enumerable.Repeat("", 23 - cells.Length)));
    }

    private static IEnumerable<string> Tiers(string kind, int count) => Enumerable.Range(1, count)
        .SelectMany(n => new[] { $"{kind} Lower Bound {n.ToString(CultureInfo.InvariantCulture)}", $"{kind} Price {n.ToString(CultureInfo.InvariantCulture)}" });
}
