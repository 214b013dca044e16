using B2BCentral.Metrics;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.TopProducts;

namespace B2BCentral.Web.Api;

/// <summary>The products that businesses bought most of.</summary>
public sealed record TopProductsAnswer : ApiAnswer
{
    public TopProductsAnswer(DashboardFilter filter, IndustryChoice choice, TopProducts top)
        : base(filter)
    {
        Measure = filter.Measure.ToString().ToLowerInvariant();
        (Industry, SubIndustry) = (choice.Industry, choice.SubIndustry);
        Products = top.Products.Select(product => BestSeller.Of(product, filter, top.B2B)).ToList();
        TiedWithLast = top.TiedWithLast;
    }

    /// <summary>What the products are ranked by: sales or units.</summary>
    public string Measure { get; }

    /// <summary>The industry that was asked for. Null for all.</summary>
    public string? Industry { get; }

    /// <summary>The sub-industry that was asked for. Null for all.</summary>
    public string? SubIndustry { get; }

    /// <summary>Ranked by the measure, then by the other one, then by SKU.</summary>
    public IReadOnlyList<BestSeller> Products { get; }

    /// <summary>How many more products have exactly as much of the measure as the last one listed.</summary>
    public int TiedWithLast { get; }
}

/// <summary>One product and what businesses bought of it.</summary>
/// <param name="Rank">From 1.</param>
/// <param name="Sku">The seller's own name of the product.</param>
/// <param name="Asin">Null where no import told it.</param>
/// <param name="Title">Null where no import told it.</param>
/// <param name="Sales">Ordered product sales in major units of the currency.</param>
/// <param name="Units">Sum of quantities.</param>
/// <param name="Orders">Distinct orders.</param>
/// <param name="ShareOfB2bSales">Sales / all B2B sales, whatever the industry; a fraction rounded to 6 decimals. Null without B2B sales.</param>
/// <param name="Yoy">Growth of the measure since the comparison, a fraction rounded to 6 decimals. Null where there is nothing to grow from.</param>
/// <param name="LastYear">The figures of the comparison. Null where nothing is compared, and where the data does not reach back to it.</param>
public sealed record BestSeller(
    int Rank, string Sku, string? Asin, string? Title, decimal Sales, long Units, long Orders, decimal? ShareOfB2bSales, decimal? Yoy, ApiFigure? LastYear)
{
    internal static BestSeller Of(TopProduct top, DashboardFilter filter, SalesFigure b2b)
    {
        var (now, currency) = (top.Figure.Now, filter.Store.Currency);
        return new BestSeller(
            top.Rank, top.Product.Sku, top.Product.Asin, top.Product.Title, ApiNumbers.Money(now.Sales, currency), now.Units, now.Orders,
            ApiNumbers.Rounded(Share.Of(now.Sales, b2b.Sales)),
            ApiNumbers.Rounded(filter.Growth(top.Figure, figure => figure.By(filter.Measure)).Fraction),
            filter.ComparedHasData ? ApiFigure.Of(top.Figure.Then, currency) : null);
    }
}
