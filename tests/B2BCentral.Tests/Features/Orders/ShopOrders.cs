using B2BCentral.Imports.Reading;
using static B2BCentral.Testing.GivenOrders;

namespace B2BCentral.Tests.Features.Orders;

/// <summary>A small shop with every odd case; the clock of the tests stands at 31 March 2025.</summary>
internal static class ShopOrders
{
    public const string AwkwardTitle = "5\" clamp <b>\"Pro\"</b> & <script>alert(1)</script>";

    public static IReadOnlyList<OrderLine> All { get; } = [.. March2025(), .. March2024()];

    private static IEnumerable<OrderLine> March2025() =>
    [
        // Two SKUs in one order, of a classified company.
        B2B("B-1", "2025-03-10", "CLAMP", 4, 40m) with { Industry = "33", SubIndustry = "333", Region = "WA", CompanySize = "120", CompanyName = "Harbor Mechanical" },
        B2B("B-1", "2025-03-10", "GLOVE", 2, 5.55m) with { Industry = "33", SubIndustry = "333", Region = "WA", CompanySize = "120", CompanyName = "Harbor Mechanical" },
        // The same industry, sub-industry not known.
        B2B("B-2", "2025-03-11", "GLOVE", 1, 3.01m) with { Industry = "33", Region = "OR", CompanySize = "5" },
        // The same SKU twice.
        B2B("B-3", "2025-03-12", "GLOVE", 1, 3m) with { Industry = "62", SubIndustry = "622", Region = "WA", CompanySize = "2000" },
        B2B("B-3", "2025-03-12", "GLOVE", 2, 6m) with { Industry = "62", SubIndustry = "622", Region = "WA", CompanySize = "2000" },
        // Nothing is known of the buyer.
        B2B("B-4", "2025-03-13", "MASK", 10, 99.99m),
        // The price is pending.
        B2B("B-5", "2025-03-14", "MASK", 7, null) with { OrderStatus = "Pending", Industry = "62" },
        // Cancelled as a whole, and one item of two.
        B2B("B-6", "2025-03-15", "CLAMP", 3, 30m) with { OrderStatus = "Cancelled", Industry = "33", Region = "WA" },
        B2B("B-7", "2025-03-16", "CLAMP", 1, 10m) with { Industry = "62", SubIndustry = "621" },
        B2B("B-7", "2025-03-16", "GLOVE", 5, 15m) with { ItemStatus = "Cancelled", Industry = "62", SubIndustry = "621" },
        // An industry in the seller's own words.
        B2B("B-8", "2025-03-17", "LADDER", 1, 250m) with { Title = AwkwardTitle, Industry = "Bike shops & more", SubIndustry = "City / rental" },
        B2B("B-9", "2025-03-18", "VEST", 2, 22m) with { Industry = "62", SubIndustry = "622" },
        B2B("B-10", "2025-03-19", "ROPE", 1, 8m),
        Line("N-1", "2025-03-10", "CLAMP", 1, 12m) with { Region = "WA" },
        Line("N-2", "2025-03-30", "MASK", 3, 30m) with { PromotionDiscount = 2.5m },
        Line("N-3", "2025-03-20", "MASK", 1, 10m) with { OrderStatus = "Cancelled" },
        // Sent for another shop: in no figure.
        Line("S-1", "2025-03-20", "CLAMP", 9, 900m) with { IsNonAmazon = true },
    ];

    private static IEnumerable<OrderLine> March2024() =>
    [
        B2B("A-1", "2024-02-01", "GLOVE", 1, 3m),
        B2B("A-2", "2024-03-05", "CLAMP", 2, 18m) with { Industry = "33", SubIndustry = "333", Region = "WA" },
        Line("A-3", "2024-03-06", "GLOVE", 1, 4m),
        Line("A-4", "2024-03-07", "GLOVE", 1, 4m) with { OrderStatus = "Cancelled" },
    ];
}
