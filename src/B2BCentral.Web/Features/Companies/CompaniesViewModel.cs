using System.Globalization;
using B2BCentral.Data.Buyers;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Orders;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Companies;

public sealed class CompaniesViewModel(CompanyListFilter filter, PageState state, CompanyList list, PageOfList page)
{
    private readonly SegmentFilters segments = new(filter.Orders.Segments, state);
    private readonly SalesFigure sum = SalesFigure.Sum(list.Companies.Select(company => company.Figure));

    public Storefront Store => filter.Store;

    public string? Search => filter.Search;

    public OrderDayNames DayNames { get; } = OrderDayNames.Of(filter);

    public IReadOnlyList<CompanyRowText> Rows { get; } = list.Companies.Skip(page.Skip).Take(PageOfList.Size)
        .Select(company => CompanyRowText.Of(company, filter, OrdersHref(filter, state, company.Buyer.BuyerId.ToString(CultureInfo.InvariantCulture)))).ToList();

    public IEnumerable<(string Term, FigureText Figure)> Totals =>
    [
        (T("Companies"), FigureText.Counted("list.companies", page.Total, null)),
        (T("Orders"), FigureText.Orders("list", sum, null)),
        (T("Units"), FigureText.Units("list", sum, null)),
        (T("Sales"), FigureText.Sales("list", sum, Store.Currency, null)),
    ];

    public string Lead => filter.Orders.CountsCancelled
        ? Tf($"{Texts.Days(filter.Figures.Period)} · B2B orders · as ordered: cancelled orders count too")
        : Tf($"{Texts.Days(filter.Figures.Period)} · B2B orders · cancelled orders are left out");

    public bool HasImports => Store.Marketplace.LastOrderDay is not null;

    public RepeatBuyers Repeat => list.Repeat;

    public bool IsFiltered => SegmentFilters.Keys.Concat(["q", "again"]).Any(key => state.Find(null, key) is not null);

    public PeriodControls Days => new("companies", CompanyText.Path, state, filter.Figures) { Beside = AllDays };

    public ControlLink? AllTime
    {
        get
        {
            if (AllDays is not { } all) return null;
            var href = Address(("range", "custom"), ("from", FilterReader.Text(all.From)), ("to", FilterReader.Text(all.To)), ("page", null));
            return new ControlLink("companies-all-time", T("All time"), href, href, Days.IsBeside);
        }
    }

    public IEnumerable<KeyValuePair<string, string>> HiddenFields => segments.HiddenFields("q", "again");

    public IReadOnlyList<FormField> Filters =>
    [
        .. segments.Fields,
        new("again", T("Has ordered"), state.Find(null, "again")) { Choices = [("", T("Any number of times")), ("true", T("More than once")), ("false", T("Once so far"))] },
    ];

    public string? WithoutBuyerText => list.WithoutBuyer.Orders == 0 || Search is not null || filter.Again is not null
        ? null
        : $"{Texts.Plural(list.WithoutBuyer.Orders, T("B2B order"), T("B2B orders"))} ({Texts.Money(list.WithoutBuyer.Sales, Store.Currency)})";

    public FigureText WithoutBuyer => FigureText.Sales("withoutBuyer", list.WithoutBuyer, Store.Currency, OrdersHref(filter, state, OrdersOfCompany.NoneKey));

    public long WithoutBuyerOrders => list.WithoutBuyer.Orders;

    public string AllHref => PageAddress.Of(Store, CompanyText.Path);

    public string OtherHref => Address(("industry", Segment.OtherKey), ("subIndustry", null), ("page", null));

    public string CsvHref => state.With(("page", null)).Address(CompanyText.Path + ".csv");

    public string RuleHref => PageAddress.Of(Store, CompanyText.Path + "/rule");

    public string FileHref => PageAddress.Of(Store, CompanyText.Path + "/file");

    public string ImportsHref => PageAddress.Of(Store, "/imports");

    public string ClassifyPath => CompanyText.Path + "/classify";

    public string Caption => filter.Sort.Column switch
    {
        CompanyColumn.First => Tf($"{RowsText}, sorted by first"),
        CompanyColumn.Last => Tf($"{RowsText}, sorted by last"),
        var column => Tf($"{RowsText}, sorted by {NameOf(column)}"),
    };

    public Pager Pager => new(page, RowsText, number => Address(("page", number == 1 ? null : number.ToString(CultureInfo.InvariantCulture))));

    public SortLink Sort(CompanyColumn column, string text)
    {
        var isSorted = filter.Sort.Column == column;
        var descending = isSorted ? !filter.Sort.Descending : !CompanySort.IsText(column);
        return new SortLink(
            text, Address(("sort", CompanySort.NameOf(column)), ("dir", descending ? "desc" : "asc"), ("page", null)),
            !isSorted ? null : filter.Sort.Descending ? "descending" : "ascending", CompanySort.IsText(column));
    }

    /// <summary>From the first order to the last; null where that is longer than a period can be.</summary>
    private Period? AllDays =>
        Store.Marketplace is { FirstOrderDay: { } first, LastOrderDay: { } last } && new Period(first, last) is var all && !PeriodPresets.IsTooLong(all) ? all : null;

    private string RowsText => page.Total == 0
        ? T("No companies")
        : Tf($"{page.FirstRow:N0}–{page.LastRow:N0} of {Texts.Plural(page.Total, T("company", "counted"), T("companies", "counted"))}");

    private static string NameOf(CompanyColumn column) => column switch
    {
        CompanyColumn.Name => T("name"),
        CompanyColumn.Industry => T("industry"),
        CompanyColumn.Region => T("region"),
        CompanyColumn.Size => T("size"),
        CompanyColumn.Orders => T("orders"),
        _ => T("sales"),
    };

    // The very filters of the list, so that the orders add up to the figure.
    private static string OrdersHref(CompanyListFilter filter, PageState state, string company) => OrdersAddress.Of(
        filter.Figures, filter.Figures.Period, "b2b", ("company", company), ("industry", state.Find(null, "industry")),
        ("subIndustry", state.Find(null, "subIndustry")), ("region", state.Find(null, "region")), ("size", state.Find(null, "size")));

    private string Address(params IEnumerable<(string Key, string? Value)> changes) => state.With(changes).Address(CompanyText.Path);
}
