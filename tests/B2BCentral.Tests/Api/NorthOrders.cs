using System.Globalization;
using B2BCentral.Imports.Reading;

namespace B2BCentral.Tests.Api;

/// <summary>
/// March 2025 without what is cancelled: B2B 55.50 in 8 units and 4 orders, one of which has no price yet; Non-B2B 64.50 in 1 unit and 1 order.
/// Cancelled are one whole B2B order (50.00, 5 units) and one item of another (40.00, 4 units).
/// March 2024: B2B 20.00 in 1 unit and 1 order; Non-B2B 43.00 in 2 units and 1 order. Data begins on 28 February 2024.
/// </summary>
internal static class NorthOrders
{
    public static readonly OrderLine[] All =
    [
        Line("F-1", "2024-02-28", "B", 1, 1.00m),
        Line("F-2", "2024-02-29", "B", 1, 10.00m),
        Line("L-1", "2024-03-05", "A", 1, 20.00m, "Dental", "Clinics"),
        Line("L-2", "2024-03-06", "B", 2, 43.00m),
        Line("N-1", "2025-03-02", "A", 2, 20.00m, "Dental", "Clinics"),
        Line("N-1", "2025-03-02", "B", 1, 5.50m, "Dental", "Clinics"),
        Line("N-2", "2025-03-10", "A", 1, 10.00m, "Dental"),
        Line("N-2", "2025-03-10", "B", 4, 40.00m, "Dental") with { ItemStatus = "Cancelled" },
        Line("N-3", "2025-03-10", "C", 2, null, "") with { OrderStatus = "Pending" },
        Line("N-4", "2025-03-15", "A", 5, 50.00m, "Law") with { OrderStatus = "Cancelled" },
        Line("N-5", "2025-03-20", "B", 1, 64.50m),
        Line("N-6", "2025-03-20", "D", 1, 10.00m, "Law"),
        Line("N-6", "2025-03-20", "E", 1, 10.00m, "Law"),
    ];

    /// <param name="industry">Null for an order that is not a business customer's; empty for one that is not classified.</param>
    public static OrderLine Line(string order, string day, string sku, int units, decimal? amount, string? industry = null, string? subIndustry = null) => new()
    {
        LineNumber = 1,
        OrderNumber = order,
        PurchaseDay = DateOnly.Parse(day, CultureInfo.InvariantCulture),
        OrderStatus = "Shipped",
        Sku = sku,
        Asin = sku == "A" ? "B00000000A" : null,
        Title = sku == "A" ? "Saw <b>\"7¼\"</b>" : null,
        Quantity = units,
        Currency = "USD",
        LineAmount = amount,
        IsBusiness = industry is not null,
        Industry = string.IsNullOrEmpty(industry) ? null : industry,
        SubIndustry = subIndustry,
    };
}
