using B2BCentral.Metrics;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Reports;

/// <summary>What can be chosen above the report.</summary>
public sealed class ReportControls(ReportFilter filter, PageState state)
{
    public IEnumerable<ControlLink> Kinds => ReportKinds.Words.Select(word => Control(
        "report", word.Name, ReportKinds.TitleOf(word.Kind), filter.Kind == word.Kind, ("sort", null), ("dir", null), ("columns", null), ("q", word.Kind == ReportKind.ByDate ? null : filter.Search)));

    public IEnumerable<ControlLink> Grains => !filter.IsByDate
        ? []
        : [Control("grain", "day", T("Days"), filter.Grain == Grain.Day), Control("grain", "week", T("Weeks"), filter.Grain == Grain.Week), Control("grain", "month", T("Months"), filter.Grain == Grain.Month)];

    public IEnumerable<ControlLink> Measures =>
    [
        Control("measure", "sales", T("Sales"), filter.Figures.Measure == Measure.Sales),
        Control("measure", "units", T("Units"), filter.Figures.Measure == Measure.Units),
    ];

    public IEnumerable<ControlLink> Comparisons
    {
        get
        {
            yield return Comparison("last-year", T("Last year"), ComparisonRule.LastYear);
            if (filter.Figures.Comparison == ComparisonRule.Weekday) yield return Comparison("weekday", T("364 days earlier"), ComparisonRule.Weekday);
            yield return Comparison("previous", T("Previous period"), ComparisonRule.Previous);
            yield return Comparison("none", T("None"), ComparisonRule.None);
        }
    }

    public PeriodControls Days => new("report", ReportsAddress.Path, state, filter.Figures);

    public IReadOnlySet<string> ShownKeys => filter.Segments.Select(segment => segment.Key()).ToHashSet();

    /// <summary>What the form of segments sends along.</summary>
    public IEnumerable<KeyValuePair<string, string>> SegmentFields => state.With(("show", null), ("graph", null)).Values;

    /// <summary>What the form of the search sends along.</summary>
    public IEnumerable<KeyValuePair<string, string>> SearchFields => state.With(("q", null), ("page", null)).Values;

    private ControlLink Comparison(string value, string text, ComparisonRule rule) => Control("compare", value, text, filter.Figures.Comparison == rule);

    private ControlLink Control(string key, string value, string text, bool isCurrent, params IEnumerable<(string Key, string? Value)> also)
    {
        var href = state.With([(key, value), ("page", null), .. also]).Address(ReportsAddress.Path);
        return new ControlLink($"report-{key}-{value}", text, href, href, isCurrent);
    }
}
