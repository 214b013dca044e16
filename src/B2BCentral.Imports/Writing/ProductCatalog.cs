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
        product.Asin ??= PlainText.Cut(line.Asin, 20);
        product.Title ??= PlainText.Cut(line.Title, 500);
        product.Category ??= PlainText.Cut(line.Category, 200);
        return product.ProductId;
    }

    /// <summary>A listing replaces what was known; and whether it taught anything new of the product.</summary>
    public (int Id, bool IsChanged) IdOf(ListingLine line)
    {
        var product = GetOrAdd(line.Sku);
        var before = (product.Asin, product.Title, product.ImageUrl);
        product.Asin = PlainText.Cut(line.Asin, 20) ?? product.Asin;
        product.Title = PlainText.Cut(line.Title, 500) ?? product.Title;
        // Half an address leads nowhere.
        if (line.ImageUrl?.Length <= Product.LongestImageUrl) product.ImageUrl = line.ImageUrl;
        return (product.ProductId, before != (product.Asin, product.Title, product.ImageUrl));
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
