using System.Globalization;
using B2BCentral.Data.Offers;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Listings;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Products;

/// <summary>The pictures of a product, one of them large. Without any, a placeholder is shown.</summary>
public sealed record Gallery(GalleryPicture? Large, IReadOnlyList<GalleryPicture> All)
{
    /// <param name="store">Whose page.</param>
    /// <param name="chosen">Its own pictures are shown; where it has none, those of another SKU of the same ASIN.</param>
    /// <param name="pictures">Of all its SKUs.</param>
    /// <param name="number">Which one is large, from 1; the main picture where there is no such number.</param>
    public static Gallery Of(Storefront store, Listing chosen, IReadOnlyList<PictureFacts> pictures, int? number)
    {
        var ofOne = pictures.GroupBy(picture => picture.ProductId).OrderByDescending(group => group.Key == chosen.Product.ProductId).FirstOrDefault()?.ToList() ?? [];
        if (ofOne.Count == 0) return new Gallery(null, []);

        var large = number is { } asked && asked >= 1 && asked <= ofOne.Count ? asked : 1;
        List<GalleryPicture> all = [.. ofOne.Select((picture, i) => GalleryPicture.Of(store, chosen.Product, picture, i + 1, large))];
        return new Gallery(all[large - 1], all);
    }
}

/// <param name="PageHref">The page with this picture as the large one.</param>
public sealed record GalleryPicture(string Href, string AltText, int Width, int Height, string PageHref, string Name, bool IsLarge)
{
    public static GalleryPicture Of(Storefront store, Product product, PictureFacts picture, int number, int large) => new(
        PictureAddress.Of(store, picture), picture.AltText, picture.Width, picture.Height,
        PageAddress.Of(store, "/products/" + PageAddress.Escaped(product.Asin ?? product.Sku), ("sku", product.Sku), ("picture", number.ToString(CultureInfo.InvariantCulture))),
        Tf($"Picture {number}: {picture.AltText}"), number == large);
}
