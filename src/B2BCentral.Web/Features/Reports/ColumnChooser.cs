using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;

namespace B2BCentral.Web.Features.Reports;

/// <summary>The form that says which columns are seen.</summary>
/// <param name="Error">Why a choice was refused; the form is then open on the page.</param>
public sealed record ColumnChooser(PageState State, IReadOnlyList<ReportColumn> Chosen, string? Error)
{
    public string Action => State.With(("columns", null)).Address(ReportsAddress.Path + "/columns");

    /// <summary>In a refused form nothing was ticked.</summary>
    public IEnumerable<(ReportColumn Column, bool IsChosen)> Choices => ReportColumns.All.Select(column => (column, Error is null && Chosen.Contains(column)));
}
