using System.Text.Json;
using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Imports;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Orders;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Imports.Undoing;

/// <summary>Works out what taking an import back would do, and what stands in its way.</summary>
public class UndoPlanner(B2BCentralDb db)
{
    private const int IdsAtOnce = 5_000;
    private const int EditsNamed = 5;

    private static readonly string[] OfProducts = [nameof(Product), nameof(Offer), nameof(QuantityDiscountTier)];

    /// <returns>Null when the seller has no such import.</returns>
    public async Task<UndoPlan?> RunAsync(int sellerId, int importId)
    {
        var import = await db.Imports.AsNoTracking().FirstOrDefaultAsync(i => i.SellerId == sellerId && i.ImportId == importId);
        if (import is null) return null;
        if (import.UndoneAt is not null) return new UndoPlan(import, 0, 0, [], []);

        var later = await db.Imports.AsNoTracking().Where(i => i.SellerId == sellerId && i.ImportId > importId && i.UndoneAt == null)
            .OrderByDescending(i => i.ImportId).FirstOrDefaultAsync();
        if (later is not null) return new UndoPlan(import, 0, 0, [], []) { LaterImport = later };

        var journal = db.ReplacedRows.AsNoTracking().Where(r => r.SellerId == sellerId && r.ImportId == importId);
        var before = await OrdersBeforeAsync(journal);
        var rows = await journal.GroupBy(r => r.Entity)
            .Select(g => new UndoneRows(g.Key, g.Count(r => r.Before == null), g.Count(r => r.Before != null))).ToListAsync();
        return new UndoPlan(
            import, await OwnOrders(import).CountAsync(), before.Ids.Count, rows, await DaysAsync(import, before))
        {
            Edits = await EditsAsync(sellerId, journal, before),
        };
    }

    internal IQueryable<Order> OwnOrders(Import import) =>
        db.Orders.Where(o => o.SellerId == import.SellerId && o.OrderId >= import.FirstOrderId && o.OrderId <= import.LastOrderId);

    // One after the other: a file may have changed a million of them.
    private static async Task<OrdersBefore> OrdersBeforeAsync(IQueryable<ReplacedRow> journal)
    {
        var before = new OrdersBefore([], [], []);
        await foreach (var json in journal.Where(r => r.Entity == nameof(Order)).Select(r => r.Before!).AsAsyncEnumerable())
        {
            var order = JsonSerializer.Deserialize<Order>(json)!;
            before.Ids.Add(order.OrderId);
            before.Days.Add((order.Marketplace, order.Day));
            if (order.BuyerId is { } buyer) before.Buyers.Add(buyer);
        }

        return before;
    }

    private async Task<HashSet<(string Marketplace, DateOnly Day)>> DaysAsync(Import import, OrdersBefore before)
    {
        var days = before.Days.ToHashSet();
        await AddAsync(OwnOrders(import));
        foreach (var ids in before.Ids.Chunk(IdsAtOnce))
            await AddAsync(db.Orders.Where(o => o.SellerId == import.SellerId && EF.Parameter(ids).Contains(o.OrderId)));
        return days;

        async Task AddAsync(IQueryable<Order> orders) =>
            days.UnionWith((await orders.Select(o => new { o.Marketplace, o.Day }).Distinct().ToListAsync()).Select(o => (o.Marketplace, o.Day)));
    }

    // What was edited and set back again is as the import left it.
    private async Task<IReadOnlyList<string>> EditsAsync(int sellerId, IQueryable<ReplacedRow> journal, OrdersBefore before)
    {
        var last = Number(await journal.Where(r => r.Entity == nameof(Change)).Select(r => r.Key).FirstAsync(), nameof(Change.ChangeId));
        var changes = await db.Changes.AsNoTracking().Where(c => c.SellerId == sellerId && c.ChangeId > last).OrderBy(c => c.ChangeId).ToListAsync();
        var edits = changes.GroupBy(c => (c.ProductId, c.BuyerId, c.Marketplace, c.Field))
            .Where(group => group.First().Before != group.Last().After).Select(group => group.Key).ToList();
        if (edits.Count == 0) return [];

        var products = (await journal.Where(r => OfProducts.Contains(r.Entity)).Select(r => r.Key).ToListAsync()).Select(key => Number(key, nameof(Product.ProductId))).ToHashSet();
        var buyers = (await journal.Where(r => r.Entity == nameof(Buyer)).Select(r => r.Key).ToListAsync()).Select(key => Number(key, nameof(Buyer.BuyerId))).ToHashSet();
        buyers.UnionWith(before.Buyers);
        var inTheWay = edits.FindAll(edit => (edit.ProductId is { } p && products.Contains(p)) || (edit.BuyerId is { } b && buyers.Contains(b)));
        var named = new List<string>();
        foreach (var edit in inTheWay.Take(EditsNamed)) named.Add(Tf($"{T(edit.Field)} of {await NameAsync(sellerId, edit.ProductId, edit.BuyerId)}", "an edit"));
        if (inTheWay.Count > EditsNamed) named.Add(Tf($"{inTheWay.Count - EditsNamed:N0} more"));
        return named;
    }

    private async Task<string> NameAsync(int sellerId, int? productId, int? buyerId) => productId is { } product
        ? await db.Products.Where(p => p.SellerId == sellerId && p.ProductId == product).Select(p => p.Sku).FirstOrDefaultAsync() ?? T("a product that is gone")
        : await db.Buyers.Where(b => b.SellerId == sellerId && b.BuyerId == buyerId).Select(b => b.Name ?? b.Key.Replace(Buyer.BeforeMarketplace, " ")).FirstOrDefaultAsync() ?? T("a company that is gone");

    private static int Number(string key, string property)
    {
        using var json = JsonDocument.Parse(key);
        return json.RootElement.GetProperty(property).GetInt32();
    }

    /// <summary>What matters here of the orders that the import changed, as they were before it.</summary>
    private sealed record OrdersBefore(HashSet<int> Ids, HashSet<(string Marketplace, DateOnly Day)> Days, HashSet<int> Buyers);
}
