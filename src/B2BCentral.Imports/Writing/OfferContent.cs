using B2BCentral.Data.Offers;
using B2BCentral.Imports.Reading;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Pricing;

namespace B2BCentral.Imports.Writing;

/// <summary>Puts what a listing tells into an offer; what its file has no column for stays as it is.</summary>
/// <param name="now">Since when a business price that comes to be above the standard price is said to be.</param>
internal sealed class OfferContent(Currency currency, ImportCounts counts, DateTimeOffset now)
{
    /// <returns>Whether the offer is another than before.</returns>
    public bool Put(ListingLine line, Offer offer)
    {
        var before = (offer.StandardPrice, offer.BusinessPrice, offer.Stock, offer.Status);
        if (line.Told.HasFlag(ListingFields.Price)) offer.StandardPrice = MinorUnits(line.Price);
        if (line.Told.HasFlag(ListingFields.BusinessPrice)) offer.BusinessPrice = MinorUnits(line.BusinessPrice);
        if (line.Told.HasFlag(ListingFields.Quantity)) offer.Stock = line.Quantity;
        if (line.Told.HasFlag(ListingFields.Status)) offer.Status = StatusOf(line.Status);
        var hasOtherTiers = line.Told.HasFlag(ListingFields.Tiers) && offer.PutTiers([.. line.Tiers.Select(tier => TierOf(line, tier))]);
        if ((before.StandardPrice, before.BusinessPrice) != (offer.StandardPrice, offer.BusinessPrice)) offer.NoteAboveList(now);
        return hasOtherTiers || before != (offer.StandardPrice, offer.BusinessPrice, offer.Stock, offer.Status);
    }

    private PriceTier TierOf(ListingLine line, ListingTier tier) => new(
        tier.LowerBound,
        line.QuantityPriceType == QuantityPriceType.Percent ? Hundredths(tier.Value) : null,
        line.QuantityPriceType == QuantityPriceType.Fixed ? MinorUnits(tier.Value) : null);

    private long? MinorUnits(decimal? price)
    {
        if (price is not { } amount) return null;
        if (Money.IsRounded(amount, currency)) counts.Rounded++;
        return Money.ToMinorUnits(amount, currency);
    }

    private static int Hundredths(decimal percent) => (int)decimal.Round(percent * 100, 0, MidpointRounding.ToEven);

    // Words of other languages are kept as unknown rather than guessed.
    private static OfferStatus StatusOf(string? status) =>
        Enum.TryParse<OfferStatus>(status, ignoreCase: true, out var known) && Enum.IsDefined(known) && !char.IsAsciiDigit(status[0]) ? known : OfferStatus.Unknown;
}
