using B2BCentral.Data.Changes;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Pricing;

public sealed class OfferPricesViewModel(Storefront store, PricedOffer stored, OfferPricesForm form, IReadOnlyList<Change> changes)
{
    private readonly (BusinessPricing Wanted, IReadOnlyList<PriceProblem> Problems) typed = form.Read(stored.Offer.StandardPrice, store.Currency);

    public OfferPricesForm Form { get; } = form;

    /// <summary>What somebody else stored since the form was opened; null where nobody did.</summary>
    public BusinessPricing? ChangedMeanwhile { get; init; }

    public string Title => stored.Product.Title ?? stored.Product.Sku;

    public string Sku => stored.Product.Sku;

    public string? Asin => stored.Product.Asin == stored.Product.Sku ? null : stored.Product.Asin;

    public string Address => PricingAddress.OfOffer(store, Sku);

    public string ListHref => PageAddress.Of(store, PricingAddress.List);

    public string SkuHref => PageAddress.OfSku(store, Sku);

    public string ProductHref => PageAddress.OfProduct(store, stored.Product.Asin, Sku);

    public string Symbol => MoneyText.Symbol(store.Currency).Trim();

    public string? StandardPrice => stored.Offer.StandardPrice is { } price ? Texts.Money(price, store.Currency) : null;

    public bool HasPrice => stored.Offer.BusinessPrice is not null;

    public bool HasDiscount => stored.Offer.Tiers.Count > 0;

    public string RemovePriceText => HasDiscount ? T("Remove business price and discount") : T("Remove business price");

    public FormField BusinessPrice => new("businessPrice", T("Business price"), Form.BusinessPrice)
    {
        InputMode = "decimal",
        Prefix = Symbol,
        Hint = StandardPrice is null ? T("No standard price is known, so nothing checks how high this may be.") : Tf($"At most the standard price, {StandardPrice}. Empty for none."),
    };

    public IReadOnlyList<TierRow> TierRows => TierRow.Of(Form.Tiers);

    /// <summary>What the typed prices make.</summary>
    public BuyersTableText BuyersTable => new(
        StandardPrice,
        typed.Problems.Count > 0 ? [] : [.. Metrics.Pricing.BuyersTable.Of(typed.Wanted).Select(row => BuyersRowText.Of(row, stored.Offer.StandardPrice, store.Currency))],
        [.. typed.Problems.Select(problem => problem.Text)]);

    public string? NewPricesText => ChangedMeanwhile is not { } now ? null
        : Tf($"business price {PricingText.BusinessPrice(now, store.Currency) ?? T("none")}, quantity discount {Texts.Unbroken(PricingText.Discount(now, store.Currency) ?? T("none"))}");

    public IReadOnlyList<ChangeText> Changes { get; } = ChangeText.Of(changes, store);
}
