using System.Globalization;
using B2BCentral.Data.Changes;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Users;
using B2BCentral.Metrics.Languages;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Web.Access;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using Microsoft.AspNetCore.Mvc;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Pricing;

/// <summary>One rule for the prices of many offers: those that were ticked, or those of a list.</summary>
[Route(PricingAddress.Rule)]
[Right(SellerPage.Pricing)]
public class PriceRuleController(CurrentStorefront current, FilterReader filters, PricedOffersQuery offers, PriceBatches batches, CurrentUser user)
    : StorefrontController(current)
{
    private static readonly string[] OwnKeys = [.. PricingFilter.OwnKeys, "of"];

    [HttpGet]
    public async Task<IActionResult> Show() => RulePage(await AskedAsync(), new PriceRuleForm());

    [HttpPost]
    public async Task<IActionResult> Preview(PriceRuleForm form)
    {
        var asked = await AskedAsync();
        if (asked.Offers.Count == 0) return RulePage(asked, form);
        if (form.Read(Store.Currency, ModelState) is not { } rule)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return RulePage(asked, form);
        }

        Language.ForKeeping();
        var rows = asked.Offers.Select((row, i) => RowOf(rule, row, i + 1));
        var batch = await batches.AddAsync(
            Store.SellerId, Store.Marketplace.Code, ChangeBatchKind.PriceRule, PricingText.Rule(rule, Store.Currency), user.Id, rows);
        return Redirect(PricingAddress.OfBatch(Store, batch));
    }

    private PriceBatchRow RowOf(PriceRule rule, PricedOffer row, int line)
    {
        var now = row.Offer.Pricing();
        var (after, problem) = rule.Apply(row.Offer.StandardPrice, now, Store.Currency);
        return new PriceBatchRow(line, row.Product.ProductId, row.Product.Sku, now, after, problem?.Text) { StandardPrice = row.Offer.StandardPrice };
    }

    private async Task<(PricingFilter Filter, IReadOnlyList<PricedOffer> Offers, bool IsSelection)> AskedAsync()
    {
        var state = PageState.Of(Request.Query, OwnKeys);
        var filter = PricingFilter.Of(filters, Store, state);
        if (!FilterReader.One("of", state.Find(null, "of"), ("list", false), ("selected", true))) return (filter, await offers.AllAsync(filter), false);

        int[] ids = [.. Request.Query["product"].Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : throw new BadParameterException("product", text ?? "", T("It is the number of a product.")))];
        return (filter, await offers.OfProductsAsync(filter, ids), true);
    }

    private ViewResult RulePage((PricingFilter Filter, IReadOnlyList<PricedOffer> Offers, bool IsSelection) asked, PriceRuleForm form) => View(
        "/Features/Pricing/PriceRule.cshtml", new PriceRuleViewModel(asked.Filter, form, asked.Offers, asked.IsSelection, Request.Path + Request.QueryString));
}
