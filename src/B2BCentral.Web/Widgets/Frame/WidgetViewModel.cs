using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Widgets.Frame;

/// <summary>What the frame around every widget needs.</summary>
public class WidgetViewModel(WidgetRequest request)
{
    public WidgetRequest Request { get; } = request;

    public string Name => Request.Widget.Name;

    public string Title => T(Request.Widget.Title);

    public int Span => Request.Widget.Span;

    /// <summary>What a visitor who cannot see the widget is told after it was asked for anew.</summary>
    public virtual string? Announcement => Request.RefreshedAt is { } time ? Tf($"Refreshed at {time}") : null;

    public WidgetLinks Links => Request.Links;

    public DashboardFilter Filter => Request.Filter;

    public string DaysText => Texts.Days(Filter.Period);

    public string? ComparedDaysText => Filter.Compared is { } compared ? Texts.ShortDays(compared) : null;

    public IEnumerable<ControlLink> Measures =>
    [
        Control("measure", "sales", T("Sales"), Filter.Measure == Measure.Sales),
        Control("measure", "units", T("Units"), Filter.Measure == Measure.Units),
    ];

    public IEnumerable<ControlLink> Ranges =>
    [
        Range(PeriodPreset.Last7Days, T("7 days")), Range(PeriodPreset.Last30Days, T("30 days")), Range(PeriodPreset.Last90Days, T("90 days")),
        Range(PeriodPreset.Last12Months, T("12 months")), Range(PeriodPreset.YearToDate, T("Year to date")),
    ];

    public bool IsCustom => Filter.Range == PeriodPreset.Custom;

    public DaysFields Days => new(Name, Links.Name("from"), Links.Name("to"), Filter);

    /// <summary>Said in the place of figures where no order is found.</summary>
    public virtual EmptyText Empty => new(
        Filter.IsToCome ? T("These dates are in the future") : T("No B2B orders in this period"),
        Filter.IsToCome
            ? T("Nothing can have been bought yet.")
            : Tf($"Businesses bought nothing in this period ({DaysText}). A longer period may show more, or an import may be missing."),
        T("Show 12 months"), [("range", "12m"), ("from", null), ("to", null)]);

    public string DataThrough => Filter.Store.Marketplace.LastOrderDay is { } last ? Tf($"Data through {Texts.Day(last)}") : T("No orders yet");

    public string TimeName => T(Filter.Store.Place.TimeName);

    /// <summary>In the marketplace's time; made-up orders were not imported.</summary>
    public DateTimeOffset? ImportedAt => Filter.Store is { Seller.IsDemo: false, Marketplace.ImportedAt: { } at }
        ? TimeZoneInfo.ConvertTime(at, Filter.Store.Place.TimeZone)
        : null;

    /// <summary>What a reader must know of the comparison, beside its dates.</summary>
    public IEnumerable<string> Notes => FilterNotes.Of(Filter);

    private ControlLink Range(PeriodPreset preset, string text) =>
        ControlOf("range", FilterReader.NameOf(preset), text, Filter.Range == preset, ("from", null), ("to", null));

    private ControlLink Control(string key, string value, string text, bool isCurrent) => ControlOf(key, value, text, isCurrent);

    private ControlLink ControlOf(string key, string value, string text, bool isCurrent, params IEnumerable<(string Key, string? Value)> also)
    {
        (string Key, string? Value)[] changes = [(key, value), .. also];
        return new ControlLink($"{Name}-{key}-{value}", text, Links.Page(changes), Links.Alone(changes), isCurrent);
    }
}

/// <summary>Why there is nothing to show, and a link that may show something.</summary>
/// <param name="Changes">What the link changes in the address.</param>
public sealed record EmptyText(string Title, string Why, string Link, IReadOnlyList<(string Key, string? Value)> Changes);

/// <param name="Alone">The address of the widget alone, for htmx.</param>
public sealed record ControlLink(string Id, string Text, string Page, string Alone, bool IsCurrent);
