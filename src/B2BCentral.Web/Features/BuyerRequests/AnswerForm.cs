using System.Globalization;
using B2BCentral.Data.Offers;
using B2BCentral.Data.Requests;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Pricing;
using B2BCentral.Web.Display;
using B2BCentral.Web.Features.Pricing;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.BuyerRequests;

/// <summary>An answer as it was typed: one tier, and a business price where the offer has none that holds.</summary>
public sealed class AnswerForm
{
    public string? BusinessPrice { get; set; }

    public string? From { get; set; }

    public TierKind Kind { get; set; }

    /// <summary>A percentage or a price, as the kind says.</summary>
    public string? Value { get; set; }

    /// <summary>The prices that were stored when the form was opened, so that nobody's later change is overwritten unseen.</summary>
    public string? OpenedWith { get; set; }

    public static AnswerForm Of(BuyerRequest request, Offer offer) => new()
    {
        From = request.Quantity.ToString(CultureInfo.InvariantCulture),
        Kind = KindOf(offer) ?? TierKind.Percent,
        OpenedWith = PricingJson.Of(offer.Pricing()),
    };

    /// <summary>How the other tiers of the offer are stated, and so this one has to be; null where it has none.</summary>
    public static TierKind? KindOf(Offer offer) => offer.Pricing().Kind;

    /// <summary>A quantity discount needs a business price, and one above the standard price is none.</summary>
    public static bool NeedsBusinessPrice(Offer offer) => !offer.Pricing().Holds(offer.StandardPrice);

    /// <summary>What was typed, merged into the prices of the offer, and every field that cannot be read, breaks a rule or makes no new discount.</summary>
    public Answer Read(BuyerRequest request, Offer offer, Currency currency)
    {
        var problems = new List<AnswerProblem>();
        var now = offer.Pricing();
        if (NeedsBusinessPrice(offer)) now = now with { BusinessPrice = ReadBusinessPrice(currency, problems) };
        var tier = ReadTier(request, KindOf(offer) ?? Kind, currency, problems);
        var wanted = now.WithTier(tier);
        if (OfPlace(request, offer, wanted, tier, currency) is { } ofPlace) problems.Add(ofPlace);
        problems.AddRange(PricingRules.Check(offer.StandardPrice, wanted, currency).Select(broken => AnswerProblem.Of(broken, wanted, tier, NeedsBusinessPrice(offer))));
        return new Answer(wanted, tier, [.. problems.DistinctBy(problem => problem.Field)]);
    }

    /// <summary>Why the tier makes no new discount at the asked quantity.</summary>
    private static AnswerProblem? OfPlace(BuyerRequest request, Offer offer, BusinessPricing wanted, PriceTier tier, Currency currency)
    {
        var quantity = Texts.Count(request.Quantity);
        if (tier.LowerBound > request.Quantity) return new("from", Tf($"It would not apply to the {quantity} units requested. Enter {quantity} or less."));
        if (!wanted.Holds(offer.StandardPrice)) return null;

        var (then, today) = (wanted.UnitPriceAt(request.Quantity, offer.StandardPrice), offer.Pricing().UnitPriceAt(request.Quantity, offer.StandardPrice));
        return then >= today
            ? new("value", Tf($"This makes {Texts.Money(then.Value, currency)} at {quantity} units, and your lowest price there is already {Texts.Money(today.Value, currency)}. Offer a lower price, so that it is a new discount."))
            : null;
    }

    private long? ReadBusinessPrice(Currency currency, List<AnswerProblem> problems)
    {
        if (string.IsNullOrWhiteSpace(BusinessPrice)) problems.Add(new("businessPrice", T("A quantity discount needs a business price. Write one.")));
        if (PriceText.Read(BusinessPrice, currency, out var price) is { } wrong) problems.Add(new("businessPrice", wrong));
        return price;
    }

    private PriceTier ReadTier(BuyerRequest request, TierKind kind, Currency currency, List<AnswerProblem> problems)
    {
        if (string.IsNullOrWhiteSpace(From)) problems.Add(new("from", T("Enter from how many units the price applies.")));
        if (string.IsNullOrWhiteSpace(Value)) problems.Add(new("value", kind == TierKind.Percent ? T("Enter a discount.") : T("Enter the price of one unit.")));

        var typed = new TierFields { Quantity = string.IsNullOrWhiteSpace(From) ? request.Quantity.ToString(CultureInfo.InvariantCulture) : From, Value = Value };
        var unreadable = new List<PriceProblem>();
        var (tiers, _) = TierFields.Read([typed], kind, currency, unreadable);
        problems.AddRange(unreadable.Select(problem => new AnswerProblem(problem.Part == PricePart.Quantity ? "from" : "value", AnswerProblem.TextOf(problem))));
        return tiers[0];
    }
}

/// <param name="Wanted">All prices of the offer as the answer makes them.</param>
/// <param name="Tier">The tier that is the answer.</param>
public sealed record Answer(BusinessPricing Wanted, PriceTier Tier, IReadOnlyList<AnswerProblem> Problems);
