using System.Globalization;
using B2BCentral.Data;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Figures;
using B2BCentral.Data.Offers;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Orders;

/// <summary>What an address of the list asks for, looked up among the seller's own segments and products.</summary>
public class OrderListFilterQuery(B2BCentralDb db)
{
    /// <summary>Parameters that the list knows beside those of the dashboard.</summary>
    public static readonly string[] OwnKeys = ["region", "size", "sku", "asin", "parent", "company", StatusChoice.Key, "excluded", "pending", "page"];

    /// <exception cref="BadParameterException">A value is not one that its parameter can have.</exception>
    public async Task<OrderListFilter> RunAsync(DashboardFilter figures, PageState state)
    {
        string? Value(string key) => state.Find(null, key);

        var sellerId = figures.Store.SellerId;
        var names = await SegmentNames.LoadAsync(db, sellerId);
        var filter = new OrderListFilter
        {
            Figures = figures,
            IsBusiness = Show(Value("show")),
            Industries = Industries(names, Value("industry"), Value("subIndustry")),
            Regions = Ids(names, SegmentDimension.Region, "region", Value("region")),
            Sizes = Ids(names, SegmentDimension.Size, "size", Value("size")),
            Products = await ProductsAsync(sellerId, Value("sku"), Value("asin"), Value("parent")),
            Company = await CompanyAsync(sellerId, Value("company")),
            Status = StatusChoice.Of(Value(StatusChoice.Key)),
            ExcludedOnly = FilterReader.One("excluded", Value("excluded"), ("false", false), ("true", true)),
            PendingOnly = FilterReader.One("pending", Value("pending"), ("false", false), ("true", true)),
            Sort = OrderSort.Of(state),
            Segments = names,
        };
        if (!filter.IsBySegment && filter.Company is null) return filter;

        // Segments and companies are of B2B orders only, so their orders are B2B orders.
        return filter.IsBusiness == false
            ? throw new BadParameterException("show", Value("show")!, T("Companies, industries, regions and sizes are known for B2B orders only."))
            : filter with { IsBusiness = true };
    }

    private static bool? Show(string? value)
    {
        var shown = (value ?? "total").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().ToList();
        var channels = shown.ConvertAll(one => FilterReader.One<bool?>("show", one, ("b2b", true), ("non-b2b", false), ("total", null)));
        return channels.Count == 1 ? channels[0] : null;
    }

    private static IReadOnlyList<int>? Industries(SegmentNames names, string? industry, string? subIndustry)
    {
        var ids = Ids(names, SegmentDimension.Industry, "industry", industry);
        if (subIndustry is null) return ids;
        if (industry is null) throw new BadParameterException("subIndustry", subIndustry, T("It needs 'industry' as well."));
        return names.IdsOf(industry, subIndustry)
            ?? throw new BadParameterException("subIndustry", subIndustry, Tf($"There is no such sub-industry of '{industry}'."));
    }

    private static IReadOnlyList<int>? Ids(SegmentNames names, SegmentDimension dimension, string parameter, string? key) => key is null
        ? null
        : names.IdsOf(dimension, key) ?? throw new BadParameterException(parameter, key, Tf($"There is no such {T(parameter)} among this seller's buyers."));

    // A product without an ASIN stands for itself, as in Business Reports.
    private async Task<ProductChoice?> ProductsAsync(int sellerId, string? sku, string? asin, string? parent)
    {
        var own = db.Products.Where(p => p.SellerId == sellerId);
        return (sku, asin, parent) switch
        {
            ({ } name, null, null) => await ChoiceAsync("sku", name, Tf($"SKU {name}"), own.Where(p => p.Sku == name)),
            (null, { } name, null) => await ChoiceAsync("asin", name, Tf($"ASIN {name}"), own.Where(p => (p.Asin ?? p.Sku) == name)),
            (null, null, { } name) => await ChoiceAsync("parent", name, Tf($"parent ASIN {name}"), own.Where(p => (p.ParentAsin ?? p.Asin ?? p.Sku) == name)),
            (null, null, null) => null,
            _ => throw new BadParameterException(sku is null ? "parent" : "sku", sku ?? parent!, T("One of 'sku', 'asin' and 'parent' is enough.")),
        };
    }

    private static async Task<ProductChoice> ChoiceAsync(string parameter, string value, string name, IQueryable<Product> products)
    {
        var ids = await products.Select(p => p.ProductId).ToListAsync();
        return ids.Count > 0 ? new ProductChoice(parameter, name, ids) : throw new BadParameterException(parameter, value, parameter == "sku" ? T("This seller has no such SKU.") : T("This seller has no such ASIN."));
    }

    private async Task<OrdersOfCompany?> CompanyAsync(int sellerId, string? value)
    {
        if (value is null) return null;
        if (value == OrdersOfCompany.NoneKey) return new OrdersOfCompany(null, T("no buyer named"));

        var buyer = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? await db.Buyers.AsNoTracking().FirstOrDefaultAsync(b => b.SellerId == sellerId && b.BuyerId == id)
            : null;
        return buyer is null ? throw new BadParameterException("company", value, T("This seller has no such company.")) : new OrdersOfCompany(id, CompanyText.NameOf(buyer));
    }
}
