using B2BCentral.Metrics;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Orders;

public sealed class OrdersViewModel(OrderListFilter filter, PageState state, SalesFigure sum, PageOfList page, IReadOnlyList<OrderRow> rows)
{
    public const string Path = "/orders";

    public OrderListFilter Filter { get; } = filter;

    public PageOfList Page { get; } = page;

    public IReadOnlyList<OrderRowText> Rows { get; } = rows.Select(row => OrderRowText.Of(row, filter, state)).ToList();

    public SegmentFilters Segments { get; } = new(filter.Segments, state);

    /// <summary>Those of segments stand only where orders may be of a business customer.</summary>
    public IReadOnlyList<FormField> Fields => [.. Filter.IsBusiness == false ? [] : Segments.Fields, .. ExcludedOnly ? [] : new[] { StatusChoice.Field(Filter) }];

    public IEnumerable<KeyValuePair<string, string>> HiddenFields => ExcludedOnly ? Segments.HiddenFields() : Segments.HiddenFields(StatusChoice.Key);

    /// <summary>Kinds of orders that one looks for by themselves; those in force stand among the filters.</summary>
    public IEnumerable<(string Text, string Href)> Only =>
    [
        .. Filter.PendingOnly ? [] : new[] { (T("Without a price"), Address(("pending", "true"), ("excluded", null), ("page", null))) },
        .. Filter.ExcludedOnly || Filter.CountsCancelled ? [] : new[] { (T("Excluded orders"), Address(("excluded", "true"), ("pending", null), (StatusChoice.Key, null), ("page", null))) },
    ];

    public IReadOnlyList<FilterChip> Chips { get; } = FilterChip.Of(filter, state);

    /// <summary>What the number before the link says, in the names of the list.</summary>
    public IEnumerable<(string Term, FigureText Figure)> Totals =>
    [
        (ExcludedOnly ? T("Excluded orders") : T("Orders"), FigureText.Orders("list", sum, null)),
        (ExcludedOnly ? T("Cancelled units") : T("Units"), FigureText.Units("list", sum, null)),
        (ExcludedOnly ? T("Cancelled amount") : T("Sales"), FigureText.Sales("list", sum, Filter.Store.Currency, null)),
    ];

    public AverageText Average { get; } = AverageText.Of(sum, filter.Store.Currency);

    public bool ExcludedOnly => Filter.ExcludedOnly;

    public bool HasImports => Filter.Store.Marketplace.LastOrderDay is not null;

    public string Lead => string.Join(" · ", new[] { Texts.Days(Filter.Period), T(Filter.Store.Place.TimeName), CountingText }.Where(part => part.Length > 0));

    public string? ProductNote => Filter.Products is { } products ? Tf($"Only items of {products.Name} count here, so units and sales are those of this product alone.") : null;

    public string Caption => Tf($"{RowsText}, sorted by {SortText}");

    public string RowsText => Page.Total == 0 ? T("No orders") : Tf($"{Page.FirstRow:N0}–{Page.LastRow:N0} of {Texts.Plural(Page.Total, T("order"), T("orders"))}");

    public string CsvHref => state.With(("page", null)).Address(Path + ".csv");

    public string AllHref => AllOf(Filter.Store);

    public IEnumerable<ControlLink> Channels => [Channel("total", null, T("All", "orders")), Channel("b2b", true, T("B2B")), Channel("non-b2b", false, T("Non-B2B"))];

    public PeriodControls Days => new("orders", Path, state, Filter.Figures);

    public Pager Pager => new(Page, RowsText, PageHref);

    public SortLink Sort(OrderColumn column, string text)
    {
        var isSorted = Filter.Sort.Column == column;
        var descending = isSorted ? !Filter.Sort.Descending : column != OrderColumn.Order;
        return new SortLink(
            text, Address(("sort", OrderSort.NameOf(column)), ("dir", descending ? "desc" : "asc"), ("page", null)),
            !isSorted ? null : Filter.Sort.Descending ? "descending" : "ascending", IsText: column == OrderColumn.Date);
    }

    private string PageHref(int number) => Address(("page", number == 1 ? null : number.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    public static string AllOf(Storefront store) =>
        $"{Path}?seller={Uri.EscapeDataString(store.Seller.Slug)}&marketplace={Uri.EscapeDataString(store.Marketplace.Code)}";

    private string CountingText => (ExcludedOnly, Filter.CountsCancelled) switch
    {
        (true, _) => T("only orders of which every item is cancelled"),
        (_, true) => T("as ordered: cancelled orders count too"),
        _ => T("cancelled orders are left out"),
    };

    private string SortText => Filter.Sort.Column switch
    {
        OrderColumn.Sales => T("sales"),
        OrderColumn.Units => T("units"),
        OrderColumn.Order => T("order"),
        _ => T("date"),
    };

    private ControlLink Channel(string key, bool? isBusiness, string text) => Control(
        $"orders-show-{key}", text, Filter.IsBusiness == isBusiness,
        isBusiness == true ? [("show", key)] : [("show", isBusiness is null ? null : key), .. FilterChip.WithoutSegments]);

    private ControlLink Control(string id, string text, bool isCurrent, (string Key, string? Value)[] changes)
    {
        var href = Address([.. changes, ("page", null)]);
        return new ControlLink(id, text, href, href, isCurrent);
    }

    private string Address(params IEnumerable<(string Key, string? Value)> changes) => state.With(changes).Address(Path);
}
