using System.Globalization;
using System.Text;

namespace B2BCentral.Testing.Faults;

/// <summary>An All Orders report of so many invented rows; the same part and number always give the same rows.</summary>
/// <param name="Rows">One order each.</param>
/// <param name="Part">Orders of other parts are other orders, of the same days and products.</param>
public sealed record SalesReport(int Rows, int Part)
{
    /// <summary>The days that all parts have orders on.</summary>
    public const string Range = "range=custom&from=2025-01-01&to=2025-03-30";

    private static readonly string[] Columns =
    [
        "amazon-order-id", "merchant-order-id", "purchase-date", "last-updated-date", "order-status", "fulfillment-channel", "sales-channel", "order-channel", "ship-service-level",
        "product-name", "sku", "asin", "item-status", "quantity", "currency", "item-price", "item-tax", "shipping-price", "shipping-tax", "gift-wrap-price", "gift-wrap-tax",
        "item-promotion-discount", "ship-promotion-discount", "ship-city", "ship-state", "ship-postal-code", "ship-country", "promotion-ids", "cpf",
        "is-business-order", "purchase-order-number", "price-designation", "signature-confirmation-recommended", "buyer-company-name",
    ];

    private static readonly string[] States = ["WA", "CA", "TX", "NY", "IL"];

    public byte[] Bytes()
    {
        var text = new StringBuilder(string.Join('\t', Columns)).Append('\n');
        for (var i = 0; i < Rows; i++) Append(text, i);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public Task WriteAsync(string path) => File.WriteAllBytesAsync(path, Bytes());

    private void Append(StringBuilder text, int i)
    {
        var day = new DateOnly(2025, 1, 1).AddDays(i % 89).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var (product, quantity, isBusiness) = ((i * 7) % 400, 1 + (i % 9), i % 3 != 0);
        var cells = new Dictionary<string, string>
        {
            ["amazon-order-id"] = string.Create(CultureInfo.InvariantCulture, $"{Part:000}-{i:0000000}-0000001"),
            ["purchase-date"] = $"{day}T20:00:00+00:00",
            ["last-updated-date"] = $"{day}T22:00:00+00:00",
            ["order-status"] = i % 50 == 0 ? "Cancelled" : "Shipped",
            ["sales-channel"] = "Amazon.com",
            ["product-name"] = $"Product {product}",
            ["sku"] = $"SKU-{product}",
            ["asin"] = string.Create(CultureInfo.InvariantCulture, $"B{product:000000000}"),
            ["quantity"] = quantity.ToString(CultureInfo.InvariantCulture),
            ["currency"] = "USD",
            ["item-price"] = (quantity * (5 + (product % 90)) + 0.25m).ToString(CultureInfo.InvariantCulture),
            ["ship-state"] = States[i % States.Length],
            ["ship-country"] = "US",
            ["is-business-order"] = isBusiness ? "true" : "false",
            ["buyer-company-name"] = isBusiness ? $"Company {i % 700}" : "",
        };
        text.AppendJoin('\t', Columns.Select(column => cells.GetValueOrDefault(column, ""))).Append('\n');
    }
}
