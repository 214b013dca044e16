using B2BCentral.Data.Requests;
using B2BCentral.Web.Display;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.AskedDiscounts;

/// <summary>A seller's answer as the asker sees it.</summary>
/// <param name="Saving">"$2.00 (10.0 %)" a unit beside the seller's standard price; a dash where there is none.</param>
/// <param name="PriceNow">Where the seller has another price by now: that one.</param>
public sealed record NewDiscountText(string Seller, string ProductHref, string UnitPrice, string From, string Saving, string? PriceNow)
{
    public static NewDiscountText Of(NewDiscount discount, BuyerRequest request)
    {
        var currency = discount.Store.Currency;
        return new NewDiscountText(
            discount.Store.Seller.Name,
            ProductHrefOf(discount, request),
            Texts.Money(discount.UnitPrice, currency),
            Texts.Plural(discount.From, T("unit", "counted"), T("units", "counted")),
            discount.StandardPrice is { } standard && discount.UnitPrice < standard
                ? $"{Texts.Money(standard - discount.UnitPrice, currency)} ({Texts.Percent(1 - ((decimal)discount.UnitPrice / standard))})"
                : Texts.Dash,
            discount.PriceNow == discount.UnitPrice ? null : discount.PriceNow is { } price ? Tf($"now {Texts.Money(price, currency)}") : T("no longer offered"));
    }

    /// <summary>The product's page, with the SKU that the price is of.</summary>
    public static string ProductHrefOf(NewDiscount discount, BuyerRequest request) =>
        PageAddress.Of(discount.Store, "/products/" + PageAddress.Escaped(request.Asin), ("sku", discount.Sku));
}
