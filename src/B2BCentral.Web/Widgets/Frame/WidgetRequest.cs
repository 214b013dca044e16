using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Widgets.Frame;

/// <summary>One widget to show: which, of what, and how the page around it stands.</summary>
/// <param name="RefreshedAt">The local time of a refresh that was asked for; announced.</param>
public sealed record WidgetRequest(WidgetEntry Widget, PageState State, DashboardFilter Filter, bool IsMinimized, string? RefreshedAt = null)
{
    public WidgetLinks Links => new(Widget.Name, State);
}
