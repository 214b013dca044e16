using B2BCentral.Metrics;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;

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

    public string Lead => IsSelection ? $"For {Texts.Plural(Offers.Count, "offer", "offers")} that you selected" : $"For {Texts.Plural(Offers.Count, "offer", "offers")}: {WhichText}";

    /// <summary>The first of them, so that it is seen what is meant.</summary>
    public string SkusText => string.Join(", ", Offers.Take(Named).Select(row => row.Product.Sku)) + (Offers.Count > Named ? $" and {Texts.Count(Offers.Count - Named)} more" : "");

    public string CountText => $"{Texts.Count(Offers.Count(row => row.Offer.BusinessPrice is not null))} of them have a business price; {Texts.Count(Offers.Count(row => row.Offer.StandardPrice is null))} have no standard price.";

    public TierInput Percent => new("percent", "Percent", Form.Percent, "decimal", null);

    public TierInput Amount => new("amount", "Amount", Form.Amount, "decimal", null);

    public IEnumerable<RadioChoice> Bases =>
    [
        Base(PriceBase.PercentBelowStandard, "Percent below the standard price"),
        Base(PriceBase.AmountBelowStandard, "Standard price minus an amount"),
        Base(PriceBase.PercentOffBusinessPrice, "Percent off the current business price"),
        Base(PriceBase.Keep, "Keep the business price; change quantity discounts only"),
    ];

    public IEnumerable<RadioChoice> Endings =>
    [
        new("ending", nameof(PriceEnding.Exact), "Exact to the cent", Form.Ending == PriceEnding.Exact),
        new("ending", nameof(PriceEnding.NinetyNine), "Down to the next price that ends in .99", Form.Ending == PriceEnding.NinetyNine),
    ];

    public IEnumerable<RadioChoice> Existing =>
    [
        new("replaces", "false", "Leave them as they are", !Form.Replaces),
        new("replaces", "true", "Replace them", Form.Replaces),
    ];

    public IEnumerable<RadioChoice> TierChanges =>
    [
        Tier(TierChange.Keep, "Leave them as they are"), Tier(TierChange.Replace, "Replace by these tiers"), Tier(TierChange.Remove, "Remove them"),
    ];

    public IReadOnlyList<TierRow> TierRows => TierRow.Of(Form.Tiers);

    private string WhichText => (Filter.Show, Filter.Words) switch
    {
        (OfferChoice.All, null) => "all of this marketplace",
        (OfferChoice.All, { } words) => $"found by “{words}”",
        (var show, null) => ShowText(show),
        (var show, { } words) => $"{ShowText(show)}, found by “{words}”",
    };

    private static string ShowText(OfferChoice show) => show switch
    {
        OfferChoice.Uncovered => "all without a business price",
        OfferChoice.WithBusinessPrice => "all with a business price",
        OfferChoice.WithDiscount => "all with a quantity discount",
        _ => "all whose business price is above the standard price",
    };

    private RadioChoice Base(PriceBase value, string text) => new("base", value.ToString(), text, Form.Base == value);

    private RadioChoice Tier(TierChange value, string text) => new("tierChange", value.ToString(), text, Form.TierChange == value);
}

/// <summary>One of several that exclude each other.</summary>
public sealed record RadioChoice(string Name, string Value, string Text, bool IsChosen);
