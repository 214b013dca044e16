using B2BCentral.Data.Profiles;
using B2BCentral.Metrics.Scores;

namespace B2BCentral.Data.Scores;

/// <summary>All that the four scores of a seller are computed from.</summary>
public sealed record SellerFacts(SalesFacts Sales, PricingFacts Pricing, ProductFacts Products, ProfileFacts Profile)
{
    public ProfileStanding Standing => StandingOf(Profile);

    public static ProfileStanding StandingOf(ProfileFacts profile)
    {
        bool[] fields = [profile.HasRevenue, profile.HasEmployees, profile.HasAbout, profile.HasLogo, profile.HasYear];
        return new ProfileStanding(fields.Count(isFilled => isFilled), profile.ActiveCertifications);
    }

    /// <summary>The four scores in the order of the page.</summary>
    public IReadOnlyList<CornerScore> Score(ScoreSettings settings) =>
    [
        StarScores.Sales(Sales, settings),
        StarScores.Pricing(Pricing, settings),
        StarScores.Products(Products, settings),
        StarScores.Profile(Standing, settings),
    ];
}
