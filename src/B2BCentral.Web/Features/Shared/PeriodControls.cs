using B2BCentral.Metrics.Time;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Shared;

/// <summary>The choice of days above a page. Choosing others leads to the first page of the list.</summary>
public sealed class PeriodControls(string id, string path, PageState state, DashboardFilter filter)
{
    public string Id { get; } = id;

    public string Path { get; } = path;

    public IEnumerable<ControlLink> Ranges =>
    [
        Range(PeriodPreset.Last7Days, T("7 days")), Range(PeriodPreset.Last30Days, T("30 days")), Range(PeriodPreset.Last90Days, T("90 days")),
        Range(PeriodPreset.Last12Months, T("12 months")), Range(PeriodPreset.YearToDate, T("Year to date")),
    ];

    /// <summary>Days that have a button of their own beside these.</summary>
    public Period? Beside { private get; init; }

    public bool IsBeside => filter.Range == PeriodPreset.Custom && filter.Period == Beside;

    public bool IsCustom => filter.Range == PeriodPreset.Custom && !IsBeside;

    public string CustomText => IsCustom ? Texts.ShortDays(filter.Period) : T("Custom…");

    public DaysFields Days => new(Id, "from", "to", filter);

    /// <summary>What the form of custom dates sends along.</summary>
    public IEnumerable<KeyValuePair<string, string>> HiddenFields => state.With(("range", null), ("from", null), ("to", null), ("page", null)).Values;

    private ControlLink Range(PeriodPreset preset, string text)
    {
        var href = state.With(("range", FilterReader.NameOf(preset)), ("from", null), ("to", null), ("page", null)).Address(Path);
        return new ControlLink($"{Id}-range-{FilterReader.NameOf(preset)}", text, href, href, filter.Range == preset);
    }
}
