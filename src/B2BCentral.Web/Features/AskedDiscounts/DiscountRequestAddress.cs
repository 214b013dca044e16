using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.AskedDiscounts;

/// <summary>Where a business customer asks for a discount and later sees what came of it.</summary>
public static class DiscountRequestAddress
{
    public const string Asked = "/discount-requests";

    /// <summary>The form at one product of a store.</summary>
    public static string OfForm(Storefront store, string asin) => PageAddress.Of(store, $"/products/{PageAddress.Escaped(asin)}/request-discount");

    /// <summary>The asker's page. Its word is its key, so the address names no seller.</summary>
    public static string OfAsked(string word) => $"{Asked}/{word}";
}
