using System.Globalization;

namespace B2BCentral.Metrics.Pricing;

/// <summary>What of an offer's prices for businesses a rule is about.</summary>
public enum PricePart
{
    BusinessPrice,

    /// <summary>The tiers as a whole.</summary>
    Tiers,
    Quantity,
    Value,
}

/// <summary>A rule that a price breaks.</summary>
/// <param name="Part">Where.</param>
/// <param name="Tier">The 0-based tier of a quantity or a value.</param>
/// <param name="Reason">What is wrong, in a sentence.</param>
/// <param name="Remedy">What mends it, in a sentence.</param>
public sealed record PriceProblem(PricePart Part, int Tier, string Reason, string Remedy)
{
    public string Text => $"{Reason} {Remedy}";

    /// <summary>As a form names it: businessPrice, tiers, tiers[1].quantity or tiers[1].value.</summary>
    public string Field => Part switch
    {
        PricePart.BusinessPrice => "businessPrice",
        PricePart.Tiers => "tiers",
        PricePart.Quantity => string.Create(CultureInfo.InvariantCulture, $"tiers[{Tier}].quantity"),
        _ => string.Create(CultureInfo.InvariantCulture, $"tiers[{Tier}].value"),
    };

    public static PriceProblem OfBusinessPrice(string reason, string remedy) => new(PricePart.BusinessPrice, 0, reason, remedy);
}
