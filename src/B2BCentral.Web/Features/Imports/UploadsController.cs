using System.Data.Common;
using B2BCentral.Data.Engines;
using B2BCentral.Data.Users;
using B2BCentral.Imports.Uploads;
using B2BCentral.Web.Access;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Imports.Background;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Imports;

/// <summary>Files on their way into the database. Where there is no store yet, the first file makes one.</summary>
[Right(SellerPage.Imports)]
public class UploadsController(CurrentStorefront current, UploadFolder folder, UploadCommand upload, OpenStoreCommand stores, UploadQueue queue, ImportsQuery imports, TimeProvider time) : Controller
{
    [HttpPost(UploadForm.Path), UploadLimits, EnableRateLimiting(RateLimits.Uploads)]
    public async Task<IActionResult> Add([FromForm] UploadForm form)
    {
        (form.Store, form.MostBytes) = (await current.FindAsync(), folder.MostBytes);
        var mapping = form.Check(ModelState);
        if ((await current.AllAsync()).Any(store => store.Seller.IsDemo && store.Seller.Slug == form.Slug))
            ModelState.AddModelError(nameof(form.OwnStore), Tf($"{form.Slug} is a demo store, and real orders never mix with invented ones. Choose another name."));
        if (!ModelState.IsValid) return Again(form);

        var (refusal, sellerId) = await stores.OpenAsync(form.Slug);
        if (refusal is not null) return Refused(form, refusal);

        try
        {
            var (uploads, marketplace) = await upload.RunAsync(form, mapping, sellerId);
            if (form.Slug != form.Store?.Seller.Slug) current.Remember($"{form.Slug}/{marketplace}");
            var page = uploads.Count == 1 ? $"{UploadForm.Path}/{uploads[0].UploadId}" : "/imports";
            return Redirect($"{page}?seller={form.Slug}&marketplace={marketplace}");
        }
        catch (NameTakenException)
        {
            return Refused(form, OpenStoreCommand.NotFree);
        }
        catch (DbException problem) when (problem.IsBusy())
        {
            ModelState.AddModelError("", T("Another file is being written just now, and the database lets nobody else write. Wait until it is in, then send this one again."));
            return Again(form);
        }
    }

    [HttpGet(UploadForm.Path + "/{id:int}")]
    public async Task<IActionResult> Show(int id)
    {
        if (await current.FindAsync() is not { } store || await imports.UploadAsync(store.SellerId, id) is not { } found) return NotFound();

        var import = found.ImportId is { } importId ? await imports.FindAsync(store.SellerId, importId) : null;
        return View("/Features/Imports/Upload.cshtml", new UploadViewModel(store, found, queue.Find(store.SellerId, id), import, time.GetUtcNow()));
    }

    [HttpPost(UploadForm.Path + "/{id:int}/days")]
    public async Task<IActionResult> Days(int id, [FromForm] DaysForm form)
    {
        if (await current.FindAsync() is not { } store || await imports.UploadAsync(store.SellerId, id) is not { } found) return NotFound();

        var model = new UploadViewModel(store, found, queue.Find(store.SellerId, id), null, time.GetUtcNow());
        if (model.Days is null) return NotFound();

        if (form.Check(ModelState) is { } days)
        {
            await upload.AgainAsync(found, days);
            return Redirect(PageAddress.Of(store, $"{UploadForm.Path}/{id}"));
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        model.Days = form;
        return View("/Features/Imports/Upload.cshtml", model);
    }

    [HttpPost(UploadForm.Path + "/{id:int}/cancel")]
    public async Task<IActionResult> Cancel(int id)
    {
        if (await current.FindAsync() is not { } store || await imports.UploadAsync(store.SellerId, id) is not { } found) return NotFound();

        await upload.CancelAsync(found);
        return Redirect(PageAddress.Of(store, $"{UploadForm.Path}/{id}"));
    }

    // A browser gives files back to no form, so they have to be chosen once more.
    private ViewResult Refused(UploadForm form, string why)
    {
        ModelState.AddModelError(form.Slug == form.Store?.Seller.Slug ? "" : nameof(form.OwnStore), why);
        return Again(form);
    }

    private ViewResult Again(UploadForm form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("/Features/Imports/UploadAgain.cshtml", form);
    }
}
