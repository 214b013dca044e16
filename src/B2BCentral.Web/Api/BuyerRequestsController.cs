using System.Globalization;
using B2BCentral.Data.Requests;
using B2BCentral.Web.Access;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.AskedDiscounts;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace B2BCentral.Web.Api;

// The token of a form keeps other sites from using the visitor's cookies; here a key in a header speaks, which no other site can send.
[IgnoreAntiforgeryToken]
[AcrossSellers("A wish goes to every seller of the product, and its word names all of them.")]
public class BuyerRequestsController(ApiStorefront stores, FilterReader filters, DiscountRequests requests, AskedDiscountQuery asked) : ApiController(stores, filters)
{
    private const string Path = "/api/v1/buyer-requests";
    private const int LargestBody = 64 * 1024;

    // A person who types 12.500 may mean thousands; a number of JSON has a point for nothing but decimals.
    private const string WithoutZerosAtTheEnd = "0.############################";

    /// <summary>Asks every seller of a product for a lower price at a quantity, for a registered business customer.</summary>
    /// <param name="wish">What is asked for.</param>
    [EnableRateLimiting(RateLimits.Wishes), HttpPost(Path, Name = "askForDiscount"), FormLimit(LargestBody)]
    [Consumes(Json)]
    [ProducesResponseType<BuyerRequestAnswer>(StatusCodes.Status201Created, Json)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden, ProblemJson, Description = "The key only reads.")]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound, ProblemJson, Description = "No seller offers the product in this marketplace, or the marketplace is not one of the key's seller.")]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status409Conflict, ProblemJson, Description = "The same company asked for the same product less than 48 hours ago, and a seller has not answered yet.")]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status413PayloadTooLarge, ProblemJson, Description = "The body is larger than 64 kB.")]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status415UnsupportedMediaType, ProblemJson, Description = "The body is not sent as application/json.")]
    public async Task<ActionResult<BuyerRequestAnswer>> Ask(ApiDiscountWish wish)
    {
        if (await StoreAsync(seller: null, Given(wish.Marketplace)) is not { } store) return NotOfThisKey();

        var result = await requests.AskAsync(Read(wish, store));
        return result.Outcome switch
        {
            AskOutcome.Asked => Created($"{Path}/{result.Word}", BuyerRequestAnswer.Of(result, wish, store)),
            AskOutcome.Wrong => throw new BadParameterException(result.Problems[0].Field, wish.TextOf(result.Problems[0].Field), result.Problems[0].Text),
            AskOutcome.AlreadyAsked => Problem(title: "This is asked already", detail: result.Problems[0].Text, statusCode: StatusCodes.Status409Conflict),
            _ => Problem(title: "There is no offer of this product", detail: result.Problems[0].Text, statusCode: StatusCodes.Status404NotFound),
        };
    }

    /// <summary>What became of a request: open for 48 hours, then the new discounts of all sellers that answered.</summary>
    /// <param name="word">The requestId that was answered when it was asked.</param>
    [HttpGet(Path + "/{word}", Name = "getBuyerRequest")]
    [SecretInAddress]
    [ProducesResponseType<NewDiscountsAnswer>(StatusCodes.Status200OK, Json)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound, ProblemJson, Description = "There is no such request.")]
    public async Task<ActionResult<NewDiscountsAnswer>> Get(string word)
    {
        var own = await StoreAsync(seller: null, marketplace: null);
        return own is not null && await asked.FindAsync(word) is { } request && request.Store.Seller.IsDemo == own.Seller.IsDemo
            ? NewDiscountsAnswer.Of(word, request)
            : Problem(title: "There is no such request", detail: "No request has this requestId.", statusCode: StatusCodes.Status404NotFound);
    }

    private static DiscountWish Read(ApiDiscountWish wish, Storefront store)
    {
        if (PriceText.Read(wish.HopedPrice?.ToString(WithoutZerosAtTheEnd, CultureInfo.InvariantCulture), store.Currency, out var hoped) is { } problem)
            throw new BadParameterException("hopedPrice", wish.TextOf("hopedPrice"), problem);

        return new DiscountWish(store.Seller.IsDemo, store.Marketplace.Code, wish.Asin?.Trim() ?? "", wish.Company, wish.Quantity ?? 0, hoped, wish.Note);
    }

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
