using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Listings;

/// <summary>The head of a page on which one SKU is edited: what is done, and for which SKU.</summary>
public sealed record EditorHead(string Title, string Name, string Sku, string SkuHref, string ProductHref, string DashboardHref)
{
    public static EditorHead Of(string title, Listing listing, Storefront store) => new(
        title, listing.Name, listing.Product.Sku, PageAddress.OfSku(store, listing.Product.Sku), PageAddress.OfProduct(store, listing.Product.Asin, listing.Product.Sku),
        PageAddress.Of(store, "/b2b"));
}
