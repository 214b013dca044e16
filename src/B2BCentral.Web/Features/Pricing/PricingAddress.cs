using System.Globalization;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Pricing;

/// <summary>The addresses of the pages about prices.</summary>
public static class PricingAddress
{
    public const string List = "/pricing";
    public const string Csv = "/pricing.csv";
    public const string Offers = "/pricing/offers";
    public const string Rule = "/pricing/rule";
    public const string Batches = "/pricing/batches";
    public const string File = "/pricing/file";
    public const string Template = "/pricing/template.csv";

    public static string OfOffer(Storefront store, string sku) => PageAddress.Of(store, $"{Offers}/{PageAddress.Escaped(sku)}");

    public static string OfBatch(Storefront store, int batchId, string? step = null) =>
        PageAddress.Of(store, $"{Batches}/{batchId.ToString(CultureInfo.InvariantCulture)}{(step is null ? "" : "/" + step)}");
}
