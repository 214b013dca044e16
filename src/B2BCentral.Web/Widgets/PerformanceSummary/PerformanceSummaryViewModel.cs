using B2BCentral.Metrics.Scores;
using B2BCentral.Web.Display;
using B2BCentral.Web.Widgets.Frame;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Widgets.PerformanceSummary;

public sealed class PerformanceSummaryViewModel : WidgetViewModel
{
    public PerformanceSummaryViewModel(WidgetRequest request, PerformanceSummary summary)
        : base(request)
    {
        var store = request.Filter.Store;
        Corners = [.. summary.Corners.Select(score => CornerText.Of(score, summary, request.Filter))];
        BestStep = summary.Recommendations.Count > 0 ? RecommendationText.Of(summary.Recommendations[0], store) : null;
        Version = summary.Settings.Version;
        HasScores = summary.Corners.Any(score => score.Corner != Corner.Profile && score.Stars is not null);
        Foot = Tf($"{summary.Scope.Window.Days} days to {Texts.Day(summary.Scope.Window.To)} · scored daily");
        Graph = new RadarGraph([.. Corners.Select(corner => corner.Name)], [.. summary.Corners.Select(score => score.Shown)]);
        Sentence = SentenceOf([.. summary.Corners.Where(score => score.Stars is not null)], summary.Scope.Window.Days);
    }

    public IReadOnlyList<CornerText> Corners { get; }

    public RecommendationText? BestStep { get; }

    /// <summary>Of the weights and thresholds.</summary>
    public string Version { get; }

    /// <summary>Anything beside the profile, which everybody has.</summary>
    public bool HasScores { get; }

    public string Foot { get; }

    public RadarGraph Graph { get; }

    public string Sentence { get; }

    private static string SentenceOf(List<CornerScore> known, int days)
    {
        var best = known.MaxBy(score => score.Shown)!;
        var least = known.MinBy(score => score.Shown)!;
        if (known.Count == 1) return Tf($"{T(best.Corner.ToString())} has {StarsText.Number(best.Shown!.Value)} of 5 stars; for the other scores there is not enough data yet.");
        // Prices and a profile alone are nothing to be praised for.
        if (known.TrueForAll(score => score.Corner != Corner.Sales)) return WithoutSales(best, least, days);
        return best.Shown == least.Shown
            ? Tf($"Every score is at {StarsText.Number(best.Shown!.Value)} of 5 stars.")
            : Tf($"Your best score is {T(best.Corner.ToString())} with {StarsText.Number(best.Shown!.Value)} of 5 stars; {T(least.Corner.ToString())} ({StarsText.Number(least.Shown!.Value)}) has the most room to improve.");
    }

    private static string WithoutSales(CornerScore best, CornerScore least, int days) => best.Shown == least.Shown
        ? Tf($"Nothing was sold in these {days} days that could be scored yet. Every other score is at {StarsText.Number(best.Shown!.Value)} of 5 stars.")
        : Tf($"Nothing was sold in these {days} days that could be scored yet. Of the other scores, {T(best.Corner.ToString())} is at {StarsText.Number(best.Shown!.Value)} of 5 stars; {T(least.Corner.ToString())} ({StarsText.Number(least.Shown!.Value)}) has the most room to improve.");
}

/// <summary>What the element performance-radar draws; a corner without a value has not enough data.</summary>
public sealed record RadarGraph(IReadOnlyList<string> Labels, IReadOnlyList<decimal?> Values);
