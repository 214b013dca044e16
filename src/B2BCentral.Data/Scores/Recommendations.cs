using B2BCentral.Data.Profiles;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Scores;

namespace B2BCentral.Data.Scores;

/// <summary>Finds what brings most stars by scoring the same facts with one thing done.</summary>
public static class Recommendations
{
    /// <summary>The largest gain first; what brings nothing is left out.</summary>
    public static IReadOnlyList<Recommendation> Of(SellerFacts facts, Candidates candidates, ScoreSettings settings) =>
    [
        .. OfPricing(facts.Pricing, candidates, settings)
            .Concat(OfProducts(facts.Products, candidates, settings))
            .Concat(OfProfile(facts.Profile, settings))
            .Where(one => one.Gain > 0).OrderByDescending(one => one.Gain).ThenBy(one => one.Kind),
    ];

    private static IEnumerable<Recommendation> OfPricing(PricingFacts facts, Candidates candidates, ScoreSettings settings)
    {
        Recommendation Priced(RecommendationKind kind, IReadOnlyList<CandidateOffer> offers) => new(
            kind, Corner.Pricing, StarsOf(facts), StarsOf(Covering(facts with { WithBusinessPrice = facts.WithBusinessPrice + offers.Count }, offers)), offers, ShareOf(offers, facts));
        decimal StarsOf(PricingFacts changed) => StarScores.Pricing(changed, settings).Stars ?? 0;

        yield return Priced(RecommendationKind.AddBusinessPrices, candidates.Unpriced);
        yield return Priced(RecommendationKind.RepairBusinessPrices, candidates.AboveStandard);
        yield return new Recommendation(
            RecommendationKind.AddDiscounts, Corner.Pricing, StarsOf(facts), StarsOf(facts with { WithDiscount = facts.WithDiscount + candidates.Undiscounted.Count }),
            candidates.Undiscounted, ShareOf(candidates.Undiscounted, facts));
    }

    // Two SKUs of one ASIN share its page views, and what is covered already is not won again.
    private static PricingFacts Covering(PricingFacts facts, IReadOnlyList<CandidateOffer> offers) =>
        facts with { CoveredViews = facts.CoveredViews + offers.Where(offer => !offer.IsCovered).DistinctBy(offer => offer.Key).Sum(offer => offer.Views) };

    private static decimal? ShareOf(IReadOnlyList<CandidateOffer> offers, PricingFacts facts) =>
        facts.Views is { } views && offers.DistinctBy(offer => offer.Key).Sum(offer => offer.Views) is > 0 and var theirs ? Share.Of(theirs, views) : null;

    private static IEnumerable<Recommendation> OfProducts(ProductFacts facts, Candidates candidates, ScoreSettings settings) =>
        from offer in candidates.Missing
        let before = StarScores.Products(facts, settings).Stars
        let after = StarScores.Products(facts with { Buyable = facts.Buyable + 1 }, settings).Stars
        select new Recommendation(offer.IsActive ? RecommendationKind.Restock : RecommendationKind.Reactivate, Corner.Products, before ?? 0, after ?? 0, [offer], null);

    private static IEnumerable<Recommendation> OfProfile(ProfileFacts facts, ScoreSettings settings)
    {
        (RecommendationKind Kind, ProfileFacts Done)[] steps =
        [
            (RecommendationKind.TellRevenue, facts with { HasRevenue = true }),
            (RecommendationKind.TellEmployees, facts with { HasEmployees = true }),
            (RecommendationKind.TellAbout, facts with { HasAbout = true }),
            (RecommendationKind.AddLogo, facts with { HasLogo = true }),
            (RecommendationKind.TellYear, facts with { HasYear = true }),
            (RecommendationKind.AddCertification, facts with { ActiveCertifications = facts.ActiveCertifications + 1 }),
        ];
        decimal StarsOf(ProfileFacts profile) => StarScores.Profile(SellerFacts.StandingOf(profile), settings).Stars ?? 0;
        return steps.Select(step => new Recommendation(step.Kind, Corner.Profile, StarsOf(facts), StarsOf(step.Done), [], null));
    }
}
