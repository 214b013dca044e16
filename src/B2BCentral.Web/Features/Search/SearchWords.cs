using B2BCentral.Metrics;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Search;

/// <summary>What somebody looks for: without the spaces around it, those within single, and no longer than what it may be a part of.</summary>
public sealed class SearchWords
{
    public const int Longest = 100;

    /// <summary>Parameters that the search knows beside those of the dashboard.</summary>
    public static readonly string[] OwnKeys = ["q", OpensExact];

    /// <summary>The field sends it along, and a link to all results does not.</summary>
    public const string OpensExact = "open";

    private SearchWords(string typed)
    {
        Text = PlainText.Cut(typed, Longest).TrimEnd();
        IsCut = typed.Length > Longest;
    }

    public string Text { get; }

    /// <summary>More was typed than is looked for.</summary>
    public bool IsCut { get; }

    public bool IsEmpty => Text.Length == 0;

    /// <summary>The ways in which an order id that has letters is written: an index finds its beginning only as it is stored.</summary>
    public IEnumerable<string> Spellings
    {
        get
        {
            var (small, capital) = (Text.ToLowerInvariant(), Text.ToUpperInvariant());
            return ((string[])[Text, capital, small, capital[..1] + small[1..]]).Distinct(StringComparer.Ordinal);
        }
    }

    public static SearchWords Of(PageState state) =>
        new(string.Join(' ', (state.Find(null, OwnKeys[0]) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Whether a text is exactly them, in any case.</summary>
    public bool Are(string? text) => Text.Equals(text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text begins with them, in any case.</summary>
    public bool Begin(string? text) => text?.StartsWith(Text, StringComparison.OrdinalIgnoreCase) == true;
}
