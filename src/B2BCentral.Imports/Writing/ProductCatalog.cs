using B2BCentral.Data;
using B2BCentral.Data.Offers;
using B2BCentral.Imports.Reading;
using B2BCentral.Metrics;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Imports.Writing;

/// <summary>A seller's products by SKU.</summary>
public sealed class ProductCatalog
{
    private readonly B2BCentralDb db;
    private readonly int sellerId;
    private readonly Dictionary<string, Product> products = [];
    private readonly HashSet<Product> ofAnotherAsin = [];
    private int lastId;

    private ProductCatalog(B2BCentralDb db, int sellerId) => (this.db, this.sellerId) = (db, sellerId);

    public static async Task<ProductCatalog> LoadAsync(B2BCentralDb db, int sellerId)
    {
        var catalog = new ProductCatalog(db, sellerId);
        await foreach (var product in db.Products.Where(p => p.SellerId == sellerId).AsAsyncEnumerable())
        {
            catalog.products[product.Sku] = product;
            catalog.lastId = Math.Max(catalog.lastId, product.ProductId);
        }

        return catalog;
    }

    /// <summary>An order only fills gaps: it knows its product as it was called then, and what a listing tells or somebody typed is newer.</summary>
    public int IdOf(OrderLine line)
    {
        var product = GetOrAdd(line.Sku);
        Put(product, product.Asin ?? line.Asin);
        product.Title ??= PlainText.Cut(line.Title, 500);
        product.Category ??= PlainText.Cut(line.Category, 200);
        return product.ProductId;
    }

    /// <summary>A listing replaces what was known; and whether it taught anything new of the product.</summary>
    public (int Id, bool IsChanged) IdOf(ListingLine line)
    {
        var product = GetOrAdd(line.Sku);
        var before = (product.Asin, product.Title, product.ImageUrl);
        Put(product, line.Asin ?? product.Asin);
        product.Title = PlainText.Cut(line.Title, 500) ?? product.Title;
        // Half an address leads nowhere.
        if (line.ImageUrl?.Length <= Product.LongestImageUrl) product.ImageUrl = line.ImageUrl;
        return (product.ProductId, before != (product.Asin, product.Title, product.ImageUrl));
    }

    /// <summary>Says the parent of products whose ASIN was not known before, as reports of traffic have told it; those may have come first.</summary>
    /// <returns>Whether one has another than before.</returns>
    public async Task<bool> TeachParentsAsync()
    {
        if (ofAnotherAsin.Count == 0) return false;

        var parents = await ParentAsins.NewestAsync(db, sellerId, DateOnly.MinValue);
        var isTaught = false;
        foreach (var product in ofAnotherAsin)
        {
            var parent = parents.GetValueOrDefault(product.Asin!);
            isTaught |= product.ParentAsin != parent;
            product.ParentAsin = parent;
        }

        return isTaught;
    }

    private void Put(Product product, string? asin)
    {
        if (PlainText.Cut(asin, 20) is not { } cut || product.Asin == cut) return;

        product.Asin = cut;
        ofAnotherAsin.Add(product);
    }

    private Product GetOrAdd(string sku)
    {
        if (products.TryGetValue(sku, out var product)) return product;

        product = new Product { SellerId = sellerId, ProductId = ++lastId, Sku = sku };
        products[sku] = product;
        db.Products.Add(product);
        return product;
    }
}
