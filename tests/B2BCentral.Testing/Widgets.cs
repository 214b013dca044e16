using AngleSharp.Dom;

namespace B2BCentral.Testing;

/// <summary>What a test reads of a widget's markup.</summary>
public static class Widgets
{
    public static IElement Widget(this IParentNode page, string name) =>
        page.QuerySelector($"[data-widget='{name}']") ?? throw new InvalidOperationException($"There is no widget {name}.");

    /// <summary>The plain value of a printed figure such as b2b.sales.</summary>
    public static string? Figure(this IParentNode page, string name) => page.QuerySelector($"[data-figure='{name}']")?.GetAttribute("data-value");

    /// <summary>The control that says it is the current one, such as 30 days.</summary>
    public static IEnumerable<string> Current(this IParentNode widget) => widget.QuerySelectorAll(".tools [aria-current=true]").Select(Words);

    public static string Words(this INode node) => string.Join(' ', node.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static string Words(this IParentNode page, string selector) =>
        page.QuerySelector(selector)?.Words() ?? throw new InvalidOperationException($"There is no {selector}.");

    /// <summary>The first column of a widget's table, row by row.</summary>
    public static IEnumerable<string> RowNames(this IParentNode widget) => widget.QuerySelectorAll("tbody:not(.sub-rows) .row-name").Select(row => row.FirstWords());

    // The definition behind an info button is part of the cell, but not of the name.
    private static string FirstWords(this INode node) => string.Join(' ', node.ChildNodes.OfType<IText>().Select(Words)).Trim();
}
