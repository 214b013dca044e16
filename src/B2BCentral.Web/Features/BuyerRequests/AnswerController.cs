using B2BCentral.Data.Offers;
using B2BCentral.Data.Users;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.BuyerRequests;

/// <summary>One request, and the form that answers it with a quantity discount.</summary>
[Route(BuyerRequestsAddress.List + "/{id:int}")]
[Right(SellerPage.BuyerRequests)]
public class AnswerController(CurrentStorefront current, BuyerRequestsQuery requests, AnswerCommand command, TimeProvider time) : StorefrontController(current)
{
    [HttpGet]
    public async Task<IActionResult> Show(int id) => await requests.FindAsync(Store, id) is { } row ? Page(row, Opened(row), isTyped: false) : NotFound();

    /// <param name="action">preview; anything else answers.</param>
    [HttpPost]
    public async Task<IActionResult> Post(int id, AnswerForm form, [FromForm(Name = "do")] string? action)
    {
        if (await requests.FindAsync(Store, id) is not { } row) return NotFound();

        if (action == "preview")
        {
            if (row.Offer is { } offer) Say(form.Read(row.Request, offer, Store.Currency).Problems);
            return Page(row, form, isTyped: true);
        }

        var result = await command.RunAsync(Store, id, form);
        if (result is null) return NotFound();
        if (result.IsDone) return RedirectWith(Display.PageAddress.Of(Store, BuyerRequestsAddress.List), Tf($"Your answer to {row.Request.Company} is saved: the new price of {row.Product.Sku} applies now."));

        Say(result.Problems);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        // Whoever answers again has seen what is there now.
        if (result.ChangedMeanwhile is { } now) form.OpenedWith = PricingJson.Of(now);
        return Page((await requests.FindAsync(Store, id))!, form, isTyped: true, result.ChangedMeanwhile);
    }

    private static AnswerForm Opened(RequestedOffer row) => row.Offer is { } offer ? AnswerForm.Of(row.Request, offer) : new AnswerForm();

    private void Say(IEnumerable<AnswerProblem> problems)
    {
        foreach (var problem in problems) ModelState.AddModelError(problem.Field, problem.Text);
    }

    private ViewResult Page(RequestedOffer row, AnswerForm form, bool isTyped, BusinessPricing? changedMeanwhile = null) => View(
        "/Features/BuyerRequests/BuyerRequest.cshtml", new BuyerRequestViewModel(Store, row, form, time.GetUtcNow()) { IsTyped = isTyped, ChangedMeanwhile = changedMeanwhile });
}
