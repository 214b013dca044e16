using System.Text.Json;
using System.Text.Json.Serialization;
using B2BCentral.Metrics.Pricing;

namespace B2BCentral.Data.Offers;

/// <summary>Prices as a row of a batch keeps them: {"business":2499,"tiers":[{"from":5,"percent":500}]}.</summary>
public static class PricingJson
{
    /// <summary>Part of the text exactly where there is a business price, so that a database can count coverage.</summary>
    public const string MarkOfBusinessPrice = "\"business\":";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static string Of(BusinessPricing pricing) => JsonSerializer.Serialize(
        new Stored(pricing.BusinessPrice, [.. pricing.Tiers.Select(tier => new StoredTier(tier.LowerBound, tier.PercentOff, tier.FixedPrice))]), Options);

    /// <returns>Null for null.</returns>
    public static BusinessPricing? Read(string? json) => json is null || JsonSerializer.Deserialize<Stored>(json, Options) is not { } stored
        ? null
        : new BusinessPricing(stored.Business, [.. (stored.Tiers ?? []).Select(tier => new PriceTier(tier.From, tier.Percent, tier.Fixed))]);

    /// <returns>Null for what is no such text.</returns>
    public static BusinessPricing? TryRead(string? json)
    {
        try
        {
            return Read(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Stored(long? Business, IReadOnlyList<StoredTier>? Tiers);

    private sealed record StoredTier(int From, int? Percent, long? Fixed);
}
