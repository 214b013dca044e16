using System.Globalization;
using B2BCentral.Data.Offers;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Display;

/// <summary>Where an uploaded picture is. The number is never given again and the address names the seller, so browsers may keep it for good.</summary>
public static class PictureAddress
{
    public static string Of(Storefront store, PictureFacts picture) =>
        PageAddress.Of(store, string.Create(CultureInfo.InvariantCulture, $"/pictures/{picture.ProductId}/{picture.PictureId}"));
}
