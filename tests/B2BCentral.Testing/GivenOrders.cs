using B2BCentral.Data;
using B2BCentral.Data.Sellers;
using B2BCentral.Imports;
using B2BCentral.Imports.Reading;
using B2BCentral.Imports.Writing;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Testing;

/// <summary>Orders as a report would bring them, stored as an import stores them, summary tables included.</summary>
public static class GivenOrders
{
    public const string Seller = "shop";

    /// <summary>A Non-B2B order of one item; a test says with <c>with</c> what is different.</summary>
    public static OrderLine Line(string order, string day, string sku, int units = 1, decimal? amount = 10m) => new()
    {
        LineNumber = 1,
        OrderNumber = order,
        PurchaseDay = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
        OrderStatus = "Shipped",
        Sku = sku,
        Title = $"Product {sku}",
        Quantity = units,
        LineAmount = amount,
        Currency = amount is null ? null : "USD",
    };

    public static OrderLine B2B(string order, string day, string sku, int units = 1, decimal? amount = 10m) =>
        Line(order, day, sku, units, amount) with { IsBusiness = true };

    /// <summary>Adds the orders to a seller in the US, which is new if need be.</summary>
    public static async Task<SellerMarketplace> StoreAsync(this IServiceProvider services, IEnumerable<OrderLine> lines, string seller = Seller)
    {
        var db = services.GetRequiredService<B2BCentralDb>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var marketplace = await services.GetRequiredService<SellerDirectory>().GetOrAddAsync(seller, "US");
        await services.GetRequiredService<OrderStore>().StoreAsync(lines, marketplace, new ImportCounts(), Refuse);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return marketplace;
    }

    private static void Refuse(RejectedLine line) => throw new InvalidOperationException($"{line.Field} {line.Value}: {line.Reason}");
}
