using B2BCentral.Data.Scores;
using B2BCentral.Data.Tasks;
using B2BCentral.Metrics.Scores;

namespace B2BCentral.Web.Widgets.PerformanceSummary;

/// <summary>The four star scores as they stand now, what would raise them, and how they came here.</summary>
public class PerformanceSummaryQuery(ScoreFactsQuery facts, CandidatesQuery candidates, ScoreHistoryQuery history, ScoreSettings settings)
{
    public async Task<PerformanceSummary> RunAsync(TaskScope scope)
    {
        var found = await facts.OfAsync(scope);
        var recommendations = Recommendations.Of(found, await candidates.OfAsync(scope, found), settings);
        return new PerformanceSummary(scope, settings, found, found.Score(settings), recommendations, await history.OfAsync(scope));
    }
}

/// <param name="Corners">In the order of the page.</param>
/// <param name="Recommendations">The largest gain first.</param>
/// <param name="History">Of the days before today.</param>
public sealed record PerformanceSummary(
    TaskScope Scope, ScoreSettings Settings, SellerFacts Facts, IReadOnlyList<CornerScore> Corners, IReadOnlyList<Recommendation> Recommendations, IReadOnlyList<ScoresOfDay> History)
{
    /// <returns>Null at five stars, and where there is no score.</returns>
    public NextStep? NextStepOf(Corner corner) => corner switch
    {
        Corner.Sales => NextHalfStar.OfSales(Facts.Sales, Settings),
        Corner.Pricing => NextHalfStar.OfPricing(Facts.Pricing, Settings),
        Corner.Products => NextHalfStar.OfProducts(Facts.Products, Settings),
        _ => NextHalfStar.OfProfile(Facts.Standing, Settings),
    };

    /// <summary>The days on which there was a score, today with the score of this moment as the last.</summary>
    public IReadOnlyList<(DateOnly Day, decimal Stars)> TrendOf(CornerScore score)
    {
        var days = History.Select(day => (day.Day, Stars: day.Of(score.Corner))).Append((Day: Scope.Today, score.Stars));
        return [.. days.Where(day => day.Stars is not null).Select(day => (day.Day, day.Stars!.Value))];
    }
}
