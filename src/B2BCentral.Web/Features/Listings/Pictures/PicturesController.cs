using B2BCentral.Data.Users;
using B2BCentral.Imports.Pictures;
using B2BCentral.Web.Access;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Listings.Pictures;

/// <summary>The pictures of a SKU: upload, order, texts.</summary>
[Right(SellerPage.Products)]
public class PicturesController(CurrentStorefront current, ListingQuery listings, PicturesQuery pictures, PicturesCommand command) : StorefrontController(current)
{
    // Room for nine pictures that are a little too large, so that each is refused by name.
    private const int MostBytesOfRequest = 2 * PicturesForm.Most * PictureLimits.MostBytes;

    private static string Changed => T("The pictures were changed since you opened this page. This is how they are now; try again.");

    [HttpGet("/listings/pictures/{**sku}")]
    public async Task<IActionResult> Open(string sku) => await listings.FindAsync(Store, sku) is { } listing ? await PageAsync(listing) : NotFound();

    [HttpPost("/listings/pictures/{**sku}"), EnableRateLimiting(RateLimits.Uploads)]
    [FormLimit(MostBytesOfRequest)]
    public async Task<IActionResult> Add(string sku, PicturesForm form)
    {
        if (await listings.FindAsync(Store, sku) is not { } listing) return NotFound();

        var productId = listing.Product.ProductId;
        var already = (await pictures.OfProductsAsync(Store.SellerId, [productId])).Count;
        if (await form.ReadAsync(already, ModelState) is not { } clean) return await RefusedAsync(listing, form.AltText);
        if (await command.AddAsync(Store, productId, clean, form.AltText!)) return Done(sku, clean.Count == 1 ? T("1 picture was added.") : Tf($"{clean.Count:N0} pictures were added."));

        ModelState.AddModelError("files", Changed);
        return await RefusedAsync(listing, form.AltText);
    }

    [HttpPost("/listings/picture/{productId:int}/{pictureId:int}/{to:regex(^(up|down|first)$)}")]
    public Task<IActionResult> Move(int productId, int pictureId, string to, string? opened)
    {
        var steps = to switch
        {
            "up" => -1,
            "down" => 1,
            _ => -PicturesForm.Most,
        };
        return DoAsync(productId, pictureId, () => command.MoveAsync(Store, productId, pictureId, opened, steps), T("The order was changed."));
    }

    [HttpPost("/listings/picture/{productId:int}/{pictureId:int}/remove")]
    public Task<IActionResult> Remove(int productId, int pictureId) =>
        DoAsync(productId, pictureId, () => command.RemoveAsync(Store, productId, pictureId), T("The picture was removed."));

    [HttpPost("/listings/picture/{productId:int}/{pictureId:int}/restore")]
    public Task<IActionResult> Restore(int productId, int pictureId) =>
        DoAsync(productId, pictureId, () => command.RestoreAsync(Store, productId, pictureId), T("The picture is back, behind the others."));

    [HttpPost("/listings/picture/{productId:int}/{pictureId:int}/text")]
    public async Task<IActionResult> Describe(int productId, int pictureId, string? opened)
    {
        var field = PicturesViewModel.FieldOf(pictureId);
        var typed = Request.Form[field].ToString();
        var text = PicturesForm.TextOf(typed, field, ModelState);
        if (ModelState.IsValid) return await DoAsync(productId, pictureId, () => command.DescribeAsync(Store, productId, pictureId, opened, text!), T("The text was saved."));

        return await ListingOfAsync(productId, pictureId) is { } listing ? await RefusedAsync(listing, refused: (pictureId, typed)) : NotFound();
    }

    private async Task<IActionResult> DoAsync(int productId, int pictureId, Func<Task<bool>> change, string words)
    {
        if (await ListingOfAsync(productId, pictureId) is not { } listing) return NotFound();
        if (await change()) return Done(listing.Product.Sku, words);

        ModelState.AddModelError("", Changed);
        return await RefusedAsync(listing);
    }

    private async Task<Listing?> ListingOfAsync(int productId, int pictureId) =>
        await pictures.SkuAsync(Store.SellerId, productId, pictureId) is { } sku ? await listings.FindAsync(Store, sku) : null;

    private RedirectResult Done(string sku, string words) => RedirectWith(PageAddress.Of(Store, "/listings/pictures/" + PageAddress.Escaped(sku)), words);

    private Task<IActionResult> RefusedAsync(Listing listing, string? altText = null, (int, string?)? refused = null)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return PageAsync(listing, altText, refused);
    }

    private async Task<IActionResult> PageAsync(Listing listing, string? altText = null, (int, string?)? refused = null)
    {
        var productId = listing.Product.ProductId;
        var (shown, removed) = (await pictures.OfProductsAsync(Store.SellerId, [productId]), await pictures.RemovedAsync(Store.SellerId, productId));
        return View("/Features/Listings/Pictures/Pictures.cshtml", new PicturesViewModel(Store, listing, shown, removed) { AltText = altText, Refused = refused });
    }
}
