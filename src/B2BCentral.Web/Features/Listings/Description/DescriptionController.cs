using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Listings.Description;

/// <summary>The editor of title, bullet points and description.</summary>
[Route("/listings/description/{**sku}")]
[Right(SellerPage.Products)]
public class DescriptionController(CurrentStorefront current, ListingQuery listings, DescriptionCommand command) : StorefrontController(current)
{
    [HttpGet]
    public async Task<IActionResult> Open(string sku) =>
        await listings.FindAsync(Store, sku) is { } listing ? Page(listing, DescriptionForm.Of(ListingWords.Of(listing.Product))) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Save(string sku, DescriptionForm form)
    {
        if (await listings.FindAsync(Store, sku) is not { } listing) return NotFound();

        if (form.Read(ModelState) is not { } words) return Refused(listing, form);
        if (await command.RunAsync(Store, listing.Product.ProductId, form.Opened, words))
            return RedirectWith(PageAddress.OfProduct(Store, listing.Product.Asin, sku), T("The listing was saved. This is how it reads now."));

        ModelState.AddModelError("", OpenedAs.Changed);
        form.Opened = ListingWords.Of((await listings.FindAsync(Store, sku))!.Product).Opened;
        return Refused(listing, form);
    }

    private ViewResult Refused(Listing listing, DescriptionForm form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(listing, form);
    }

    private ViewResult Page(Listing listing, DescriptionForm form)
    {
        form.Head = EditorHead.Of(T("Edit description"), listing, Store);
        form.Address = PageAddress.Of(Store, "/listings/description/" + PageAddress.Escaped(listing.Product.Sku));
        return View("/Features/Listings/Description/Description.cshtml", form);
    }
}
