using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Metrics;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Imports.Writing;

/// <summary>A seller's business customers by what files know them by.</summary>
public sealed class BuyerDirectory
{
    internal const int LongestName = 200;

    private readonly B2BCentralDb db;
    private readonly int sellerId;
    private readonly Dictionary<(BuyerKeyKind Kind, string Key), Buyer> buyers = [];
    private readonly Dictionary<int, Buyer> byId = [];
    private int lastId;

    private BuyerDirectory(B2BCentralDb db, int sellerId) => (this.db, this.sellerId) = (db, sellerId);

    public static async Task<BuyerDirectory> LoadAsync(B2BCentralDb db, int sellerId)
    {
        var directory = new BuyerDirectory(db, sellerId);
        await foreach (var buyer in db.Buyers.Where(b => b.SellerId == sellerId).AsAsyncEnumerable())
        {
            directory.buyers[(buyer.KeyKind, buyer.Key)] = buyer;
            directory.byId[buyer.BuyerId] = buyer;
            directory.lastId = Math.Max(directory.lastId, buyer.BuyerId);
        }

        return directory;
    }

    public Buyer? Find(BuyerKeyKind kind, string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : buyers.GetValueOrDefault((kind, Buyer.KeyOf(text)));

    /// <summary>Who is known by an order alone. Lists of earlier versions of this product did not say of which marketplace.</summary>
    public Buyer? FindOfOrder(string marketplace, string number) =>
        buyers.GetValueOrDefault((BuyerKeyKind.OrderNumber, Buyer.KeyOfOrder(marketplace, number))) ?? Find(BuyerKeyKind.OrderNumber, number);

    /// <exception cref="KeyNotFoundException">The seller has no such buyer.</exception>
    public Buyer Get(int buyerId) => byId[buyerId];

    public Buyer GetOrAdd(BuyerKeyKind kind, string text, string? name) => Keyed(kind, Buyer.KeyOf(text), name);

    public Buyer GetOrAddOfOrder(string marketplace, string number) => Keyed(BuyerKeyKind.OrderNumber, Buyer.KeyOfOrder(marketplace, number), name: null);

    private Buyer Keyed(BuyerKeyKind kind, string key, string? name)
    {
        if (buyers.TryGetValue((kind, key), out var buyer))
        {
            buyer.Name ??= PlainText.Cut(name, LongestName);
            return buyer;
        }

        buyer = new Buyer { SellerId = sellerId, BuyerId = ++lastId, KeyKind = kind, Key = key, Name = PlainText.Cut(name, LongestName) };
        buyers[(kind, key)] = buyer;
        byId[buyer.BuyerId] = buyer;
        db.Buyers.Add(buyer);
        return buyer;
    }
}
