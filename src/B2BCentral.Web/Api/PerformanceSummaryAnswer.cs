using B2BCentral.Data.Scores;
using B2BCentral.Metrics;
using B2BCentral.Metrics.Scores;
using B2BCentral.Metrics.Time;
using B2BCentral.Web.Filters;
using B2BCentral.Web.Widgets.PerformanceSummary;

namespace B2BCentral.Web.Api;

/// <summary>The four star scores of the business channel. The period is that of their sales and page views; offers and profile are as they are now.</summary>
public sealed record PerformanceSummaryAnswer : ApiAnswer
{
    /// <param name="filter">What was asked.</param>
    /// <param name="summary">What is answered.</param>
    /// <param name="asksForDays">Whether the address names days, which may be others.</param>
    public PerformanceSummaryAnswer(DashboardFilter filter, PerformanceSummary summary, bool asksForDays)
        : base(filter with { Period = summary.Scope.Window, Range = PeriodPreset.Last90Days, Counting = CountingPolicy.NotCancelled, Comparison = ComparisonRule.None })
    {
        if (asksForDays && filter.Period != summary.Scope.Window) Notes = [.. Notes, "Scores are always of 90 complete days; the days that were asked for change nothing."];
        Version = summary.Settings.Version;
        Corners = [.. summary.Corners.Select(score => ScoredCorner.Of(score, summary, filter.Store))];
        Trend = [.. summary.History.Select(DayOfScores.Of)];
    }

    /// <summary>Of the weights and thresholds; it changes with any of them.</summary>
    public string Version { get; }

    /// <summary>Sales, pricing, products and profile.</summary>
    public IReadOnlyList<ScoredCorner> Corners { get; }

    /// <summary>The scores that were kept of the last 60 days before today, oldest first.</summary>
    public IReadOnlyList<DayOfScores> Trend { get; }
}

/// <summary>One score.</summary>
/// <param name="Key">sales, pricing, products or profile.</param>
/// <param name="Stars">0 to 5, rounded to 6 decimals. Null when there is not enough data.</param>
/// <param name="Shown">As pages print it: one decimal, half up. Null when there is not enough data.</param>
/// <param name="Inputs">What the stars are made of.</param>
/// <param name="Recommendations">What would raise them, the largest gain first.</param>
public sealed record ScoredCorner(
    string Key, decimal? Stars, decimal? Shown, IReadOnlyList<ScoredInput> Inputs, IReadOnlyList<Advice> Recommendations)
{
    internal static ScoredCorner Of(CornerScore score, PerformanceSummary summary, Storefront store) => new(
        StarsText.KeyOf(score.Corner), ApiNumbers.Rounded(score.Stars), score.Shown, [.. score.Inputs.Select(ScoredInput.Of)],
        [.. summary.Recommendations.Where(one => one.Corner == score.Corner).Select(one => Advice.Of(one, store))]);
}

/// <summary>One input of a score.</summary>
/// <param name="Key">Such as b2b-share.</param>
/// <param name="Value">A fraction, a multiple or a count, rounded to 6 decimals. Null when it cannot be computed.</param>
/// <param name="Stars">What the value is worth, rounded to 6 decimals. Null without one.</param>
/// <param name="Weight">As configured; 1 where stars are added up.</param>
/// <param name="EffectiveWeight">After the weights of what cannot be computed were shared among the others, rounded to 6 decimals. Null for those.</param>
/// <param name="Available">Whether it can be computed.</param>
public sealed record ScoredInput(string Key, decimal? Value, decimal? Stars, decimal Weight, decimal? EffectiveWeight, bool Available)
{
    internal static ScoredInput Of(ScoreInput input) => new(
        input.Key, ApiNumbers.Rounded(input.Value), ApiNumbers.Rounded(input.Stars), input.Weight, ApiNumbers.Rounded(input.EffectiveWeight), input.IsAvailable);
}

/// <summary>Something to do, and the stars of its score without and with it.</summary>
/// <param name="Text">In English.</param>
/// <param name="Link">The address of the page where it is done, on this site.</param>
/// <param name="StarsBefore">Rounded to 6 decimals.</param>
/// <param name="StarsAfter">Rounded to 6 decimals.</param>
public sealed record Advice(string Text, string Link, decimal StarsBefore, decimal StarsAfter)
{
    internal static Advice Of(Recommendation one, Storefront store)
    {
        var words = RecommendationText.Of(one, store);
        return new Advice(words.Text, words.Href, ApiNumbers.Rounded(one.Before)!.Value, ApiNumbers.Rounded(one.After)!.Value);
    }
}

/// <summary>The scores of one local day, to the thousandth. Null where there was not enough data.</summary>
/// <param name="Day">The local day.</param>
/// <param name="Version">Of the weights and thresholds of that day.</param>
/// <param name="Sales">Stars.</param>
/// <param name="Pricing">Stars.</param>
/// <param name="Products">Stars.</param>
/// <param name="Profile">Stars.</param>
public sealed record DayOfScores(DateOnly Day, string Version, decimal? Sales, decimal? Pricing, decimal? Products, decimal? Profile)
{
    internal static DayOfScores Of(ScoresOfDay day) => new(day.Day, day.Version, day.Sales, day.Pricing, day.Products, day.Profile);
}
