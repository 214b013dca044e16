using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Engines;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Web.Features.Search;

/// <summary>
/// Finds a seller's products, companies and requests by any part of what they are called, reading all of them, and orders by how their id begins: there are
/// millions of those, and the index leads to the first.
/// </summary>
public class SearchQuery(B2BCentralDb db)
{
    public async Task<SearchResults> RunAsync(Storefront store, SearchWords words, SearchKinds kinds, int most)
    {
        if (words.IsEmpty) kinds = new SearchKinds(Products: false, Companies: false, Orders: false, Requests: false);
        return new SearchResults(
            new(kinds.Products ? await ProductsAsync(store.SellerId, words, most + 1) : [], most),
            new(kinds.Companies ? await CompaniesAsync(store.SellerId, words, most + 1) : [], most),
            new(kinds.Orders ? await OrdersAsync(store, words, most + 1) : [], most),
            new(kinds.Requests ? await RequestsAsync(store, words, most + 1) : [], most));
    }

#pragma warning disable CA1304, CA1311 // They become LOWER.
    private Task<List<FoundProduct>> ProductsAsync(int sellerId, SearchWords words, int most) => db.Products.Where(p => p.SellerId == sellerId)
        .Select(p => new Searchable<FoundProduct>
        {
            Row = new FoundProduct(p.Sku, p.Asin, p.Title),
            Name = p.Sku,
            Text = ("\n" + p.Sku + "\n" + p.Asin + "\n" + p.Title + "\n").ToLower(),
        })
        .BestOf(words).ThenBy(row => row.Name).Select(row => row.Row).Take(most).ToListAsync();

    private Task<List<Buyer>> CompaniesAsync(int sellerId, SearchWords words, int most) => db.Buyers.AsNoTracking().Where(b => b.SellerId == sellerId)
        .Select(b => new Searchable<Buyer>
        {
            Row = b,
            Name = b.Name ?? b.Key,
            Text = ("\n" + b.Name + "\n" + b.Key.Replace(Buyer.BeforeMarketplace, "\n") + "\n" + b.EmailDomain + "\n" + b.TaxId + "\n").ToLower(),
        })
        .BestOf(words).ThenBy(row => row.Name).Select(row => row.Row).Take(most).ToListAsync();

    // Not by SKU or ASIN: those lead to the SKU, whose page lists its requests. Of a company that asked often the newest are wanted.
    private Task<List<FoundRequest>> RequestsAsync(Storefront store, SearchWords words, int most) => db.BuyerRequests.AsNoTracking()
        .Where(r => r.SellerId == store.SellerId && r.Marketplace == store.Marketplace.Code)
        .Select(r => new Searchable<FoundRequest>
        {
            Row = new FoundRequest { Request = r, Sku = db.Products.Where(p => p.SellerId == r.SellerId && p.ProductId == r.ProductId).Select(p => p.Sku).First() },
            Name = r.Company,
            Text = ("\n" + r.Company + "\n").ToLower(),
        })
        .BestOf(words).ThenByDescending(row => row.Row.Request.AskedAt).ThenByDescending(row => row.Row.Request.RequestId).Select(row => row.Row).Take(most).ToListAsync();
#pragma warning restore CA1304, CA1311

    private async Task<List<FoundOrder>> OrdersAsync(Storefront store, SearchWords words, int most)
    {
        var found = new List<FoundOrder>();
        foreach (var beginning in words.Spellings)
        {
            // In the order of the index, whatever begins so comes first of all that is not before it.
            var next = await From(store, beginning).Take(most).ToListAsync();
            found.AddRange(next.TakeWhile(row => row.Order.OrderNumber.StartsWith(beginning, StringComparison.Ordinal)));
        }

        return [.. found.OrderByDescending(row => row.Order.OrderNumber.Length == words.Text.Length).Take(most)];
    }

    private IQueryable<FoundOrder> From(Storefront store, string beginning) => db.Orders.AsNoTracking()
#pragma warning disable CA1309, CA1310, MA0074 // It becomes >=, and all our databases compare by code points.
        .Where(o => o.SellerId == store.SellerId && o.Marketplace == store.Marketplace.Code && string.Compare(o.OrderNumber, beginning) >= 0)
#pragma warning restore CA1309, CA1310, MA0074
        .OrderBy(o => o.OrderNumber)
        .Select(o => new FoundOrder(o, db.Buyers.Where(b => b.SellerId == o.SellerId && b.BuyerId == o.BuyerId).Select(b => b.Name).FirstOrDefault()));
}
