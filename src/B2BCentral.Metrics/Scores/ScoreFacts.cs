namespace B2BCentral.Metrics.Scores;

/// <summary>What a seller sold in the window.</summary>
/// <param name="B2BSales">Minor units.</param>
/// <param name="AllSales">Minor units, those of B2B included.</param>
/// <param name="B2BUnitsPerOrder">Null without a B2B order.</param>
/// <param name="NonB2BUnitsPerOrder">Null without a Non-B2B order.</param>
/// <param name="Rank">Of the share among similar sellers, as the last comparison in the background found it.</param>
public sealed record SalesFacts(long B2BSales, long AllSales, decimal? B2BUnitsPerOrder, decimal? NonB2BUnitsPerOrder, PeerRank Rank)
{
    // So many times more says nothing beyond, and decimals end somewhere.
    private const decimal LargestRatio = 1_000_000;

    public decimal? B2BShare => Share.Of(B2BSales, AllSales);

    /// <summary>Units per B2B order as a multiple of units per Non-B2B order; null when either has no orders, or Non-B2B orders no units.</summary>
    public decimal? UnitsRatio
    {
        get
        {
            if (B2BUnitsPerOrder is not { } b2b || NonB2BUnitsPerOrder is not { } others || others <= 0) return null;
            return b2b / LargestRatio >= others ? LargestRatio : b2b / others;
        }
    }
}

/// <summary>What of a seller's shelf is priced for businesses.</summary>
/// <param name="ActiveOffers">Offers that buyers can see, or of which no report told.</param>
/// <param name="WithBusinessPrice">Those with a business price that holds: it is not above the standard price.</param>
/// <param name="WithDiscount">Those with a quantity discount.</param>
/// <param name="CoveredViews">B2B page views of the window on offers with either; null when no report tells.</param>
/// <param name="Views">All B2B page views of the same reports; null when no report tells.</param>
public sealed record PricingFacts(long ActiveOffers, long WithBusinessPrice, long WithDiscount, long? CoveredViews, long? Views);

/// <param name="Relevant">B2B-relevant ASINs.</param>
/// <param name="Buyable">Those with an offer that can be bought.</param>
public sealed record ProductFacts(long Relevant, long Buyable);

/// <param name="FilledFields">Of the five that buyers look at.</param>
/// <param name="Certifications">Approved and not expired.</param>
public sealed record ProfileStanding(int FilledFields, int Certifications)
{
    public const int Fields = 5;
}
