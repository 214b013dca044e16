using B2BCentral.Metrics.Languages;
using B2BCentral.Metrics.Pricing;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.BuyerRequests;

/// <summary>What is wrong with an answer, at the field that it is about; an empty field means the answer as a whole.</summary>
public sealed record AnswerProblem(string Field, string Text)
{
    /// <param name="broken">A rule that the merged prices break.</param>
    /// <param name="tier">The tier that was typed.</param>
    /// <param name="asksPrice">Whether the form asks for a business price.</param>
    public static AnswerProblem Of(PriceProblem broken, BusinessPricing wanted, PriceTier tier, bool asksPrice) => broken.Part switch
    {
        PricePart.BusinessPrice when asksPrice => new("businessPrice", TextOf(broken)),
        PricePart.Tiers => new("from", Tf($"The offer would have {wanted.Tiers.Count} tiers, and {BusinessPricing.MostTiers} are the most. Enter the quantity of an existing tier to replace it.")),
        PricePart.Quantity when wanted.Tiers[broken.Tier] == tier => new("from", TextOf(broken)),
        PricePart.Value when wanted.Tiers[broken.Tier] == tier => new("value", TextOf(broken)),
        _ => new("", Tf($"Other prices of this offer break a rule, which can only be fixed in its price editor. {TextOf(broken)}")),
    };

    /// <summary>What is wrong and what mends it, as <see cref="PriceProblem.Text"/> says it in English.</summary>
    public static string TextOf(PriceProblem problem) => $"{KeptWords.Said(problem.Reason)} {KeptWords.Said(problem.Remedy)}";
}
