using B2BCentral.Data.Offers;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Display;

/// <summary>What a seller can do about one SKU, and the page where it is done.</summary>
public sealed record ListingAction(string Icon, string Text, string Href)
{
    public static IReadOnlyList<ListingAction> Of(Storefront store, string sku, Offer? offer)
    {
        ListingAction Action(string icon, string text, string path) => new(icon, text, PageAddress.Of(store, path + PageAddress.Escaped(sku)));

        return
        [
            Action("edit", T("Edit description"), "/listings/description/"),
            Action("picture", T("Add photos"), "/listings/pictures/"),
            Action("box", T("Update stock"), "/listings/stock/"),
            Action("price", offer?.BusinessPrice is null ? T("Add business price") : T("Edit business price"), "/pricing/offers/"),
            Action("tiers", offer is { Tiers.Count: > 0 } ? T("Edit quantity discount") : T("Add quantity discount"), "/pricing/offers/"),
            Action("megaphone", T("Advertise"), "/campaigns/new/"),
        ];
    }
}
