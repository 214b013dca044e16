using B2BCentral.Metrics.Time;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.Frame;

namespace B2BCentral.Web.Features.Dashboard.Personal;

/// <summary>How one user has the dashboard of one seller: its widgets, where it begins, and the views that they saved.</summary>
/// <param name="Places">Of every widget, in the user's order.</param>
/// <param name="Start">The range and measure of an address that names none; empty where the product's own are right.</param>
/// <param name="Views">By name.</param>
public sealed record PersonalDashboard(IReadOnlyList<WidgetPlace> Places, PageState Start, IReadOnlyList<SavedView> Views)
{
    public const string Prefix = "dashboard.";
    public const string PlacesSetting = Prefix + "widgets";
    public const string StartSetting = Prefix + "start";
    public const string ViewSetting = Prefix + "view.";

    /// <summary>The choices of a form; the first is the product's own.</summary>
    public static readonly IReadOnlyList<(string Value, string Text)> Ranges =
        [("", "30 days (default)"), ("7d", "7 days"), ("90d", "90 days"), ("12m", "12 months"), ("ytd", "Year to date")];

    public static readonly IReadOnlyList<(string Value, string Text)> Measures = [("", "Sales (default)"), ("units", "Units")];

    /// <param name="settings">By name.</param>
    public static PersonalDashboard Of(IReadOnlyDictionary<string, string> settings)
    {
        var start = PageState.OfAddress("?" + settings.GetValueOrDefault(StartSetting));
        return new PersonalDashboard(
            WidgetPlace.Read(settings.GetValueOrDefault(PlacesSetting)),
            start.Only().With(("range", Known(Ranges, start.Find(null, "range"))), ("measure", Known(Measures, start.Find(null, "measure")))),
            [.. settings.Where(setting => setting.Key.StartsWith(ViewSetting, StringComparison.Ordinal))
                .Select(setting => new SavedView(setting.Key[ViewSetting.Length..], PageState.OfAddress("?" + setting.Value)))
                .OrderBy(view => view.Name, Texts.Alphabet)]);
    }

    /// <summary>"range=90d&amp;measure=units": as a start is kept.</summary>
    public static string Written(PageState start) => start.Address("").TrimStart('?');

    /// <summary>Where a form leads that makes the dashboard what it is now, whatever was changed since.</summary>
    public string UndoAddress(Storefront store, string? returnUrl) => PageAddress.Of(
        store, CustomizeController.Path + "/undo", ("places", WidgetPlace.Written(Places)), ("start", Written(Start)), ("returnUrl", returnUrl));

    /// <summary>The state with what it leaves open filled in. Whoever names days means those and no range.</summary>
    public PageState Begun(PageState state)
    {
        var begun = state.Has("range") || state.Has("from") || state.Has("to") ? state : state.With(("range", Start.Find(null, "range")));
        return state.Has("measure") ? begun : begun.With(("measure", Start.Find(null, "measure")));
    }

    /// <summary>The state with everything named that it is begun with, so that it shows the same when the start is another.</summary>
    public PageState Kept(PageState state)
    {
        var begun = Begun(state);
        if (!begun.Has("range") && !begun.Has("from") && !begun.Has("to")) begun = begun.With(("range", FilterReader.NameOf(PeriodPreset.Last30Days)));
        return begun.Has("measure") ? begun : begun.With(("measure", "sales"));
    }

    public IReadOnlyList<WidgetEntry> Shown => [.. Places.Where(place => !place.IsHidden).Select(place => place.Widget)];

    public bool IsReordered => !Shown.SequenceEqual(WidgetCatalog.All);

    public IReadOnlyList<WidgetEntry> Hidden => [.. Places.Where(place => place.IsHidden).Select(place => place.Widget)];

    /// <returns>Null where there is no such view; names differ by more than their case.</returns>
    public SavedView? FindView(string? name) => Views.FirstOrDefault(view => string.Equals(view.Name, name, StringComparison.OrdinalIgnoreCase));

    private static string? Known(IReadOnlyList<(string Value, string Text)> choices, string? value) => choices.Any(choice => choice.Value == value) ? value : null;
}

/// <param name="State">Of the dashboard: an address as it was when it was saved, so a range such as "30 days" goes on.</param>
public sealed record SavedView(string Name, PageState State);
