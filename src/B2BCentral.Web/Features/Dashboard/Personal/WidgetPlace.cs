using B2BCentral.Web.Widgets.Frame;

namespace B2BCentral.Web.Features.Dashboard.Personal;

/// <summary>Whether a widget is shown, in an order that somebody chose.</summary>
public sealed record WidgetPlace(WidgetEntry Widget, bool IsHidden)
{
    public static IReadOnlyList<WidgetPlace> Standard => [.. WidgetCatalog.All.Select(widget => new WidgetPlace(widget, false))];

    /// <summary>"sales-snapshot,-action-center": names in their order, a dash before one that is hidden.</summary>
    public static string Written(IEnumerable<WidgetPlace> places) => string.Join(',', places.Select(place => (place.IsHidden ? "-" : "") + place.Widget.Name));

    /// <summary>Every widget once: one that the product got later stands at the end, one that it lost is left out.</summary>
    public static IReadOnlyList<WidgetPlace> Read(string? written)
    {
        var kept = (written ?? "").Split(',').Select(word => (Widget: WidgetCatalog.Find(word.TrimStart('-')), IsHidden: word.StartsWith('-')))
            .Where(one => one.Widget is not null).DistinctBy(one => one.Widget).Select(one => new WidgetPlace(one.Widget!, one.IsHidden)).ToList();
        return [.. kept, .. Standard.ExceptBy(kept.Select(place => place.Widget), place => place.Widget)];
    }

    /// <summary>The widget changes places with the next one that is shown; the first does not move up, nor the last down.</summary>
    public static IReadOnlyList<WidgetPlace> Moved(IReadOnlyList<WidgetPlace> places, string widget, bool up)
    {
        var moved = places.ToList();
        var from = moved.FindIndex(place => place.Widget.Name == widget);
        var to = up ? moved.FindLastIndex(Math.Max(0, from - 1), Math.Max(0, from), place => !place.IsHidden) : moved.FindIndex(from + 1, place => !place.IsHidden);
        if (from < 0 || to < 0 || to == from) return places;

        (moved[from], moved[to]) = (moved[to], moved[from]);
        return moved;
    }
}
