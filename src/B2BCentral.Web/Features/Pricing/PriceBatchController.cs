using B2BCentral.Data.Changes;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Users;
using B2BCentral.Metrics.Languages;
using B2BCentral.Web.Access;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Pricing;

/// <summary>New prices of many offers: looked at, applied, undone.</summary>
[Route(PricingAddress.Batches + "/{id:int}")]
[Right(SellerPage.Pricing)]
public class PriceBatchController(CurrentStorefront current, PriceBatchQuery query, PriceBatches batches, CurrentUser user) : StorefrontController(current)
{
    [HttpGet]
    public async Task<IActionResult> Show(int id)
    {
        if (await query.FindAsync(Store, id) is not { } batch) return NotFound();

        var state = PageState.Of(Request.Query, "page");
        var show = FilterReader.One("show", state.Find(null, "show"), [.. Enum.GetValues<BatchRows>().Select(rows => (PriceBatchViewModel.NameOf(rows), rows))]);
        var page = PageOfList.Of(PageOfList.Asked(state), await query.CountAsync(batch, show));
        var rows = await query.PageAsync(batch, show, page.Skip, PageOfList.Size);
        return View("/Features/Pricing/PriceBatch.cshtml", new PriceBatchViewModel(Store, state, batch, await query.SummaryAsync(batch), show, page, rows));
    }

    [HttpPost("apply")]
    public Task<IActionResult> Apply(int id) => StepAsync(id, () => batches.ApplyAsync(Store.SellerId, id, user.Id));

    [HttpPost("undo")]
    public Task<IActionResult> Undo(int id) => StepAsync(id, () => batches.UndoAsync(Store.SellerId, id, user.Id));

    [HttpPost("discard")]
    public async Task<IActionResult> Discard(int id)
    {
        if (await query.FindAsync(Store, id) is not { } batch) return NotFound();
        if (batch.State != ChangeBatchState.Preview) return Redirect(PricingAddress.OfBatch(Store, id));

        await batches.DiscardAsync(Store.SellerId, id);
        var from = batch.Kind == ChangeBatchKind.PriceFile ? PricingAddress.File : PricingAddress.List;
        return RedirectWith(PageAddress.Of(Store, from), T("The preview was discarded. No price was changed."));
    }

    private async Task<IActionResult> StepAsync(int id, Func<Task> step)
    {
        if (await query.FindAsync(Store, id) is not { } before) return NotFound();

        await KeepingAsync(step);
        var after = (await query.FindAsync(Store, id))!;
        var address = PricingAddress.OfBatch(Store, id);
        // The same button a second time has done nothing.
        return after.State == before.State ? Redirect(address) : RedirectWith(address, Words(after.State, await query.SummaryAsync(after)));
    }

    // What hinders a row is stored beside it.
    private static async Task KeepingAsync(Func<Task> step)
    {
        Language.ForKeeping();
        await step();
    }

    private static string Words(ChangeBatchState state, BatchSummary summary) => (state, summary.Change) switch
    {
        (ChangeBatchState.Applied, 1) => T("1 offer was changed."),
        (ChangeBatchState.Applied, _) => Tf($"{summary.Change:N0} offers were changed."),
        (_, 1) => T("1 offer was restored."),
        _ => Tf($"{summary.Change:N0} offers were restored."),
    };
}
