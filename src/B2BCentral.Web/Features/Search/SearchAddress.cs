using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Search;

/// <summary>Where the search is.</summary>
public static class SearchAddress
{
    public const string Page = "/search";

    /// <summary>The first results, for the list that opens under the field as one types.</summary>
    public const string Suggestions = Page + "/suggestions";

    public static bool IsPage(PathString path) => path.Equals(Page, StringComparison.OrdinalIgnoreCase);

    /// <summary>Of a product: whoever looks for an ASIN wants the product; every other word leads to the SKU.</summary>
    public static string Of(Storefront store, SearchWords words, FoundProduct product) => product.Asin is { } asin && words.Begin(asin) && !words.Begin(product.Sku)
        ? PageAddress.Of(store, $"/products/{PageAddress.Escaped(asin)}", ("sku", product.Sku))
        : PageAddress.OfSku(store, product.Sku);

    public static string Of(Storefront store, SearchWords words) => PageAddress.Of(store, Page, ("q", words.Text));
}
