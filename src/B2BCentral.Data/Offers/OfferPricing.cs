using B2BCentral.Data.Changes;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Languages;
using B2BCentral.Metrics.Pricing;

namespace B2BCentral.Data.Offers;

/// <summary>
/// Sets the business price and the quantity discount of an offer: the one place that does, so that every change keeps the rules and is
/// written down. Runs in the caller's transaction, on offers that the context tracks with their tiers; the caller saves.
/// </summary>
public class OfferPricing(B2BCentralDb db, ChangeLog log, TimeProvider time)
{
    public const string BusinessPriceField = "Business price";
    public const string DiscountField = "Quantity discount";

    /// <returns>The rules that the new prices break; the offer is changed when there are none.</returns>
    public async Task<IReadOnlyList<PriceProblem>> SetAsync(Offer offer, BusinessPricing wanted, ChangeSource by)
    {
        if (wanted.Equals(offer.Pricing())) return [];

        var problems = PricingRules.Check(offer.StandardPrice, wanted, CurrencyOf(offer));
        if (problems.Count == 0) await PutAsync(offer, wanted, by);
        return problems;
    }

    /// <summary>Puts back what was there before, even where a listing had broken a rule.</summary>
    public async Task RestoreAsync(Offer offer, BusinessPricing earlier, ChangeSource by)
    {
        if (!earlier.Equals(offer.Pricing())) await PutAsync(offer, earlier, by);
    }

    private async Task PutAsync(Offer offer, BusinessPricing wanted, ChangeSource by)
    {
        Language.ForKeeping();
        var (before, currency) = (offer.Pricing(), CurrencyOf(offer));
        offer.Put(wanted);
        offer.NoteAboveList(time.GetUtcNow());
        await log.AddAsync(ChangeOf(offer, BusinessPriceField, PricingText.BusinessPrice(before, currency), PricingText.BusinessPrice(wanted, currency), by));
        await log.AddAsync(ChangeOf(offer, DiscountField, PricingText.Discount(before, currency), PricingText.Discount(wanted, currency), by));
        (await db.Marketplaces.FindAsync(offer.SellerId, offer.Marketplace))!.DataVersion++;
    }

    private static Change ChangeOf(Offer offer, string field, string? before, string? after, ChangeSource by) => new()
    {
        SellerId = offer.SellerId,
        Marketplace = offer.Marketplace,
        ProductId = offer.ProductId,
        UserId = by.UserId,
        Kind = ChangeKind.Price,
        BatchId = by.BatchId,
        Field = field,
        Before = before,
        After = after,
    };

    private static Currency CurrencyOf(Offer offer) => Sellers.MarketplaceCatalog.Get(offer.Marketplace).Currency;
}

/// <summary>Who changes something, and with what where many are changed at once.</summary>
public sealed record ChangeSource(string UserId, int? BatchId = null);
