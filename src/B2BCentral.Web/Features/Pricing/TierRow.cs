using B2BCentral.Metrics.Pricing;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Features.Pricing;

/// <summary>One row of a form of tiers: the names of its two inputs and what they show.</summary>
public sealed record TierRow(int Number, TierInput Quantity, TierInput Value)
{
    /// <summary>Five rows, or as many as were sent.</summary>
    public static IReadOnlyList<TierRow> Of(IReadOnlyList<TierFields> typed) => Enumerable.Range(0, Math.Max(BusinessPricing.MostTiers, typed.Count)).Select(i =>
    {
        var fields = i < typed.Count ? typed[i] : null;
        return new TierRow(
            i + 1,
            new TierInput(new PriceProblem(PricePart.Quantity, i, "", "").Field, Tf($"Tier {i + 1}: from quantity"), fields?.Quantity, "numeric"),
            new TierInput(new PriceProblem(PricePart.Value, i, "", "").Field, Tf($"Tier {i + 1}: value"), fields?.Value, "decimal"));
    }).ToList();
}

/// <param name="HintId">The element that explains it; null where its label says all.</param>
public sealed record TierInput(string Name, string Label, string? Value, string InputMode, string? HintId = "tiers-hint")
{
    public string Id => "field-" + Name.Replace('[', '-').Replace("].", "-", StringComparison.Ordinal);
}
