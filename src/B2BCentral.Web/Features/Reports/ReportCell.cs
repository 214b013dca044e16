using B2BCentral.Web.Display;

namespace B2BCentral.Web.Features.Reports;

/// <summary>One figure of the table.</summary>
/// <param name="Label">The name of its column, where rows are cards.</param>
/// <param name="Figure">Its value is null where there is none.</param>
/// <param name="Plain">As a file has it; null where there is none.</param>
/// <param name="Note">What a reader must know of this one figure.</param>
/// <param name="Growth">Instead of the figure's text.</param>
public sealed record ReportCell(string Label, FigureText Figure, string? Plain, string? Note, GrowthText? Growth);

/// <summary>A header of the table.</summary>
/// <param name="Segment">Null where one segment is shown, or the column has none.</param>
/// <param name="About">The definition behind the info button, once for each column; null for what rows are called.</param>
public sealed record ReportHeader(string Id, string Text, ReportSegment? Segment, string Href, string? AriaSort, Definition? About, bool IsText);
