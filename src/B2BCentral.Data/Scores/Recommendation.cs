using B2BCentral.Metrics.Scores;

namespace B2BCentral.Data.Scores;

/// <summary>What a seller can do for more stars.</summary>
public enum RecommendationKind
{
    AddBusinessPrices,
    RepairBusinessPrices,
    AddDiscounts,
    Restock,
    Reactivate,
    TellRevenue,
    TellEmployees,
    TellAbout,
    AddLogo,
    TellYear,
    AddCertification,
}

/// <summary>An action, and the stars of its corner without and with it.</summary>
/// <param name="Offers">Those it is about; none for a profile.</param>
/// <param name="ShareOfViews">The part of all B2B page views that fell on those offers; null where it says nothing.</param>
public sealed record Recommendation(RecommendationKind Kind, Corner Corner, decimal Before, decimal After, IReadOnlyList<CandidateOffer> Offers, decimal? ShareOfViews)
{
    public decimal Gain => After - Before;
}
