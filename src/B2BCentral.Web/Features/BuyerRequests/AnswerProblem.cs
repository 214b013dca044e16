using B2BCentral.Metrics.Pricing;

namespace B2BCentral.Web.Features.BuyerRequests;

/// <summary>What is wrong with an answer, at the field that it is about; an empty field means the answer as a whole.</summary>
public sealed record AnswerProblem(string Field, string Text)
{
    /// <param name="broken">A rule that the merged prices break.</param>
    /// <param name="tier">The tier that was typed.</param>
    /// <param name="asksPrice">Whether the form asks for a business price.</param>
    public static AnswerProblem Of(PriceProblem broken, BusinessPricing wanted, PriceTier tier, bool asksPrice) => broken.Part switch
    {
        PricePart.BusinessPrice when asksPrice => new("businessPrice", broken.Text),
        PricePart.Tiers => new("from", $"The offer would have {wanted.Tiers.Count} tiers, and {BusinessPricing.MostTiers} are the most. Write the quantity of a tier that it has, to put the answer in its place."),
        PricePart.Quantity when wanted.Tiers[broken.Tier] == tier => new("from", broken.Text),
        PricePart.Value when wanted.Tiers[broken.Tier] == tier => new("value", broken.Text),
        _ => new("", $"Other prices of this offer break a rule, which only the editor of its prices can mend. {broken.Text}"),
    };
}
