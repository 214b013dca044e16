using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Http.Extensions;

namespace B2BCentral.Web.Display;

/// <summary>The address of a page for one seller and marketplace, so that a link means the same to whoever gets it.</summary>
public static class PageAddress
{
    /// <param name="store">Whose page.</param>
    /// <param name="path">Such as /pricing, its own values already escaped.</param>
    /// <param name="more">Further parameters; those without a value are left out.</param>
    public static string Of(Storefront store, string path, params ReadOnlySpan<(string Key, string? Value)> more)
    {
        var query = new QueryBuilder { { "seller", store.Seller.Slug }, { "marketplace", store.Marketplace.Code } };
        foreach (var (key, value) in more)
            if (value is not null) query.Add(key, value);
        return path + query.ToQueryString();
    }

    /// <summary>SKU Central for a SKU, which may hold slashes and spaces.</summary>
    public static string OfSku(Storefront store, string sku) => Of(store, $"/skus/{Escaped(sku)}");

    /// <summary>The product's page. A product without an ASIN is found by its SKU, and one of several offers of an ASIN is told by it.</summary>
    public static string OfProduct(Storefront store, string? asin, string sku) => Of(store, $"/products/{Escaped(asin ?? sku)}", ("sku", asin is null || asin == sku ? null : sku));

    /// <summary>One segment or more of a path: slashes stay, because the routes that take SKUs take the rest of the path.</summary>
    public static string Escaped(string text) => Uri.EscapeDataString(text).Replace("%2F", "/", StringComparison.Ordinal);
}
