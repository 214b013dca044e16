using System.Globalization;
using B2BCentral.Data.Buyers;
using B2BCentral.Data.Changes;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Orders;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Companies;

public sealed class CompanyViewModel(
    OrderListFilter filter, CompanyDetails details, CompanyState state, IReadOnlyList<Change> changes, ClassifyFields fields, int months)
{
    private readonly Buyer buyer = details.Buyer;
    private readonly Storefront store = filter.Store;
    private readonly SalesFigure sum = SalesFigure.Sum(details.Days.Select(day => day.Figure));

    public string Name => CompanyText.NameOf(buyer);

    public bool IsClassified => state.HasIndustry;

    public ClassifyFields Fields { get; } = fields;

    public int Id => buyer.BuyerId;

    public string ClassifyAction => PageAddress.Of(store, CompanyText.Path + "/classify");

    public string BackHref => PageAddress.Of(store, CompanyText.Path);

    public string DaysText => Texts.Days(filter.Period);

    public IEnumerable<ControlLink> Spans => new[] { 12, 24 }.Select(span =>
    {
        var href = PageAddress.Of(store, $"{CompanyText.Path}/{Id}", ("months", span == 12 ? null : span.ToString(CultureInfo.InvariantCulture)));
        return new ControlLink($"company-months-{span}", Tf($"{span} calendar months"), href, href, span == months);
    });

    public IEnumerable<(string Term, FigureText Figure)> Totals =>
    [
        (T("Sales"), FigureText.Sales("company", sum, store.Currency, OrdersHref(filter.Period))),
        (T("Orders"), FigureText.Orders("company", sum, OrdersHref(filter.Period))),
        (T("Units"), FigureText.Units("company", sum, OrdersHref(filter.Period))),
    ];

    public AverageText Average { get; } = AverageText.Of(SalesFigure.Sum(details.Days.Select(day => day.Figure)), filter.Store.Currency);

    public bool HasOrdersInPeriod => sum.Orders > 0;

    public IEnumerable<(string Term, string Text)> Facts => new (string Term, string? Text)[]
    {
        (T("Industry"), ClassificationChanges.IndustryNow(state, filter.Segments)),
        (T("Size"), ClassificationChanges.SizeNow(state, filter.Segments)),
        (T("Region of most orders"), RegionText),
        (T("First order"), details.OrderDays.Count == 0 ? null : Texts.Day(details.OrderDays.Min())),
        (T("Last order"), details.OrderDays.Count == 0 ? null : Texts.Day(details.OrderDays.Max())),
        (T("Known by"), $"{CompanyText.KindOf(buyer.KeyKind)} {buyer.KnownBy}"),
        (T("E-mail domain"), buyer.EmailDomain),
        (T("Tax id"), buyer.TaxId),
    }.Where(fact => fact.Text is not null).Select(fact => (fact.Term, fact.Text!));

    public ReorderInterval? Reorder { get; } = ReorderInterval.Of(details.OrderDays);

    public string ReorderText => Reorder is { } interval
        ? Tf($"Typically orders again after {Days(interval.Median)} (median of {interval.Intervals:N0} intervals; the middle half: {Days(interval.LowerQuartile)} to {Days(interval.UpperQuartile)}).")
        : OrderDayCount == 1
            ? Tf($"Needs orders on {ReorderInterval.FewestDays} different days; there is 1 day so far.")
            : Tf($"Needs orders on {ReorderInterval.FewestDays} different days; there are {OrderDayCount:N0} days so far.");

    public string? ReorderMedian => Reorder is { } interval ? Days(interval.Median) : null;

    public IReadOnlyList<MonthText> Months { get; } = MonthText.Of(filter, details);

    public MonthGraph Graph => MonthGraph.Of(filter.Store.Currency, Months);

    public string Sentence
    {
        get
        {
            if (!HasOrdersInPeriod) return Tf($"{Name} ordered nothing in these {Months.Count} months.");
            var best = Months.MaxBy(month => month.SalesInMinorUnits)!;
            var active = Months.Count(month => month.HasOrders);
            return Tf($"{Name} ordered in {active} of {Months.Count} months; {best.Title} was the largest with {best.Sales.Text}.");
        }
    }

    public IReadOnlyList<ProductText> Products { get; } = details.Products.Select(product => ProductText.Of(product, filter)).ToList();

    public IReadOnlyList<OrderRowText> Newest { get; } = details.Newest.Select(row => OrderRowText.Of(row, filter, PageState.Of([]))).ToList();

    public string AllOrdersText => T("All orders of this company");

    /// <summary>Null without an order, or where a list cannot reach over all of them.</summary>
    public string? AllOrdersHref => details.OrderDays.Count > 0 && new Period(details.OrderDays.Min(), details.OrderDays.Max()) is var days && !PeriodPresets.IsTooLong(days)
        ? OrdersHref(days)
        : null;

    public IReadOnlyList<ChangeText> Changes { get; } = ChangeText.Of(changes, filter.Store);

    private int OrderDayCount => details.OrderDays.Distinct().Count();

    private string RegionText
    {
        get
        {
            var regions = state.Orders.GroupBy(alike => alike.RegionId).OrderByDescending(group => group.Sum(alike => alike.OrderIds.Count)).ThenBy(group => group.Key).ToList();
            return filter.Segments.Find(regions.Count == 0 ? buyer.RegionId : regions[0].Key)?.Name ?? T(SegmentText.NotClassified);
        }
    }

    private string OrdersHref(Period days) => OrdersAddress.Of(filter.Figures, days, "b2b", ("company", Id.ToString(CultureInfo.InvariantCulture)));

    private static string Days(decimal days) => days == 1 ? T("1 day") : Tf($"{days:0.#} days");
}
