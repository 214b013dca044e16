using System.Text.Json;
using System.Text.Json.Serialization;
using B2BCentral.Metrics.Pricing;

namespace B2BCentral.Data.Offers;

/// <summary>Prices as a row of a batch keeps them: {"business":2499,"tiers":[{"from":5,"percent":500}],"standard":2999}.</summary>
public static class PricingJson
{
    /// <summary>Part of the text exactly where there is a business price, so that a database can count coverage.</summary>
    public const string MarkOfBusinessPrice = "\"business\":";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <param name="standardPrice">In minor units, where what follows from the prices was worked out from it too.</param>
    public static string Of(BusinessPricing pricing, long? standardPrice = null) => JsonSerializer.Serialize(
        new Stored(pricing.BusinessPrice, [.. pricing.Tiers.Select(tier => new StoredTier(tier.LowerBound, tier.PercentOff, tier.FixedPrice))], standardPrice), Options);

    /// <returns>The standard price that was kept with the prices; null where none was.</returns>
    public static long? StandardPriceOf(string? json) => json is null ? null : JsonSerializer.Deserialize<Stored>(json, Options)?.Standard;

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

    private sealed record Stored(long? Business, IReadOnlyList<StoredTier>? Tiers, long? Standard);

    private sealed record StoredTier(int From, int? Percent, long? Fixed);
}
