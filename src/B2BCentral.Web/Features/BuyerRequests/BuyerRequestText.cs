using B2BCentral.Data.Requests;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.BuyerRequests;

/// <summary>A request as lists print it.</summary>
/// <param name="Left">"31 hours left"; null where nothing is waited for.</param>
/// <param name="StatusClass">How its mark is coloured; null for the plain one.</param>
/// <param name="Answer">"$18.00 from 40 units"; null where there is none.</param>
public sealed record BuyerRequestText(
    string Company, string Href, string Product, string ProductHref, string Sku, string SkuHref, string Asked, string Quantity, string Available, bool IsBelow,
    string LowestPrice, string ReplyBy, string? Left, string Status, string? StatusClass, bool IsOpen, string? Answer)
{
    public static BuyerRequestText Of(RequestedOffer row, Storefront store, DateTimeOffset now)
    {
        var (request, status) = (row.Request, row.Request.StatusAt(now));
        var isOpen = status == BuyerRequestStatus.ResponseNeeded;
        return new BuyerRequestText(
            request.Company, BuyerRequestsAddress.OfRequest(store, request.RequestId),
            row.Name, PageAddress.OfProduct(store, row.Product.Asin, row.Product.Sku), row.Product.Sku, PageAddress.OfSku(store, row.Product.Sku),
            LocalTime.At(request.AskedAt, store.Place), Texts.Count(request.Quantity), AvailableText(row), row.IsBelow,
            row.LowestPrice is { } price ? Texts.Money(price, store.Currency) : Texts.Dash,
            LocalTime.At(request.ExpiresAt, store.Place), isOpen ? TimeLeftText.Of(request.ExpiresAt, now) : null,
            TextOf(status), isOpen ? "tag-b2b" : null, isOpen, AnswerText(request, store));
    }

    private static string TextOf(BuyerRequestStatus status) => status switch
    {
        BuyerRequestStatus.ResponseNeeded => T("Response needed"),
        BuyerRequestStatus.Responded => T("Responded"),
        _ => T("Expired"),
    };

    private static string AvailableText(RequestedOffer row) => row.Offer switch
    {
        null => T("not offered"),
        { Stock: { } units } => Texts.Count(units),
        _ => T("marketplace’s stock"),
    };

    private static string? AnswerText(BuyerRequest request, Storefront store) => request is { AnsweredPrice: { } price, AnsweredFrom: { } from }
        ? Tf($"{Texts.Money(price, store.Currency)} from {Texts.Plural(from, T("unit", "counted"), T("units", "counted"))}")
        : null;
}
