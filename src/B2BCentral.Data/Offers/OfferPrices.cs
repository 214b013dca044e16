using B2BCentral.Metrics.Pricing;

namespace B2BCentral.Data.Offers;

/// <summary>The prices for businesses of a stored offer as one value, and back.</summary>
public static class OfferPrices
{
    public static BusinessPricing Pricing(this Offer offer) =>
        new(offer.BusinessPrice, [.. offer.Tiers.OrderBy(tier => tier.LowerBound).Select(tier => new PriceTier(tier.LowerBound, tier.PercentOff, tier.FixedPrice))]);

    internal static void Put(this Offer offer, BusinessPricing pricing)
    {
        offer.BusinessPrice = pricing.BusinessPrice;
        // A tier is known by its quantity, so one that stays is changed where it stands.
        offer.Tiers.RemoveAll(old => !pricing.Tiers.Any(tier => tier.LowerBound == old.LowerBound));
        foreach (var tier in pricing.Tiers)
        {
            var stored = offer.Tiers.Find(old => old.LowerBound == tier.LowerBound);
            if (stored is null) offer.Tiers.Add(stored = new() { SellerId = offer.SellerId, Marketplace = offer.Marketplace, ProductId = offer.ProductId, LowerBound = tier.LowerBound });
            (stored.PercentOff, stored.FixedPrice) = (tier.PercentOff, tier.FixedPrice);
        }
    }
}
