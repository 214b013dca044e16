using B2BCentral.Data.Sellers;
using B2BCentral.Tests.Imports.Reading;

namespace B2BCentral.Tests.Imports.Writing;

/// <summary>One row of an All Orders report of US orders; sound as it is, and changed by <c>with</c> where a test is about it.</summary>
internal sealed record OrderRow(string Order, string Sku = "SKU-1", int Quantity = 1, string Price = "10.00")
{
    private const string Columns = AllOrdersText.Names33 + " order-item-id buyer-company-name";

    public string Purchased { get; init; } = "2025-03-10T20:00:00+00:00";
    public string Updated { get; init; } = "2025-03-11T00:00:00+00:00";
    public bool IsBusiness { get; init; } = true;
    public string Status { get; init; } = "Shipped";
    public string ItemStatus { get; init; } = "";
    public string? Channel { get; init; }
    public string Currency { get; init; } = "USD";
    public string ItemId { get; init; } = "";
    public string Asin { get; init; } = "B000000011";
    public string PurchaseOrder { get; init; } = "";
    public string Company { get; init; } = "";
    public string State { get; init; } = "WA";
    public string Country { get; init; } = "US";

    /// <summary>A business order that waits for its price.</summary>
    public OrderRow Pending => this with { Status = "Pending", Price = "", Currency = "" };

    /// <summary>The order as the report of another marketplace has it.</summary>
    public OrderRow In(string marketplace) => this with { Channel = Channel ?? MarketplaceCatalog.Get(marketplace).SalesChannel };

    public static string Report(params IEnumerable<OrderRow> rows) =>
        string.Join('\n', [AllOrdersText.Header(Columns), .. rows.Select(row => row.ToString()), ""]);

    public override string ToString() => AllOrdersText.RowOf(Columns, '\t',
        ("amazon-order-id", Order), ("sku", Sku), ("asin", Asin), ("quantity", $"{Quantity}"), ("item-price", Price), ("currency", Currency),
        ("purchase-date", Purchased), ("last-updated-date", Updated), ("is-business-order", IsBusiness ? "true" : "false"),
        ("order-status", Status), ("item-status", ItemStatus), ("sales-channel", Channel ?? "Amazon.com"), ("order-item-id", ItemId),
        ("purchase-order-number", PurchaseOrder), ("buyer-company-name", Company), ("ship-state", State), ("ship-country", Country));
}
