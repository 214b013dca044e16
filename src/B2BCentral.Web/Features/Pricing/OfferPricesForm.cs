using B2BCentral.Data.Offers;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Web.Display;

namespace B2BCentral.Web.Features.Pricing;

/// <summary>The prices of one offer as they were typed.</summary>
public sealed class OfferPricesForm
{
    public string? BusinessPrice { get; set; }

    public TierKind Kind { get; set; }

    public List<TierFields> Tiers { get; set; } = [];

    /// <summary>The prices that were stored when the form was opened, so that nobody's later change is overwritten unseen.</summary>
    public string? OpenedWith { get; set; }

    public static OfferPricesForm Of(BusinessPricing pricing, Currency currency) => new()
    {
        BusinessPrice = PriceText.Of(pricing.BusinessPrice, currency),
        Kind = pricing.Kind ?? TierKind.Percent,
        Tiers = [.. pricing.Tiers.Select(tier => TierFields.Of(tier, currency))],
        OpenedWith = PricingJson.Of(pricing),
    };

    /// <summary>What was typed, and every field that cannot be read or breaks a rule.</summary>
    public (BusinessPricing Wanted, IReadOnlyList<PriceProblem> Problems) Read(long? standardPrice, Currency currency)
    {
        var problems = new List<PriceProblem>();
        if (PriceText.Read(BusinessPrice, currency, out var price) is { } wrong) problems.Add(PriceProblem.OfBusinessPrice(wrong, ""));
        var (tiers, rows) = TierFields.Read(Tiers, Kind, currency, problems);
        var wanted = new BusinessPricing(price, tiers);
        TierFields.AddBroken(PricingRules.Check(standardPrice, wanted, currency), rows, problems);
        return (wanted, problems);
    }
}
