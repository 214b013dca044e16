using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace B2BCentral.Web.Features.Dashboard.Personal;

/// <summary>Which widgets the dashboard shows, in which order, and where it begins.</summary>
public sealed class CustomizeForm
{
    /// <summary>Names of all widgets, in their order.</summary>
    public IReadOnlyList<string>? Order { get; set; }

    /// <summary>Names of those that are ticked.</summary>
    public IReadOnlyList<string>? Shown { get; set; }

    public string? Range { get; set; }

    public string? Measure { get; set; }

    /// <summary>"up:sales-snapshot": a button that moves a widget, where no script does.</summary>
    public string? Move { get; set; }

    public string? ReturnUrl { get; set; }

    /// <summary>Where the visitor came from.</summary>
    [BindNever]
    public string BackHref { get; set; } = PageState.DashboardPath;

    public IReadOnlyList<WidgetPlace> Places
    {
        get
        {
            var places = WidgetPlace.Read(string.Join(',', Order ?? [])).Select(place => place with { IsHidden = Shown?.Contains(place.Widget.Name) != true }).ToList();
            return Move?.Split(':') is [var way, var widget] ? WidgetPlace.Moved(places, widget, up: way == "up") : places;
        }
    }

    public static CustomizeForm Of(PersonalDashboard dashboard) => new()
    {
        Order = [.. dashboard.Places.Select(place => place.Widget.Name)],
        Shown = [.. dashboard.Shown.Select(widget => widget.Name)],
        Range = dashboard.Start.Find(null, "range"),
        Measure = dashboard.Start.Find(null, "measure"),
    };
}
