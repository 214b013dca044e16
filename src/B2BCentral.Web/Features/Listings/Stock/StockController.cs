using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Listings.Stock;

/// <summary>The editor of a SKU's stock.</summary>
[Route("/listings/stock/{**sku}")]
[Right(SellerPage.Products)]
public class StockController(CurrentStorefront current, ListingQuery listings, StockCommand command) : StorefrontController(current)
{
    [HttpGet]
    public async Task<IActionResult> Open(string sku) =>
        await listings.FindAsync(Store, sku) is { } listing ? Page(listing, StockForm.Of(listing.Offer?.Stock)) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Save(string sku, StockForm form)
    {
        if (await listings.FindAsync(Store, sku) is not { } listing) return NotFound();

        if (!form.Read(ModelState, out var stock)) return Refused(listing, form);
        if (await command.RunAsync(Store, listing.Product.ProductId, form.Opened, stock))
            return RedirectWith(PageAddress.OfSku(Store, sku), stock is { } units ? Tf($"The stock is now {Texts.Plural(units, T("unit", "counted"), T("units", "counted"))}.") : T("The stock is now held by the marketplace."));

        ModelState.AddModelError("", OpenedAs.Changed);
        form.Opened = StockForm.VersionOf((await listings.FindAsync(Store, sku))!.Offer?.Stock);
        return Refused(listing, form);
    }

    private ViewResult Refused(Listing listing, StockForm form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page(listing, form);
    }

    private ViewResult Page(Listing listing, StockForm form)
    {
        form.Head = EditorHead.Of(T("Update stock"), listing, Store);
        form.Address = PageAddress.Of(Store, "/listings/stock/" + PageAddress.Escaped(listing.Product.Sku));
        return View("/Features/Listings/Stock/Stock.cshtml", form);
    }
}
