using System.Globalization;
using B2BCentral.Data.Users;
using B2BCentral.Imports.Undoing;
using B2BCentral.Web.Access;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Imports.Background;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Imports;

/// <summary>The history of imports: what came of each, and the way back.</summary>
[Right(SellerPage.Imports)]
public class ImportsController(
    CurrentStorefront current, ImportsQuery imports, UndoPlanner planner, UndoCommand undo, UploadQueue queue, UploadFolder folder, TimeProvider time) : StorefrontController(current)
{
    [HttpGet(ImportsViewModel.Path)]
    public async Task<IActionResult> List()
    {
        var page = PageOfList.Of(PageOfList.Asked(State()), await imports.CountAsync(Store.SellerId));
        var unfinished = (await imports.UnfinishedAsync(Store.SellerId))
            .ConvertAll(upload => new UploadViewModel(Store, upload, queue.Find(Store.SellerId, upload.UploadId), null, time.GetUtcNow()));
        var newest = await imports.NewestUploadAsync(Store.SellerId);
        var marketplace = MarketplaceToChoose.After(newest, newest is not null && await imports.HasDataAsync(Store.SellerId, newest.Marketplace));
        var form = new UploadForm { Store = Store, MostBytes = folder.MostBytes, Marketplace = marketplace };
        return View("/Features/Imports/Imports.cshtml",
            new ImportsViewModel(form, unfinished, await imports.FailedAsync(Store.SellerId), page, await imports.PageAsync(Store.SellerId, page.Skip)));
    }

    [HttpGet(ImportsViewModel.Path + "/{id:int}")]
    public async Task<IActionResult> One(int id)
    {
        if (await imports.FindAsync(Store.SellerId, id) is not { } import) return NotFound();

        var page = PageOfList.Of(PageOfList.Asked(State()), await imports.CountRejectedAsync(import));
        return View("/Features/Imports/Import.cshtml", new ImportViewModel(Store, import, page, await imports.RejectedAsync(import, page.Skip)));
    }

    [HttpGet(ImportsViewModel.Path + "/{id:int}/rejected.csv")]
    public async Task<IActionResult> Rejected(int id)
    {
        if (await imports.FindAsync(Store.SellerId, id) is not { } import) return NotFound();

        return new CsvResult(
            CsvResult.NameOf("rejected", Store, id.ToString(CultureInfo.InvariantCulture)), ["line", "field", "value", "reason", "remedy"],
            imports.StreamRejected(import).Select(row => (IEnumerable<string?>)
                [row.LineNumber.ToString(CultureInfo.InvariantCulture), row.Field, row.Value, row.Reason, BrowserWords.Of(row.Remedy)]));
    }

    [HttpGet(ImportsViewModel.Path + "/{id:int}/undo")]
    public async Task<IActionResult> Ask(int id) => await planner.RunAsync(Store.SellerId, id) is { } plan
        ? View("/Features/Imports/Undo.cshtml", new UndoViewModel(Store, plan))
        : NotFound();

    [HttpPost(ImportsViewModel.Path + "/{id:int}/undo")]
    public async Task<IActionResult> Undo(int id)
    {
        if (await imports.FindAsync(Store.SellerId, id) is not { } before) return NotFound();

        var page = PageAddress.Of(Store, string.Create(CultureInfo.InvariantCulture, $"{ImportsViewModel.Path}/{id}"));
        if (before.UndoneAt is not null) return RedirectWith(page, T("This import had already been undone. Nothing was changed now."));
        if (await undo.RunAsync(Store.SellerId, id) is not { } plan)
            return RedirectWith(page, T("A file is being imported right now, so nothing was undone. Try again when it has finished."));
        if (plan.IsPossible) return RedirectWith(page, Tf($"{before.FileName} was undone. Every figure is what it was before."));

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("/Features/Imports/Undo.cshtml", new UndoViewModel(Store, plan));
    }

    private PageState State() => PageState.Of(Request.Query, "page");
}
