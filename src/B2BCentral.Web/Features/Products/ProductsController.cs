using B2BCentral.Data.Figures;
using B2BCentral.Data.Users;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.Listings.Pictures;
using B2BCentral.Web.Features.Profile;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;

namespace B2BCentral.Web.Features.Products;

/// <summary>A listing as a business customer sees it, and beside it what only its seller sees.</summary>
[Right(SellerPage.Products)]
public class ProductsController(
    CurrentStorefront current, FilterReader filters, ProductQuery products, PicturesQuery pictures, ProductMetrics metrics, PublicProfileQuery profiles,
    ChangesQuery changes, CurrentUser user) : StorefrontController(current)
{
    [HttpGet("/products/{**asin}")]
    public async Task<IActionResult> Show(string asin, string? sku, int? picture)
    {
        if (await products.FindAsync(Store, asin) is not { } product || product.Choose(sku) is not { } chosen) return NotFound();

        int[] ids = [.. product.Listings.Select(listing => listing.Product.ProductId)];
        var year = PageState.Of([]).With(("range", FilterReader.NameOf(PeriodPreset.Last12Months)));
        var filter = filters.Read(Store, year);
        return View("/Features/Products/Product.cshtml", new ProductViewModel(filter, product, chosen)
        {
            Gallery = Gallery.Of(Store, chosen, await pictures.OfProductsAsync(Store.SellerId, ids), picture),
            Seller = new PublicProfileViewModel(Store, await profiles.RunAsync(Store, filter.Today)),
            Sales = await metrics.ByChannelAsync(filter.Scope, filter.Period, chosen.Product.ProductId),
            Changes = ChangeText.Of(await changes.OfProductsAsync(Store.SellerId, Store.Marketplace.Code, ids, ChangeRights.Of(user.SignedIn!, Store.SellerId)), Store),
        });
    }
}
