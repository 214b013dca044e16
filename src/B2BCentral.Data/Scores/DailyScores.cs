using System.Text.Json;
using B2BCentral.Data.Jobs;
using B2BCentral.Data.Tasks;
using B2BCentral.Metrics.Scores;
using Microsoft.EntityFrameworkCore;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Data.Scores;

/// <summary>Keeps the scores of the local day, once: a day that is kept stays as it is.</summary>
public class DailyScores(B2BCentralDb db, ScoreFactsQuery facts, ScoreSettings settings) : ISellerJob
{
    private const int Thousandths = 1_000;

    public string Name => "daily-scores";

    public async Task<string> RunAsync(TaskScope scope)
    {
        if (await db.DailyScores.AnyAsync(s => s.SellerId == scope.SellerId && s.Marketplace == scope.Code && s.Day == scope.Today)) return T("The scores of the day are kept already.");

        db.DailyScores.Add(Of(scope, scope.Today, await facts.OfAsync(scope), settings));
        await db.SaveChangesAsync();
        return T("The scores of the day were kept.");
    }

    public static DailyScore Of(TaskScope scope, DateOnly day, SellerFacts facts, ScoreSettings settings)
    {
        var scores = facts.Score(settings);
        return new DailyScore
        {
            SellerId = scope.SellerId,
            Marketplace = scope.Code,
            Day = day,
            Version = settings.Version,
            Sales = Stored(scores, Corner.Sales),
            Pricing = Stored(scores, Corner.Pricing),
            Products = Stored(scores, Corner.Products),
            Profile = Stored(scores, Corner.Profile),
            Inputs = JsonSerializer.Serialize(new { Inputs = scores.SelectMany(score => score.Inputs), Settings = settings }, JsonSerializerOptions.Web),
        };
    }

    private static int? Stored(IReadOnlyList<CornerScore> scores, Corner corner) =>
        scores.Single(score => score.Corner == corner).Stars is { } stars ? (int)decimal.Round(stars * Thousandths, MidpointRounding.AwayFromZero) : null;
}
