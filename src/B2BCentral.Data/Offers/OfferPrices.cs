using System.Linq.Expressions;
using B2BCentral.Metrics.Pricing;

namespace B2BCentral.Data.Offers;

/// <summary>The prices for businesses of a stored offer as one value, and back.</summary>
public static class OfferPrices
{
    /// <summary><see cref="BusinessPricing.Holds"/> as the database asks it.</summary>
    public static readonly Expression<Func<Offer, bool>> Hold =
        offer => offer.BusinessPrice > 0 && (offer.StandardPrice == null || offer.BusinessPrice <= offer.StandardPrice);

    public static BusinessPricing Pricing(this Offer offer) =>
        new(offer.BusinessPrice, [.. offer.Tiers.OrderBy(tier => tier.LowerBound).Select(tier => new PriceTier(tier.LowerBound, tier.PercentOff, tier.FixedPrice))]);

    /// <returns>Whether they are others than before.</returns>
    public static bool PutTiers(this Offer offer, IReadOnlyList<PriceTier> tiers)
    {
        if (offer.Pricing().Tiers.SequenceEqual(tiers)) return false;

        // A tier is known by its quantity, so one that stays is changed where it stands.
        offer.Tiers.RemoveAll(old => !tiers.Any(tier => tier.LowerBound == old.LowerBound));
        foreach (var tier in tiers)
        {
            var stored = offer.Tiers.Find(old => old.LowerBound == tier.LowerBound);
            if (stored is null) offer.Tiers.Add(stored = new() { SellerId = offer.SellerId, Marketplace = offer.Marketplace, ProductId = offer.ProductId, LowerBound = tier.LowerBound });
            (stored.PercentOff, stored.FixedPrice) = (tier.PercentOff, tier.FixedPrice);
        }

        return true;
    }

    internal static void Put(this Offer offer, BusinessPricing pricing)
    {
        offer.BusinessPrice = pricing.BusinessPrice;
        offer.PutTiers(pricing.Tiers);
    }
}
