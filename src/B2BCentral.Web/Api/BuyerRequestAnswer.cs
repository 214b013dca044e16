using B2BCentral.Data.Requests;
using B2BCentral.Web.Features.AskedDiscounts;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Api;

/// <summary>A request that was passed on.</summary>
/// <param name="RequestId">The secret word that finds it again. It is told only here.</param>
/// <param name="Asin">The product, in the letters that its sellers know.</param>
/// <param name="Marketplace">Where it was asked.</param>
/// <param name="Quantity">Units.</param>
/// <param name="SellersAsked">How many sellers got it.</param>
/// <param name="AskedAt">In UTC.</param>
/// <param name="ExpiresAt">The first instant at which sellers can no longer answer, and answers are shown.</param>
/// <param name="Link">The path of the asker's page on this site.</param>
public sealed record BuyerRequestAnswer(
    string RequestId, string Asin, string Marketplace, int Quantity, int SellersAsked, DateTimeOffset AskedAt, DateTimeOffset ExpiresAt, string Link)
{
    internal static BuyerRequestAnswer Of(AskResult result, ApiDiscountWish wish, Storefront store) => new(
        result.Word!, result.Asin, store.Marketplace.Code, wish.Quantity!.Value, result.SellersAsked, result.AskedAt, result.ExpiresAt,
        DiscountRequestAddress.OfAsked(result.Word!));
}
