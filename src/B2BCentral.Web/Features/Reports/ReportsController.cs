using B2BCentral.Data.Users;
using B2BCentral.Web.Access;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Reports;

/// <summary>Business Reports: sales and traffic by date and by product.</summary>
[Right(SellerPage.BusinessReports)]
public class ReportsController(
    CurrentStorefront current, FilterReader filters, BusinessReportQuery reports, ReportColumnsQuery remembered, UserSettingCommand settings) : StorefrontController(current)
{
    [HttpGet(ReportsAddress.Path)]
    public async Task<IActionResult> Show() => await PageAsync(State());

    [HttpGet(ReportsAddress.Path + ".csv")]
    public async Task<IActionResult> Download()
    {
        var state = State();
        var filter = ReportFilter.Read(filters, Store, state);
        var columns = await ColumnsAsync(state, filter);
        return new ReportCsv(filter, columns).Of((await reports.RunAsync(filter)).Rows);
    }

    /// <param name="chosen">The keys of the ticked columns.</param>
    /// <param name="standard">There when the standard columns were asked for.</param>
    [HttpPost(ReportsAddress.Path + "/columns"), Right(SellerPage.BusinessReports, IsPersonal = true)]
    public async Task<IActionResult> Choose(string[] chosen, string? standard)
    {
        var state = State();
        var filter = ReportFilter.Read(filters, Store, state);
        var columns = standard is null ? ReportColumns.Of(chosen) : null;
        if (columns is { Count: 0 }) return await PageAsync(state, T("Nothing was saved: tick at least one column."));

        var named = columns is null ? null : string.Join(',', columns.Select(column => column.Key));
        await settings.SetAsync(Store.SellerId, ReportColumnsQuery.NameOf(filter.Kind), named);
        return RedirectWith(state.With(("columns", named)).Address(ReportsAddress.Path), columns is null ? T("The standard columns are shown again.") : T("Your columns were saved."));
    }

    private async Task<IActionResult> PageAsync(PageState state, string? columnsError = null)
    {
        var filter = ReportFilter.Read(filters, Store, state);
        var columns = await ColumnsAsync(state, filter);
        if (columnsError is not null) Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        // A bad page number is refused before anything is read.
        _ = PageOfList.Asked(state);
        return View("/Features/Reports/BusinessReport.cshtml", new BusinessReportViewModel(filter, state, await reports.RunAsync(filter), columns, columnsError));
    }

    private async Task<IReadOnlyList<ReportColumn>> ColumnsAsync(PageState state, ReportFilter filter) =>
        ReportColumns.Chosen(state, await remembered.RunAsync(Store.SellerId, filter.Kind));

    private PageState State() => PageState.Of(Request.Query, ReportFilter.OwnKeys);
}
