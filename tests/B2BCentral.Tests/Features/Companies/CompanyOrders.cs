using B2BCentral.Data;
using B2BCentral.Imports.Reading;
using B2BCentral.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static B2BCentral.Testing.GivenOrders;

namespace B2BCentral.Tests.Features.Companies;

/// <summary>Companies of every kind, some of whose orders say different things; the clock of the tests stands at 31 March 2025.</summary>
internal static class CompanyOrders
{
    public const string OtherSeller = "elsewhere";

    public static IReadOnlyList<OrderLine> All { get; } =
    [
        // Nothing is known of the school but its name.
        B2B("S-1", "2025-03-10", "DESK", 2, 100.10m) with { CompanyName = "Lincoln School District", Region = "WA" },
        B2B("S-1", "2025-03-10", "LAMP", 1, 9.99m) with { CompanyName = "Lincoln School District", Region = "WA" },
        B2B("S-2", "2025-03-20", "LAMP", 3, 29.97m) with { CompanyName = "Lincoln School District", Region = "WA" },
        B2B("S-3", "2024-06-01", "LAMP", 1, 9.99m) with { CompanyName = "Lincoln School District", Region = "OR" },
        B2B("S-4", "2025-03-22", "DESK", 1, 50.05m) with { CompanyName = "Lincoln School District", OrderStatus = "Cancelled" },
        // Orders of one company that say different things of it.
        B2B("M-1", "2025-03-11", "DESK", 1, 50.05m) with { BuyerId = "C-7", CompanyName = "Mixed 100% School_Supply", Industry = "62", SubIndustry = "622", CompanySize = "5" },
        B2B("M-2", "2025-03-12", "DESK", 1, 50.05m) with { BuyerId = "C-7", CompanyName = "Mixed 100% School_Supply", Industry = "Bike shops & more", CompanySize = "5" },
        B2B("M-3", "2024-03-12", "DESK", 1, 50.05m) with { BuyerId = "C-7", CompanyName = "Mixed 100% School_Supply" },
        B2B("W-1", "2025-03-13", "ROPE", 4, 44m) with { CompanyName = "Harbor Mechanical", Industry = "33", SubIndustry = "333", CompanySize = "120", Region = "OR" },
        // Known by a number only.
        B2B("K-1", "2025-03-14", "ROPE", 1, 11m) with { BuyerId = "C-9" },
        // Price pending.
        B2B("P-1", "2025-03-15", "ROPE", 7, null) with { CompanyName = "Pending Partners", OrderStatus = "Pending" },
        // Nobody knows whose these are.
        B2B("X-1", "2025-03-16", "ROPE", 1, 11m) with { PurchaseOrderNumber = "PO-1" },
        B2B("X-2", "2025-03-17", "ROPE", 2, 22m),
        Line("N-1", "2025-03-10", "DESK", 1, 60m),
    ];

    /// <summary>The companies with what their files told of them, and one company of another seller.</summary>
    public static async Task StoreAsync(IServiceProvider services)
    {
        await services.StoreAsync(All);
        await services.StoreAsync([B2B("E-1", "2025-03-10", "DESK", 1, 1m) with { CompanyName = "Lincoln School District" }], OtherSeller);
        var db = services.GetRequiredService<B2BCentralDb>();
        var seller = await db.Sellers.SingleAsync(s => s.Slug == Seller);
        await db.Buyers.Where(b => b.SellerId == seller.Id && b.Name == "Lincoln School District")
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.EmailDomain, "lincoln.example").SetProperty(b => b.TaxId, "US91-2345"));
    }

    public static async Task<int> IdOfAsync(IServiceProvider services, string name, string seller = Seller)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<B2BCentralDb>();
        return await db.Buyers.Where(b => (b.Name == name || b.Key == name) && db.Sellers.Any(s => s.Id == b.SellerId && s.Slug == seller)).Select(b => b.BuyerId).SingleAsync();
    }
}
