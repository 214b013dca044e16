using AngleSharp.Dom;
using B2BCentral.Data;
using B2BCentral.Data.Traffic;
using B2BCentral.Imports.Reading;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static B2BCentral.Testing.GivenOrders;

namespace B2BCentral.Tests.Features.Reports;

/// <summary>Gloves under three SKUs, two child ASINs and one parent, a mask without ASIN, and a product named like a formula.</summary>
public sealed class ReportShop : SeededSite
{
    public const string Formula = "=HYPERLINK(\"http://evil\")";

    public const string Page = $"/reports/business?seller={Seller}";

    private static readonly OrderLine[] Orders =
    [
        // One order with all three gloves: two SKUs of one child ASIN, all of one parent.
        B2B("R-1", "2025-03-10", "GLOVE-S", 2, 20m) with { Asin = "B0CHILD1", Title = "Glove, small" },
        B2B("R-1", "2025-03-10", "GLOVE-S-NEW", 3, 33.33m) with { Asin = "B0CHILD1", Title = "Glove, small, new" },
        B2B("R-1", "2025-03-10", "GLOVE-L", 1, 11.11m) with { Asin = "B0CHILD2", Title = "Glove, large" },
        B2B("R-2", "2025-03-11", "GLOVE-S", 1, 10m) with { Asin = "B0CHILD1", Title = "Glove, small" },
        Line("R-3", "2025-03-11", "GLOVE-L", 4, 44.40m) with { Asin = "B0CHILD2", Title = "Glove, large" },
        B2B("R-4", "2025-03-12", "MASK", 5, 50m) with { OrderStatus = "Cancelled" },
        Line("R-5", "2025-03-20", "MASK", 2, 19.98m),
        B2B("R-6", "2025-03-30", "@SUM(A1)", 1, 7.01m) with { Title = Formula },
        // Today, which is not over.
        B2B("R-7", "2025-03-31", "MASK", 1, 5m),
        B2B("Q-1", "2025-02-15", "GLOVE-L", 2, 22m) with { Asin = "B0CHILD2", Title = "Glove, large" },
        B2B("P-1", "2024-03-10", "GLOVE-S", 1, 9m) with { Asin = "B0CHILD1", Title = "Glove, small" },
        B2B("P-1", "2024-03-10", "GLOVE-S-NEW", 1, 9m) with { Asin = "B0CHILD1", Title = "Glove, small, new" },
        Line("P-0", "2024-01-05", "MASK", 1, 1m),
    ];

    /// <summary>The value of a figure, or a dash where the page has none.</summary>
    public static string Value(IParentNode page, string figure) => page.Figure(figure) ?? "—";

    /// <summary>What the rows are called, without the total.</summary>
    public static IEnumerable<string> Rows(IParentNode page) => page.QuerySelectorAll(".report-table tbody tr:not(.sum) th").Select(cell => cell.Words());

    protected override async Task SeedAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        var marketplace = await scope.ServiceProvider.StoreAsync(Orders);
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        foreach (var glove in await db.Products.Where(p => p.SellerId == marketplace.SellerId && p.Sku.StartsWith("GLOVE")).ToListAsync()) glove.ParentAsin = "B0PARENT";

        PeriodTraffic Day(int day, int units = 0, int unitsB2B = 0, int items = 0, int itemsB2B = 0, long sales = 0, long salesB2B = 0) => new()
        {
            SellerId = marketplace.SellerId,
            Marketplace = "US",
            From = new DateOnly(2025, 3, day),
            To = new DateOnly(2025, 3, day),
            Sessions = 10,
            SessionsB2B = 4,
            PageViews = 20,
            PageViewsB2B = 8,
            FeaturedOffer = 9_000,
            FeaturedOfferB2B = 8_050,
            Units = units,
            UnitsB2B = unitsB2B,
            OrderItems = items,
            OrderItemsB2B = itemsB2B,
            Sales = sales,
            SalesB2B = salesB2B,
        };

        // Twenty of the thirty days to yesterday, telling exactly what was ordered.
        for (var day = 11; day <= 30; day++)
            db.PeriodTraffic.Add(day switch
            {
                11 => Day(day, 5, 1, 2, 1, 5_440, 1_000),
                12 => Day(day, 5, 5, 1, 1, 5_000, 5_000),
                20 => Day(day, 2, 0, 1, 0, 1_998),
                30 => Day(day, 1, 1, 1, 1, 701, 701),
                _ => Day(day),
            });
        db.ProductTraffic.AddRange(Child("B0CHILD1", 100, 40, 6, 6), Child("B0CHILD2", 50, 10, 5, 1));
        await db.SaveChangesAsync();

        ProductTraffic Child(string asin, int sessions, int sessionsB2B, int units, int unitsB2B) => new()
        {
            SellerId = marketplace.SellerId,
            Marketplace = "US",
            Level = TrafficLevel.Child,
            Asin = asin,
            ParentAsin = "B0PARENT",
            From = new DateOnly(2025, 3, 1),
            To = new DateOnly(2025, 3, 30),
            Sessions = sessions,
            SessionsB2B = sessionsB2B,
            Units = units,
            UnitsB2B = unitsB2B,
        };
    }
}
