using B2BCentral.Data.Offers;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Display;

/// <summary>What a seller can do about one SKU, and the page where it is done.</summary>
public sealed record ListingAction(string Icon, string Text, string Href)
{
    public static IReadOnlyList<ListingAction> Of(Storefront store, string sku, Offer? offer)
    {
        ListingAction Action(string icon, string text, string path) => new(icon, text, PageAddress.Of(store, path + PageAddress.Escaped(sku)));

        return
        [
            Action("edit", "Edit description", "/listings/description/"),
            Action("picture", "Add photos", "/listings/pictures/"),
            Action("box", "Update stock", "/listings/stock/"),
            Action("price", offer?.BusinessPrice is null ? "Add business price" : "Edit business price", "/pricing/offers/"),
            Action("tiers", offer is { Tiers.Count: > 0 } ? "Edit quantity discount" : "Add quantity discount", "/pricing/offers/"),
            Action("megaphone", "Advertise", "/campaigns/new/"),
        ];
    }
}
