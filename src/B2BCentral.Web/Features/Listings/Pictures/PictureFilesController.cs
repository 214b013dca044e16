using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.Listings.Pictures;

/// <summary>Serves an uploaded picture as nothing but a picture.</summary>
[Right(SellerPage.Products)]
public class PictureFilesController(CurrentStorefront current, PicturesQuery pictures) : StorefrontController(current)
{
    [HttpGet("/pictures/{productId:int}/{pictureId:int}")]
    public async Task<IActionResult> Show(int productId, int pictureId)
    {
        if (await pictures.ContentAsync(Store.SellerId, productId, pictureId) is not { } picture) return NotFound();

        Response.Headers.ContentSecurityPolicy = "default-src 'none'";
        Response.Headers.XContentTypeOptions = "nosniff";
        // Without the seller in it, the address means another picture as soon as another seller is chosen.
        Response.Headers.CacheControl = Request.Query.ContainsKey("seller") ? "private, max-age=31536000, immutable" : "private, no-store";
        return File(picture.Content, picture.ContentType);
    }
}
