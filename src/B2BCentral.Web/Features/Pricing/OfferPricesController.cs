using B2BCentral.Data.Offers;
using B2BCentral.Data.Users;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Pricing;

/// <summary>The editor of one offer's prices for businesses.</summary>
[Right(SellerPage.Pricing)]
public class OfferPricesController(
    CurrentStorefront current, OfferPricesQuery offers, SetPricesCommand set, EarlierPrices earlier, ChangesQuery changes, CurrentUser user) : StorefrontController(current)
{
    [HttpGet(PricingAddress.Offers + "/{**sku}")]
    public async Task<IActionResult> Show(string sku)
    {
        if (await offers.FindAsync(Store, sku) is not { } stored) return NotFound();
        return await EditorAsync(stored, OfferPricesForm.Of(stored.Offer.Pricing(), Store.Currency));
    }

    /// <param name="action">save, preview, remove-discount or remove-price.</param>
    /// <param name="restores">The prices that were there before, sealed, to take a change back; null otherwise.</param>
    /// <param name="replaces">The prices that this change made.</param>
    [HttpPost(PricingAddress.Offers + "/{**sku}")]
    public async Task<IActionResult> Post(string sku, OfferPricesForm form, [FromForm(Name = "do")] string? action, [FromQuery] string? restores, [FromQuery] string? replaces)
    {
        if (await offers.FindAsync(Store, sku) is not { } stored) return NotFound();

        if (restores is not null)
        {
            if (earlier.Opened(Store, stored.Product.Sku, restores) is not { } before) return BadRequest();
            form = OfferPricesForm.Of(before, Store.Currency);
            form.OpenedWith = replaces;
            return await SavedAsync(stored, form, before, await set.TakeBackAsync(stored.Offer, before, PricingJson.TryRead(replaces)), Tf($"Undone: the prices of {stored.Product.Sku} are what they were."));
        }

        var (wanted, problems) = form.Read(stored.Offer.StandardPrice, Store.Currency);
        switch (action)
        {
            case "preview":
                Say(problems);
                return await EditorAsync(stored, form);
            case "remove-price":
                return await SaveAsync(stored, form, BusinessPricing.None);
            case "remove-discount":
                return await SaveAsync(stored, form, stored.Offer.Pricing() with { Tiers = [] });
            default:
                return problems.Count > 0 ? await RefusedAsync(stored, form, problems) : await SaveAsync(stored, form, wanted);
        }
    }

    private async Task<IActionResult> SaveAsync(PricedOffer stored, OfferPricesForm form, BusinessPricing wanted) =>
        await SavedAsync(stored, form, wanted, await set.RunAsync(stored.Offer, wanted, PricingJson.TryRead(form.OpenedWith)), Tf($"The prices of {stored.Product.Sku} were saved."));

    private async Task<IActionResult> SavedAsync(PricedOffer stored, OfferPricesForm form, BusinessPricing wanted, SetPricesResult result, string done)
    {
        var (address, before) = (PricingAddress.OfOffer(Store, stored.Product.Sku), stored.Offer.Pricing());
        if (result.IsDone) return RedirectWith(address, done, before.Equals(wanted) ? null : $"{address}&restores={Uri.EscapeDataString(earlier.Sealed(Store, stored.Product.Sku, before))}&replaces={Uri.EscapeDataString(PricingJson.Of(wanted))}");
        if (result.ChangedMeanwhile is not { } now) return await RefusedAsync(stored, form, [.. result.Problems.Select(TierFields.Translated)]);

        // Whoever saves again has seen what is there now.
        form.OpenedWith = PricingJson.Of(now);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await EditorAsync(stored, form, now);
    }

    private async Task<IActionResult> RefusedAsync(PricedOffer stored, OfferPricesForm form, IReadOnlyList<PriceProblem> problems)
    {
        Say(problems);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await EditorAsync(stored, form);
    }

    private void Say(IEnumerable<PriceProblem> problems)
    {
        foreach (var problem in problems) ModelState.AddModelError(problem.Field, problem.Text);
    }

    private async Task<ViewResult> EditorAsync(PricedOffer stored, OfferPricesForm form, BusinessPricing? changedMeanwhile = null) => View(
        "/Features/Pricing/OfferPrices.cshtml",
        new OfferPricesViewModel(Store, stored, form, await changes.OfProductsAsync(Store.SellerId, Store.Marketplace.Code, [stored.Product.ProductId], ChangeRights.Of(user.SignedIn!, Store.SellerId)))
        {
            ChangedMeanwhile = changedMeanwhile,
        });
}
