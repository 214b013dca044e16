using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Listings;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.AskedDiscounts;

public sealed class AskViewModel(Storefront store, Listing listing, AskForm form)
{
    public AskForm Form => form;

    public string Product => listing.Name;

    public string Asin => listing.Product.Asin!;

    public string Place => T(store.Place.Name);

    public string ProductHref => PageAddress.OfProduct(store, Asin, listing.Product.Sku);

    public string Address => DiscountRequestAddress.OfForm(store, Asin);

    public FormField PriceField => form.PriceField(store.Currency);

    public BusinessPriceText Price { get; } = BusinessPriceText.Of(listing.Offer, store.Currency);
}
