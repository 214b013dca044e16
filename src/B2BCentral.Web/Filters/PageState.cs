using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace B2BCentral.Web.Filters;

/// <summary>
/// What a dashboard's address says. A plain parameter such as <c>range</c> is for every widget; <c>top-products.range</c> is for that
/// widget alone and wins there. So one address is a saved view, however the widgets were set.
/// </summary>
public sealed class PageState
{
    public const string DashboardPath = "/b2b";

    /// <summary>The parameters of the dashboard, which its pages share.</summary>
    public static readonly IReadOnlySet<string> Known = new HashSet<string>
    {
        "seller", "marketplace", "range", "from", "to", "measure", "show", "compare", "graph", "by", "industry", "subIndustry", "sort", "dir", "count",
    };

    private readonly SortedDictionary<string, string> values;

    private PageState(SortedDictionary<string, string> values) => this.values = values;

    /// <param name="query">Of the address, in capitals or not; what is not known is left out.</param>
    /// <param name="more">Parameters that a page knows beside those of the dashboard.</param>
    public static PageState Of(IEnumerable<KeyValuePair<string, StringValues>> query, params IReadOnlyCollection<string> more)
    {
        var values = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, given) in query)
        {
            var name = key[(key.IndexOf('.', StringComparison.Ordinal) + 1)..];
            var known = Known.Concat(more).FirstOrDefault(one => one.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (known is null || given.Count == 0) continue;

            // A plain form repeats "show" for each ticked box, and sends "compare" twice when its box is ticked: then the last one counts.
            values[key[..^name.Length].ToLowerInvariant() + known] = known == "show" ? string.Join(',', given.ToArray()) : given[^1] ?? "";
        }

        return new PageState(values);
    }

    /// <summary>The state in an address such as the one that htmx names as the current page's.</summary>
    public static PageState OfAddress(string address) => Of(QueryHelpers.ParseQuery(new Uri(new Uri("http://localhost"), address).Query));

    /// <summary>Of the page that a script swaps the answer into, as its widgets are set now; null for a plain request.</summary>
    public static PageState? BehindScript(HttpRequest request) =>
        request.Headers.ContainsKey("HX-Request") && Uri.TryCreate(request.Headers["HX-Current-URL"].ToString(), UriKind.Absolute, out var page) ? OfAddress(page.PathAndQuery) : null;

    public IEnumerable<KeyValuePair<string, string>> Values => values;

    /// <summary>A widget's own value, else the page's; null when neither is there or it is empty.</summary>
    public string? Find(string? widget, string key) =>
        (widget is not null && values.TryGetValue($"{widget}.{key}", out var own) ? own : values.GetValueOrDefault(key)) is { Length: > 0 } value ? value : null;

    public bool Has(string key) => values.ContainsKey(key);

    /// <summary>The same with some values set, or removed where the new value is null.</summary>
    public PageState With(params IEnumerable<(string Key, string? Value)> changes)
    {
        var changed = new SortedDictionary<string, string>(values, StringComparer.Ordinal);
        foreach (var (key, value) in changes)
        {
            if (value is null) changed.Remove(key);
            else changed[key] = value;
        }

        return new PageState(changed);
    }

    /// <summary>The same with the values of another, which win.</summary>
    public PageState With(PageState other) => With(other.values.Select(value => (value.Key, (string?)value.Value)));

    public PageState Only(params ReadOnlySpan<string> keys)
    {
        var kept = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in keys)
            if (values.TryGetValue(key, out var value)) kept[key] = value;
        return new PageState(kept);
    }

    public string Address(string path) => path + new QueryBuilder(values).ToQueryString().Value?.Replace("%2C", ",", StringComparison.Ordinal);
}
