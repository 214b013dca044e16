namespace B2BCentral.Web.Features.Shared;

/// <summary>The foot of a list: which rows are shown, and the way to the others.</summary>
public sealed record Pager(PageOfList Page, string RowsText, Func<int, string> Href);
