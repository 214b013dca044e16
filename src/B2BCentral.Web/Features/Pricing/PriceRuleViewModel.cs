using B2BCentral.Metrics;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Shared;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Pricing;

/// <param name="Offers">What the rule is for.</param>
/// <param name="IsSelection">They were ticked one by one.</param>
/// <param name="Address">Of this page, with what the rule is for.</param>
public sealed record PriceRuleViewModel(PricingFilter Filter, PriceRuleForm Form, IReadOnlyList<PricedOffer> Offers, bool IsSelection, string Address)
{
    private const int Named = 5;

    public Storefront Store => Filter.Store;

    public string ListHref => PageAddress.Of(Store, PricingAddress.List);

    public string Symbol => MoneyText.Symbol(Store.Currency).Trim();

    public bool HasCents => Store.Currency.Decimals == 2;

    public string Lead => IsSelection ? Tf($"For {OffersText} that you selected") : Tf($"For {OffersText}: {WhichText}");

    /// <summary>The first of them, so that it is seen what is meant.</summary>
    public string SkusText => Offers.Count > Named ? Tf($"{FirstSkus} and {Offers.Count - Named:N0} more") : FirstSkus;

    public string CountText => Tf($"{Offers.Count(row => row.Offer.BusinessPrice is not null):N0} of them have a business price; {Offers.Count(row => row.Offer.StandardPrice is null):N0} have no standard price.");

    public TierInput Percent => new("percent", T("Percent"), Form.Percent, "decimal", null);

    public TierInput Amount => new("amount", T("Amount"), Form.Amount, "decimal", null);

    public IEnumerable<RadioChoice> Bases =>
    [
        Base(PriceBase.PercentBelowStandard, T("Percent below the standard price")),
        Base(PriceBase.AmountBelowStandard, T("Standard price minus an amount")),
        Base(PriceBase.PercentOffBusinessPrice, T("Percent off the current business price")),
        Base(PriceBase.Keep, T("Keep the business price; change quantity discounts only")),
    ];

    public IEnumerable<RadioChoice> Endings =>
    [
        new("ending", nameof(PriceEnding.Exact), T("Exact to the cent"), Form.Ending == PriceEnding.Exact),
        new("ending", nameof(PriceEnding.NinetyNine), T("Down to the next price that ends in .99"), Form.Ending == PriceEnding.NinetyNine),
    ];

    public IEnumerable<RadioChoice> Existing =>
    [
        new("replaces", "false", T("Keep them as they are"), !Form.Replaces),
        new("replaces", "true", T("Replace them"), Form.Replaces),
    ];

    public IEnumerable<RadioChoice> TierChanges =>
    [
        Tier(TierChange.Keep, T("Keep them as they are")), Tier(TierChange.Replace, T("Replace by these tiers")), Tier(TierChange.Remove, T("Remove them")),
    ];

    public IReadOnlyList<TierRow> TierRows => TierRow.Of(Form.Tiers);

    private string FirstSkus => string.Join(", ", Offers.Take(Named).Select(row => row.Product.Sku));

    private string OffersText => Texts.Plural(Offers.Count, T("offer"), T("offers"));

    private string WhichText => (Filter.Show, Filter.Words) switch
    {
        (OfferChoice.All, null) => T("all of this marketplace"),
        (OfferChoice.All, { } words) => Tf($"found by “{words}”"),
        (var show, null) => ShowText(show),
        (var show, { } words) => Tf($"{ShowText(show)}, found by “{words}”"),
    };

    private static string ShowText(OfferChoice show) => show switch
    {
        OfferChoice.Uncovered => T("all without a business price"),
        OfferChoice.WithBusinessPrice => T("all with a business price"),
        OfferChoice.WithDiscount => T("all with a quantity discount"),
        _ => T("all whose business price is above the standard price"),
    };

    private RadioChoice Base(PriceBase value, string text) => new("base", value.ToString(), text, Form.Base == value);

    private RadioChoice Tier(TierChange value, string text) => new("tierChange", value.ToString(), text, Form.TierChange == value);
}
