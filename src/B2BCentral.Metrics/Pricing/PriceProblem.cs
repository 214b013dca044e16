using System.Globalization;

namespace B2BCentral.Metrics.Pricing;

/// <summary>A rule that a price breaks.</summary>
/// <param name="Field">Where: businessPrice, tiers, tiers[1].quantity or tiers[1].value.</param>
/// <param name="Reason">What is wrong, in a sentence.</param>
/// <param name="Remedy">What mends it, in a sentence.</param>
public sealed record PriceProblem(string Field, string Reason, string Remedy)
{
    public const string BusinessPrice = "businessPrice";
    public const string Tiers = "tiers";

    public string Text => $"{Reason} {Remedy}";

    public static string Quantity(int tier) => string.Create(CultureInfo.InvariantCulture, $"tiers[{tier}].quantity");

    public static string Value(int tier) => string.Create(CultureInfo.InvariantCulture, $"tiers[{tier}].value");
}
