using System.Security.Cryptography;
using B2BCentral.Data.Offers;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.DataProtection;

namespace B2BCentral.Web.Features.Pricing;

/// <summary>
/// The prices that a change replaced, on their way through the browser to its undo: sealed, as they go back even where they break a rule, and nobody else may say what they were.
/// </summary>
public class EarlierPrices(IDataProtectionProvider protection)
{
    public string Sealed(Storefront store, string sku, BusinessPricing prices) => Protector(store, sku).Protect(PricingJson.Of(prices));

    /// <returns>Null where nothing is said, or what was not sealed here for this offer.</returns>
    public BusinessPricing? Opened(Storefront store, string sku, string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : PricingJson.TryRead(Protector(store, sku).Unprotect(text));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Protector(Storefront store, string sku) => protection.CreateProtector(nameof(EarlierPrices), $"{store.SellerId}/{store.Marketplace.Code}", sku);
}
