using B2BCentral.Data.Requests;
using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Listings;
using B2BCentral.Web.Features.Products;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.AskedDiscounts;

/// <summary>A business customer asks all sellers of a product for a discount at a quantity.</summary>
[Route("/products/{asin}/request-discount")]
[AcrossSellers("A wish goes to every seller of the product.")]
[Right(SellerPage.BuyerRequests)]
public class AskController(CurrentStorefront current, ProductQuery products, DiscountRequests requests) : StorefrontController(current)
{
    [HttpGet]
    public async Task<IActionResult> Open(string? asin) => await FindAsync(asin) is { } listing ? Page(listing, new AskForm { Word = AskerWord.Make() }) : NotFound();

    [HttpPost, EnableRateLimiting(RateLimits.Uploads)]
    public async Task<IActionResult> Ask(string? asin, AskForm form)
    {
        if (await FindAsync(asin) is not { } listing) return NotFound();

        var (wish, problems) = form.Read(Store, listing.Product.Asin!);
        if (problems.Count > 0) return Refused(listing, form, problems);

        var result = await requests.AskAsync(wish, AskerWord.IsOne(form.Word) ? form.Word : null);
        return result.Word is { } word
            ? RedirectWith(DiscountRequestAddress.OfAsked(word), Tf($"Your request went to {Texts.Plural(result.SellersAsked, T("seller"), T("sellers"))}. Bookmark this page: there is no other link to it."))
            : Refused(listing, form, result.Problems);
    }

    // A product without an ASIN is one seller's own, and its page finds it by its SKU; no other seller could be asked for it.
    private async Task<Listing?> FindAsync(string? asin) =>
        asin is not null && await products.FindAsync(Store, asin) is { } product && product.Choose(sku: null) is { } listing && listing.Product.Asin == asin ? listing : null;

    private ViewResult Refused(Listing listing, AskForm form, IReadOnlyList<WishProblem> problems)
    {
        foreach (var problem in problems) ModelState.AddModelError(problem.Field, problem.Text);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(listing, form);
    }

    private ViewResult Page(Listing listing, AskForm form) => View("/Features/AskedDiscounts/Ask.cshtml", new AskViewModel(Store, listing, form));
}
