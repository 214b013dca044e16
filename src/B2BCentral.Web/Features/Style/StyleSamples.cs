using B2BCentral.Data.Sellers;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Reports;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;

namespace B2BCentral.Web.Features.Style;

/// <summary>What the samples show: made up, in the view models of the real parts.</summary>
public static class StyleSamples
{
    public const string WrongField = "wrong";

    public static readonly IReadOnlyList<FormField> Fields =
    [
        new("empty", "Empty", null),
        new("filled", "Filled", "Northfield Tools"),
        new("hint", "With a hint", "40") { InputMode = "numeric", Hint = "Units that can be sold." },
        new("required", "Required", null) { IsRequired = true },
        new(WrongField, "With an error", "0") { IsRequired = true, InputMode = "numeric", Hint = "Units of one order." },
        new("price", "With a sign before it", "18.40") { InputMode = "decimal", Prefix = "$" },
        new("percent", "With a sign behind it", "8") { InputMode = "decimal", Suffix = "%" },
        new("day", "A day", "2025-03-31") { Type = "date" },
        new("choice", "One of several", "second") { Choices = [("first", "The first"), ("second", "The second"), ("third", "The third")] },
        new("file", "A file", null) { Type = "file", Accept = ".csv" },
        new("lines", "Several lines", "We answer within a day.") { Lines = 3, MaxLength = 200, HasCounter = true },
    ];

    public static readonly IReadOnlyList<(string Name, GrowthText Growth)> Growths =
    [
        ("up", new("up", "28.4 %", null, null, IsSmallBase: false)),
        ("down", new("down", "3.1 %", null, null, IsSmallBase: false)),
        ("none", new("none", "0.0 %", null, null, IsSmallBase: false)),
        ("nothing to grow from", new("none", Texts.Dash, "no sales in the comparison", null, IsSmallBase: false)),
        ("no data", new("none", "n/a", "your data does not reach back to the comparison", null, IsSmallBase: false)),
        ("small base", new("up", "200.0 %", null, "+$120.00", IsSmallBase: true)),
    ];

    public static readonly IReadOnlyList<FormField> Filters =
    [
        new("industry", "Industry", null) { Choices = [("", "All industries"), ("23", "Construction")] },
        new("region", "Region", null) { Choices = [("", "All regions"), ("CA", "California")] },
    ];

    /// <summary>The boxes of the series that are ticked.</summary>
    public static readonly IReadOnlySet<string> Shown = new HashSet<string> { "b2b", "total" };

    private static readonly DateOnly Today = new(2025, 4, 1);

    public static Pager Pages => new(PageOfList.Of(asked: 4, total: 1_000), "151 to 200 of 1,000 rows", number => $"{StyleController.Path}?page={number}");

    /// <summary>A widget that nobody can swap: its controls lead to addresses that are not there.</summary>
    public static WidgetViewModel Card(string name, string title, int span, bool hasOrders = true, bool isMinimized = false) =>
        new(new WidgetRequest(new WidgetEntry(name, title, typeof(WidgetViewComponent), span), PageState.Of([]), Filter(hasOrders), isMinimized));

    /// <param name="kind">line or bar.</param>
    public static ReportGraph Graph(string kind) => new(
        "sales", GraphNumbers.Of(Currency.Of("USD")), kind, Categories: false, Compared: true, "last year",
        ["Oct", "Nov", "Dec", "Jan", "Feb", "Mar"], ["October 2024", "November 2024", "December 2024", "January 2025", "February 2025", "March 2025"], PartialFrom: 5, Cut: [],
        [
            new ReportSeries("b2b", "B2B", [820, 990, 1_240, null, 1_310, 700], [600, 720, 910, 640, 880, 930]),
            new ReportSeries("non-b2b", "Non-B2B", [1_900, 2_350, 3_100, null, 1_700, 900], [1_800, 2_100, 2_900, 1_500, 1_650, 1_720]),
            new ReportSeries("total", "Total", [2_720, 3_340, 4_340, null, 3_010, 1_600], [2_400, 2_820, 3_810, 2_140, 2_530, 2_650]),
        ], Orders: null);

    private static DashboardFilter Filter(bool hasOrders)
    {
        DateOnly? last = hasOrders ? Today.AddDays(-1) : null;
        var anchor = Anchor.Of(Today, last);
        return new DashboardFilter
        {
            Store = new Storefront(new Seller { Slug = "sample", Name = "Sample" }, new SellerMarketplace { Code = "US", FirstOrderDay = last?.AddYears(-2), LastOrderDay = last }),
            Counting = CountingPolicy.NotCancelled,
            Range = PeriodPreset.Last30Days,
            Period = PeriodPreset.Last30Days.Ending(anchor.Day),
            Anchor = anchor,
            Today = Today,
            Measure = Measure.Sales,
            Comparison = ComparisonRule.LastYear,
        };
    }
}
