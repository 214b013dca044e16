namespace B2BCentral.Web.Features.Shared;

/// <summary>Where a page is: its own name, and the pages above it from the outermost on.</summary>
public sealed record Crumbs(string Here, params IReadOnlyList<(string Text, string Href)> Above);
