using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Widgets.Frame;

/// <summary>The addresses of a widget's controls: the whole page without scripts, the widget alone with them.</summary>
public sealed record WidgetLinks(string Widget, PageState State)
{
    // These three mean something to several widgets; what a control changes, it changes for its own widget only.
    private static readonly HashSet<string> Shared = ["range", "from", "to", "measure"];

    public string Path => $"{PageState.DashboardPath}/widgets/{Widget}";

    /// <summary>The page with some of this widget's values changed.</summary>
    public string Page(params IEnumerable<(string Key, string? Value)> changes) => Changed(changes).Address(PageState.DashboardPath) + "#" + Widget;

    /// <summary>The page as it is, without a place in it: a link to a place in the same page asks for nothing.</summary>
    public string Reload => State.Address(PageState.DashboardPath);

    /// <summary>The widget alone with some values changed.</summary>
    public string Alone(params IEnumerable<(string Key, string? Value)> changes) => Changed(changes).Address(Path);

    /// <summary>What the options menu does to the widget: for the seller that the address names, where it names one.</summary>
    public string Action(string name) => State.Only("seller", "marketplace").Address($"{Path}/{name}");

    /// <summary>As <see cref="Action"/>, for a page of its own that leads back to this one.</summary>
    public string ActionAndBack(string name) => State.Only("seller", "marketplace").With(("returnUrl", Page())).Address($"{Path}/{name}");

    public string Name(string key) => Shared.Contains(key) ? $"{Widget}.{key}" : key;

    /// <summary>The state that a form must send along, without the fields that it has itself.</summary>
    public IEnumerable<KeyValuePair<string, string>> HiddenFields(params string[] ownKeys)
    {
        var own = ownKeys.Select(Name).ToHashSet();
        return State.Values.Where(value => !own.Contains(value.Key));
    }

    /// <summary>
    /// The page's state after a control of this widget was used: its own values from the request, all others as the page has them now,
    /// because other widgets may have changed since this one was rendered.
    /// </summary>
    public static PageState Merged(WidgetEntry widget, PageState page, PageState request)
    {
        var merged = page.With(
        [
            .. widget.OwnKeys.Select(key => (key, request.Find(null, key))),
            .. Shared.Select(key => $"{widget.Name}.{key}").Select(key => (key, request.Find(null, key))),
        ]);
        // A form that chooses another industry still sends the old one's sub-industry.
        return merged.Find(null, "industry") == page.Find(null, "industry") ? merged : merged.With(("subIndustry", null));
    }

    private PageState Changed(IEnumerable<(string Key, string? Value)> changes) =>
        State.With(changes.Select(change => (Name(change.Key), change.Value)));
}
