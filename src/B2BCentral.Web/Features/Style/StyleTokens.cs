namespace B2BCentral.Web.Features.Style;

/// <summary>What the page of parts has one sample of each of: the names of <c>Assets/css/tokens.css</c> and the files of <c>wwwroot/img</c>. A test compares them.</summary>
public static class StyleTokens
{
    public static readonly IReadOnlyList<(string Group, IReadOnlyList<string> Names)> Colours =
    [
        ("Surfaces and lines", ["ground", "card", "raised", "tint", "paper", "line", "line-soft", "field-line", "edge"]),
        ("Text", ["ink", "soft", "link"]),
        ("Header", ["header", "header-nav", "header-ink", "header-soft", "header-line"]),
        ("Actions and focus", ["accent", "accent-ink", "accent-tint", "primary", "primary-line", "primary-ink", "focus"]),
        ("Meanings", ["good", "bad", "bad-tint", "warn", "hot", "hot-line"]),
        ("Tooltips", ["tip", "tip-ink", "tip-soft", "tip-b2b", "tip-non-b2b", "tip-total"]),
        ("Series", ["b2b", "non-b2b", "total"]),
        ("Slices", ["k1", "k2", "k3", "k4", "k5", "k6", "k0"]),
        ("Stars", ["star", "star-line"]),
    ];

    public static readonly IReadOnlyList<string> Sizes = ["small", "text-s", "text", "text-l", "title", "headline"];

    public static readonly IReadOnlyList<string> Spaces = ["s1", "s2", "s3", "s4", "s5", "s6", "s7", "page-edge", "card-edge"];

    public static readonly IReadOnlyList<string> Corners = ["radius-s", "radius", "radius-l", "round"];

    public static readonly IReadOnlyList<string> Shadows = ["shadow-card", "shadow-up"];

    public static readonly IReadOnlyList<string> Pictures =
    [
        "all-done", "no-campaigns", "no-certificates", "no-changes", "no-companies", "no-files", "no-keys", "no-members", "no-orders", "no-pictures", "no-prices", "no-report", "no-requests",
        "nothing-found",
    ];

    public static readonly IReadOnlyList<string> Icons =
    [
        "chevron-down", "chevron-right", "chevron-left", "info", "menu", "close", "arrow-up", "arrow-down", "hide", "search", "bell", "help", "minimize", "restore", "star", "five-stars", "refresh",
        "warning", "box", "line-graph", "bar-graph", "download", "edit", "picture", "price", "tiers", "megaphone",
    ];
}
