using System.Globalization;
using B2BCentral.Data.Offers;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Web.Display;
using B2BCentral.Web.Widgets.Frame;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Widgets.TopProducts;

public sealed class TopProductsViewModel : WidgetViewModel
{
    private readonly TopProducts products;

    public TopProductsViewModel(WidgetRequest request, IndustryChoice choice, TopProducts products)
        : base(request)
    {
        this.products = products;
        Choice = choice;
        Rows = products.Products.Select(Row).ToList();
    }

    public IndustryChoice Choice { get; }

    public IReadOnlyList<ProductRow> Rows { get; }

    public bool ByUnits => Filter.Measure == Measure.Units;

    /// <summary>The table's name, with the chosen industry where there is one.</summary>
    public string Caption => Choice.Industry is null
        ? Tf($"The products with the most B2B {MeasureWord}, {DaysText}, growth compared with {ComparedDaysText}")
        : Tf($"The products with the most B2B {MeasureWord} in {IndustryName}, {DaysText}, growth compared with {ComparedDaysText}");

    /// <summary>Where others bought something, it is the choice of an industry that found nothing.</summary>
    public override EmptyText Empty => Choice.Industry is null || products.B2B.Orders == 0 ? base.Empty : new EmptyText(
        Tf($"No B2B orders of {ChosenName} in this period"), T("Businesses in other industries bought something."), T("Show all industries"),
        [("industry", null), ("subIndustry", null)]);

    /// <summary>Every product by B2B sales or units; Business Reports know no industries.</summary>
    public string ReportHref => ReportsAddress.Of(Filter, ("report", "by-sku"), ("show", "b2b"), ("sort", ByUnits ? "b2b.units" : "b2b.sales"));

    /// <summary>These five never claim to be everything.</summary>
    public string Note
    {
        get
        {
            var sales = products.Products.Sum(product => product.Figure.Now.Sales);
            var part = Share.Of(sales, products.B2B.Sales) is not { } share ? ""
                : Rows.Count == 1 ? Tf($"This product made {Texts.Percent(share)} of all your B2B sales.")
                : Tf($"These {Rows.Count} made {Texts.Percent(share)} of all your B2B sales.");
            return products.TiedWithLast == 0 ? part : $"{part} {Tf($"+{products.TiedWithLast} tied with number {Rows.Count}.")}";
        }
    }

    private string MeasureWord => ByUnits ? T("units") : T("sales");

    private string IndustryName => Choice.Industries.FirstOrDefault(s => s.Key == Choice.Industry)?.Title ?? T("Other");

    private string ChosenName => Choice.SubIndustry is null
        ? IndustryName
        : Choice.SubIndustries.FirstOrDefault(s => s.Key == Choice.SubIndustry)?.Title ?? T("Not specified");

    private ProductRow Row(TopProduct top)
    {
        var now = top.Figure.Now;
        var most = products.Products[0].Figure.Now.By(Filter.Measure);
        var href = OrdersAddress.Of(Filter, Filter.Period, "b2b", ("industry", Choice.Industry), ("subIndustry", Choice.SubIndustry), ("sku", top.Product.Sku));
        var name = $"product.{top.Rank}";
        return new ProductRow(
            top.Rank, top.Product.Title ?? top.Product.Sku, top.Product.Sku, top.Product.Asin,
            PageAddress.OfProduct(Filter.Store, top.Product.Asin, top.Product.Sku),
            SkuAddress.Of(Filter, top.Product.Sku),
            top.Picture is { } picture ? PictureAddress.Of(Filter.Store, picture) : null,
            BarWidth(now.By(Filter.Measure), most),
            FigureText.Sales(name, now, Filter.Store.Currency, href),
            FigureText.Units(name, now, href),
            FigureText.Orders(name, now, href),
            GrowthText.Of(Filter.Growth(top.Figure, figure => figure.By(Filter.Measure)), ChangeText, Filter.Measure),
            Share.Of(now.Sales, products.B2B.Sales) is { } share ? Texts.Percent(share) : Texts.Dash,
            top.Offer?.Stock is { } stock ? Texts.Count(stock) : Texts.Dash,
            top.Offer?.Stock < StockText.Low,
            BusinessPrice(top.Offer),
            top.Offer?.BusinessPrice > top.Offer?.StandardPrice,
            QuantityDiscount(top.Offer),
            ListingAction.Of(Filter.Store, top.Product.Sku, top.Offer));
    }

    private static string BarWidth(long value, long most) =>
        $"{(most <= 0 ? 0 : Math.Round(100m * value / most, 1)).ToString(CultureInfo.InvariantCulture)}%";

    private string BusinessPrice(Offer? offer)
    {
        if (offer?.BusinessPrice is not { } price) return Texts.Dash;
        var text = Texts.Money(price, Filter.Store.Currency);
        return offer.StandardPrice is > 0 and var standard && price < standard ? $"{text} (−{Texts.Percent(1 - ((decimal)price / standard))})" : text;
    }

    private string QuantityDiscount(Offer? offer) => offer?.Tiers switch
    {
        null or [] => Texts.Dash,
        _ when !offer.Pricing().Holds(offer.StandardPrice) => Texts.Dash,
        [var only] when only.PercentOff is { } off => $"{Texts.Count(only.LowerBound)}+ −{Texts.Unbroken(PricingText.Percent(off))}",
        [var only] => $"{Texts.Count(only.LowerBound)}+ {Texts.Money(only.FixedPrice!.Value, Filter.Store.Currency)}",
        var tiers => Tf($"{tiers.Count} tiers"),
    };

    private string ChangeText(long change) => ByUnits ? Texts.Count(change) : Texts.Money(change, Filter.Store.Currency);
}

/// <param name="PictureHref">The main picture that the seller uploaded; null without one.</param>
/// <param name="BarWidth">Share of the first product's figure, as an SVG length.</param>
/// <param name="IsLowStock">So few that the next larger order may take them all, whatever the page is filtered by.</param>
/// <param name="IsAboveStandard">The business price is set and does not hold, and neither do its tiers.</param>
public sealed record ProductRow(
    int Rank, string Title, string Sku, string? Asin, string ProductHref, string SkuHref, string? PictureHref, string BarWidth, FigureText Sales, FigureText Units, FigureText Orders,
    GrowthText Growth, string Share, string Stock, bool IsLowStock, string BusinessPrice, bool IsAboveStandard, string QuantityDiscount,
    IReadOnlyList<ListingAction> Actions);
