using B2BCentral.Data.Tasks;
using B2BCentral.Metrics.Scores;
using Microsoft.EntityFrameworkCore;

namespace B2BCentral.Data.Scores;

/// <summary>The scores that were kept of days before today.</summary>
public class ScoreHistoryQuery(B2BCentralDb db)
{
    public const int Days = 60;

    /// <summary>In order of time; a day on which nothing ran is missing.</summary>
    public Task<List<ScoresOfDay>> OfAsync(TaskScope scope)
    {
        var (first, today) = (scope.Today.AddDays(-Days), scope.Today);
        return db.DailyScores.Where(s => s.SellerId == scope.SellerId && s.Marketplace == scope.Code && s.Day >= first && s.Day < today)
            .OrderBy(s => s.Day).Select(s => new ScoresOfDay(s.Day, s.Version, s.Sales / 1000m, s.Pricing / 1000m, s.Products / 1000m, s.Profile / 1000m)).ToListAsync();
    }
}

/// <summary>Stars of one day, to the thousandth; null where there was not enough data.</summary>
/// <param name="Version">Of the settings that they were computed with.</param>
public sealed record ScoresOfDay(DateOnly Day, string Version, decimal? Sales, decimal? Pricing, decimal? Products, decimal? Profile)
{
    public decimal? Of(Corner corner) => corner switch
    {
        Corner.Sales => Sales,
        Corner.Pricing => Pricing,
        Corner.Products => Products,
        _ => Profile,
    };
}
