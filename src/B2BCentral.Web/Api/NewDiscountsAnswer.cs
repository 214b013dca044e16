using B2BCentral.Data.Requests;
using B2BCentral.Metrics;
using B2BCentral.Web.Features.AskedDiscounts;

namespace B2BCentral.Web.Api;

/// <summary>What became of a request.</summary>
/// <param name="RequestId">The word that was asked for.</param>
/// <param name="Asin">The product.</param>
/// <param name="Marketplace">Where it was asked.</param>
/// <param name="Currency">ISO 4217 code of every amount, in its major unit.</param>
/// <param name="Company">Who asked.</param>
/// <param name="Quantity">Units.</param>
/// <param name="HopedPrice">The unit price that was hoped for. Null where none was named.</param>
/// <param name="State">open while sellers can answer, then closed.</param>
/// <param name="SellersAsked">How many sellers got it.</param>
/// <param name="AskedAt">In UTC.</param>
/// <param name="ExpiresAt">The first instant at which it is closed.</param>
/// <param name="Offers">The new discounts of the sellers that answered, the lowest price first. Empty while it is open.</param>
public sealed record NewDiscountsAnswer(
    string RequestId, string Asin, string Marketplace, string Currency, string Company, int Quantity, decimal? HopedPrice, string State, int SellersAsked,
    DateTimeOffset AskedAt, DateTimeOffset ExpiresAt, IReadOnlyList<ApiNewDiscount> Offers)
{
    internal static NewDiscountsAnswer Of(string word, AskedDiscount asked)
    {
        var (request, currency) = (asked.Asked, asked.Store.Currency);
        return new NewDiscountsAnswer(
            word, request.Asin, request.Marketplace, currency.Code, request.Company, request.Quantity,
            request.HopedPrice is { } hoped ? ApiNumbers.Money(hoped, currency) : null, asked.IsOpen ? "open" : "closed", asked.SellersAsked,
            request.AskedAt, request.ExpiresAt, [.. asked.Discounts.Select(discount => ApiNewDiscount.Of(discount, currency, request))]);
    }
}

/// <summary>The answer of one seller.</summary>
/// <param name="Seller">The name of the seller in commands and addresses.</param>
/// <param name="SellerName">As it is shown.</param>
/// <param name="UnitPrice">At the asked quantity, as it was answered.</param>
/// <param name="FromQuantity">The quantity from which it holds.</param>
/// <param name="StandardPrice">The seller's standard price now. Null where it is not known.</param>
/// <param name="Saving">1 − unit price / standard price, a fraction rounded to 6 decimals. Null where it is not lower.</param>
/// <param name="Link">The path of the product page on this site.</param>
public sealed record ApiNewDiscount(string Seller, string SellerName, decimal UnitPrice, int FromQuantity, decimal? StandardPrice, decimal? Saving, string Link)
{
    internal static ApiNewDiscount Of(NewDiscount discount, Currency currency, BuyerRequest request) => new(
        discount.Store.Seller.Slug, discount.Store.Seller.Name, ApiNumbers.Money(discount.UnitPrice, currency), discount.From,
        discount.StandardPrice is { } standard ? ApiNumbers.Money(standard, currency) : null,
        discount.StandardPrice is > 0 and var price && discount.UnitPrice < price ? ApiNumbers.Rounded(1 - ((decimal)discount.UnitPrice / price)) : null,
        NewDiscountText.ProductHrefOf(discount, request));
}
