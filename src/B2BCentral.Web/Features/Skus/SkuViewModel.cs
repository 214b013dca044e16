using B2BCentral.Data.Figures;
using B2BCentral.Data.Offers;
using B2BCentral.Metrics;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.BuyerRequests;
using B2BCentral.Web.Features.Campaigns;
using B2BCentral.Web.Features.Listings;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Skus;

public sealed class SkuViewModel(DashboardFilter filter, PageState state, Listing listing)
{
    private readonly Storefront store = filter.Store;

    public required Compared<ChannelFigures> Figures { get; init; }

    public required SkuTrend Trend { get; init; }

    public required SkuCover Cover { get; init; }

    /// <summary>Null for whoever may not open the page of companies; so it is with the next two and their pages.</summary>
    public required IReadOnlyList<BuyerOfSku>? Buyers { private get; init; }

    public required IReadOnlyList<CampaignRow>? Campaigns { get; init; }

    public required IReadOnlyList<BuyerRequestText>? Requests { get; init; }

    public required PictureFacts? Picture { private get; init; }

    public required IReadOnlyList<ChangeText> Changes { get; init; }

    public string Sku => listing.Product.Sku;

    public string Title => listing.Name;

    public string ProductHref => PageAddress.OfProduct(store, listing.Product.Asin, Sku);

    public string DashboardHref => PageAddress.Of(store, "/b2b");

    public string PricingHref => PageAddress.Of(store, "/pricing/offers/" + PageAddress.Escaped(Sku));

    public string CampaignsHref => PageAddress.Of(store, "/campaigns");

    public string RequestsHref => PageAddress.Of(store, BuyerRequestsAddress.List);

    public string? PictureHref => Picture is null ? null : PictureAddress.Of(store, Picture);

    public string PictureText => Picture?.AltText ?? "";

    public IReadOnlyList<ListingAction> Actions => ListingAction.Of(store, Sku, listing.Offer);

    public BusinessPriceText Price { get; } = BusinessPriceText.Of(listing.Offer, filter.Store.Currency);

    public StockText Stock { get; } = StockText.Of(listing.Offer);

    /// <summary>The business price as it is set, also where it does not hold.</summary>
    public string BusinessPrice => listing.Offer?.BusinessPrice is { } price ? Texts.Money(price, store.Currency) : Texts.Dash;

    public IEnumerable<(string Term, string Text)> Facts =>
    [
        (T("SKU"), Sku),
        (T("ASIN"), listing.Product.Asin ?? Texts.Dash),
        (T("Category"), listing.Product.Category ?? Texts.Dash),
        (T("Status"), StatusText),
        (T("Parent ASIN"), listing.Product.ParentAsin ?? Texts.Dash),
    ];

    /// <summary>The picture that a listing names is elsewhere, and pages show none from elsewhere.</summary>
    public string? PictureElsewhere => WebAddress.OfPage(listing.Product.ImageUrl);

    public PeriodControls Controls => new("sku", "/skus/" + PageAddress.Escaped(Sku), state, filter);

    public string DaysText => Texts.Days(filter.Period);

    public string ComparedText => filter.Compared is { } days ? Tf($"compared with {Texts.Days(days)}") : T("nothing to compare with");

    public IEnumerable<string> Notes => FilterNotes.Of(filter);

    public IEnumerable<SkuFigures> Rows =>
    [
        Row("b2b", T("B2B"), "b2b", figures => figures.B2B),
        Row("non-b2b", T("Non-B2B"), "non-b2b", figures => figures.NonB2B),
        Row("total", T("Total"), null, figures => figures.Total),
    ];

    public IEnumerable<SkuBuyer>? BuyerRows => Buyers?.Select(buyer => new SkuBuyer(
        CompanyText.NameOf(buyer.Buyer), CompanyText.Href(store, buyer.Buyer.BuyerId), Texts.Money(buyer.Sales, store.Currency), Texts.Count(buyer.Units), Texts.Count(buyer.Orders)));

    private string StatusText => listing.Offer?.Status switch
    {
        OfferStatus.Active => T("Active"),
        OfferStatus.Inactive => T("Inactive"),
        OfferStatus.Incomplete => T("Incomplete"),
        _ => Texts.Dash,
    };

    private SkuFigures Row(string key, string name, string? show, Func<ChannelFigures, SalesFigure> of)
    {
        var figure = new Compared<SalesFigure>(of(Figures.Now), of(Figures.Complete), of(Figures.Then));
        var href = OrdersAddress.Of(filter, filter.Period, show, ("sku", Sku));
        var sales = GrowthText.Of(filter.Growth(figure, one => one.Sales), change => Texts.Money(change, store.Currency), Measure.Sales);
        var units = GrowthText.Of(filter.Growth(figure, one => one.Units), Texts.Count, Measure.Units);
        if (filter.IsOutsideData) return new SkuFigures(key, name, null, sales, null, units, null, null);

        return new SkuFigures(
            key, name,
            FigureText.Sales(key, figure.Now, store.Currency, href),
            sales,
            FigureText.Units(key, figure.Now, href),
            units,
            FigureText.Orders(key, figure.Now, href),
            AverageText.Of(figure.Now, store.Currency));
    }
}

/// <summary>A figure is null where there is no data.</summary>
public sealed record SkuFigures(
    string Key, string Name, FigureText? Sales, GrowthText SalesGrowth, FigureText? Units, GrowthText UnitsGrowth, FigureText? Orders, AverageText? Average);

public sealed record SkuBuyer(string Name, string Href, string Sales, string Units, string Orders);
