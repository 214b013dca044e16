using B2BCentral.Data.Figures;
using B2BCentral.Data.Offers;
using B2BCentral.Metrics;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.AskedDiscounts;
using B2BCentral.Web.Features.Listings;
using B2BCentral.Web.Features.Profile;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Products;

public sealed class ProductViewModel(DashboardFilter year, ProductDetails product, Listing chosen)
{
    private readonly Storefront store = year.Store;

    public required Gallery Gallery { get; init; }

    /// <summary>The seller as a business customer sees it.</summary>
    public required PublicProfileViewModel Seller { get; init; }

    public required ChannelFigures Sales { get; init; }

    public required IReadOnlyList<ChangeText> Changes { get; init; }

    public string Title => chosen.Name;

    public string? Asin => chosen.Product.Asin;

    public string Sku => chosen.Product.Sku;

    public string SkuHref => PageAddress.OfSku(store, Sku);

    public string DashboardHref => PageAddress.Of(store, "/b2b");

    public string? Category => chosen.Product.Category;

    public IReadOnlyList<string> BulletPoints => (chosen.Product.BulletPoints ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string? Description => chosen.Product.Description;

    public BusinessPriceText Price { get; } = BusinessPriceText.Of(chosen.Offer, year.Store.Currency);

    public StockText Stock { get; } = StockText.Of(chosen.Offer);

    /// <summary>Where business customers ask for a discount; null for what nobody else could offer, and for what buyers do not see.</summary>
    public string? AskHref => Asin is not null && product.Listings.Any(listing => listing.Offer?.Status.IsShown() == true) ? DiscountRequestAddress.OfForm(store, Asin) : null;

    /// <summary>Why buyers do not see the listing; null where they do or nothing is known.</summary>
    public string? NotShown => chosen.Offer?.Status switch
    {
        OfferStatus.Inactive => T("This listing is inactive: buyers do not see it."),
        OfferStatus.Incomplete => T("This listing is incomplete: buyers do not see it."),
        _ => null,
    };

    /// <summary>The SKUs of the ASIN where there are several.</summary>
    public IEnumerable<SkuChoice> Skus => product.Listings.Count < 2 ? [] : product.Listings.Select(listing => new SkuChoice(
        listing.Product.Sku,
        PageAddress.Of(store, "/products/" + PageAddress.Escaped(listing.Product.Asin ?? listing.Product.Sku), ("sku", listing.Product.Sku)),
        BusinessPriceText.Of(listing.Offer, store.Currency) is { } price ? price.Business ?? price.Standard ?? Texts.Dash : Texts.Dash,
        listing == chosen));

    public IEnumerable<(string Href, string Title)> Variations => product.Variations.Select(other => (PageAddress.OfProduct(store, asin: null, other.Asin ?? other.Sku), other.Title ?? other.Sku));

    public IReadOnlyList<ListingAction> Actions => ListingAction.Of(store, Sku, chosen.Offer);

    public string PicturesHref => PageAddress.Of(store, "/listings/pictures/" + PageAddress.Escaped(Sku));

    public string DescriptionHref => PageAddress.Of(store, "/listings/description/" + PageAddress.Escaped(Sku));

    public string PricingHref => PageAddress.Of(store, "/pricing/offers/" + PageAddress.Escaped(Sku));

    public string YearText => Texts.ShortDays(year.Period);

    public FigureText B2BSales => FigureText.Sales("product.b2b", Sales.B2B, store.Currency, OrdersHref);

    public FigureText B2BUnits => FigureText.Units("product.b2b", Sales.B2B, OrdersHref);

    public FigureText B2BOrders => FigureText.Orders("product.b2b", Sales.B2B, OrdersHref);

    public string B2BShare => Share.Of(Sales.B2B.Sales, Sales.Total.Sales) is { } share ? Texts.Percent(share) : Texts.Dash;

    private string OrdersHref => OrdersAddress.Of(year, year.Period, "b2b", ("sku", Sku));
}

public sealed record SkuChoice(string Sku, string Href, string Price, bool IsChosen);
