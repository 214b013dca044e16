using System.Globalization;
using B2BCentral.Data.Buyers;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Segments;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Orders;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;

namespace B2BCentral.Web.Features.Companies;

public sealed class CompaniesViewModel(CompanyListFilter filter, PageState state, CompanyList list, PageOfList page)
{
    private static readonly string[] FilterKeys = ["q", "industry", "subIndustry", "size", "region"];

    private readonly SalesFigure sum = SalesFigure.Sum(list.Companies.Select(company => company.Figure));

    public Storefront Store => filter.Store;

    public string? Search => filter.Search;

    public IReadOnlyList<CompanyRowText> Rows { get; } = list.Companies.Skip(page.Skip).Take(PageOfList.Size)
        .Select(company => CompanyRowText.Of(company, filter, OrdersHref(filter, state, company.Buyer.BuyerId.ToString(CultureInfo.InvariantCulture)))).ToList();

    public IEnumerable<(string Term, FigureText Figure)> Totals =>
    [
        ("Companies", FigureText.Counted("list.companies", page.Total, null)),
        ("Orders", FigureText.Orders("list", sum, null)),
        ("Units", FigureText.Units("list", sum, null)),
        ("Sales", FigureText.Sales("list", sum, Store.Currency, null)),
    ];

    public string Lead => $"{Texts.Days(filter.Figures.Period)} · B2B orders · {(filter.Orders.CountsCancelled ? "as ordered: cancelled orders count too" : "cancelled orders are left out")}";

    public bool HasImports => Store.Marketplace.LastOrderDay is not null;

    public bool IsFiltered => FilterKeys.Any(key => state.Find(null, key) is not null);

    public PeriodControls Days => new("companies", CompanyText.Path, state, filter.Figures);

    /// <summary>From the first order to the last; null where that is longer than a period can be.</summary>
    public ControlLink? AllTime
    {
        get
        {
            if (Store.Marketplace is not { FirstOrderDay: { } first, LastOrderDay: { } last } || PeriodPresets.IsTooLong(new Period(first, last))) return null;
            var href = Address(("range", "custom"), ("from", FilterReader.Text(first)), ("to", FilterReader.Text(last)), ("page", null));
            return new ControlLink("companies-all-time", "All time", href, href, filter.Figures.Period == new Period(first, last));
        }
    }

    public IEnumerable<KeyValuePair<string, string>> HiddenFields => state.With(
        [.. FilterKeys.Select(key => (key, (string?)null)), ("page", null), ("subOf", state.Find(null, "industry"))]).Values;

    public IReadOnlyList<FormField> Filters =>
    [
        Choice("industry", "Industry", [("", "All industries"), (Segment.OtherKey, SegmentText.NotClassified), .. Names(SegmentDimension.Industry)]),
        .. SubIndustries.Count == 0 ? [] : new[] { Choice("subIndustry", "Sub-industry", [("", "All of it"), .. SubIndustries, (Segment.OtherKey, "Not specified")]) },
        Choice("size", "Size", [("", "All sizes"), (Segment.OtherKey, SegmentText.NotClassified), .. Sizes]),
        Choice("region", "Region", [("", "All regions"), (Segment.OtherKey, SegmentText.NotClassified), .. Names(SegmentDimension.Region)]),
    ];

    public string? WithoutBuyerText => list.WithoutBuyer.Orders == 0 || Search is not null
        ? null
        : $"{Texts.Plural(list.WithoutBuyer.Orders, "B2B order", "B2B orders")} ({Texts.Money(list.WithoutBuyer.Sales, Store.Currency)})";

    public FigureText WithoutBuyer => FigureText.Sales("withoutBuyer", list.WithoutBuyer, Store.Currency, OrdersHref(filter, state, OrdersOfCompany.NoneKey));

    public long WithoutBuyerOrders => list.WithoutBuyer.Orders;

    public string AllHref => PageAddress.Of(Store, CompanyText.Path);

    public string OtherHref => Address(("industry", Segment.OtherKey), ("subIndustry", null), ("page", null));

    public string CsvHref => state.With(("page", null)).Address(CompanyText.Path + ".csv");

    public string RuleHref => PageAddress.Of(Store, CompanyText.Path + "/rule");

    public string FileHref => PageAddress.Of(Store, CompanyText.Path + "/file");

    public string ImportsHref => PageAddress.Of(Store, "/imports");

    public string ClassifyPath => CompanyText.Path + "/classify";

    public string Caption => $"{RowsText}, sorted by {CompanySort.NameOf(filter.Sort.Column)}";

    public Pager Pager => new(page, RowsText, number => Address(("page", number == 1 ? null : number.ToString(CultureInfo.InvariantCulture))));

    public SortLink Sort(CompanyColumn column, string text)
    {
        var isSorted = filter.Sort.Column == column;
        var descending = isSorted ? !filter.Sort.Descending : !CompanySort.IsText(column);
        return new SortLink(
            text, Address(("sort", CompanySort.NameOf(column)), ("dir", descending ? "desc" : "asc"), ("page", null)),
            !isSorted ? null : filter.Sort.Descending ? "descending" : "ascending", CompanySort.IsText(column));
    }

    private string RowsText => page.Total == 0
        ? "No companies"
        : $"{Texts.Count(page.FirstRow)}–{Texts.Count(page.LastRow)} of {Texts.Plural(page.Total, "company", "companies")}";

    private IReadOnlyList<(string Value, string Text)> SubIndustries
    {
        get
        {
            if (state.Find(null, "industry") is not { } industry || industry == Segment.OtherKey) return [];
            var top = filter.Orders.Segments.IdsOf(SegmentDimension.Industry, industry)![0];
            return [.. filter.Orders.Segments.Below(top).OrderBy(sub => sub.Name, StringComparer.Ordinal).Select(sub => (sub.Key, sub.Name))];
        }
    }

    private IEnumerable<(string Value, string Text)> Sizes => filter.Orders.Segments.Of(SegmentDimension.Size)
        .OrderBy(size => SizeBand.Order(size.Name)).ThenBy(size => size.Name, StringComparer.Ordinal).Select(size => (size.Key, size.Name));

    private IEnumerable<(string Value, string Text)> Names(SegmentDimension dimension) => filter.Orders.Segments.Of(dimension)
        .OrderBy(segment => segment.Name, StringComparer.Ordinal).Select(segment => (segment.Key, segment.Name));

    private FormField Choice(string name, string label, IReadOnlyList<(string Value, string Text)> choices) =>
        new(name, label, state.Find(null, name)) { Choices = choices };

    // The very filters of the list, so that the orders add up to the figure.
    private static string OrdersHref(CompanyListFilter filter, PageState state, string company) => OrdersAddress.Of(
        filter.Figures, filter.Figures.Period, "b2b", ("company", company), ("industry", state.Find(null, "industry")),
        ("subIndustry", state.Find(null, "subIndustry")), ("region", state.Find(null, "region")), ("size", state.Find(null, "size")));

    private string Address(params IEnumerable<(string Key, string? Value)> changes) => state.With(changes).Address(CompanyText.Path);
}
