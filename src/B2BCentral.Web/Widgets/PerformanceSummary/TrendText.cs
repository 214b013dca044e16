using System.Globalization;
using B2BCentral.Metrics.Scores;
using B2BCentral.Web.Display;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Widgets.PerformanceSummary;

/// <summary>The score of the last 60 days as a small line.</summary>
/// <param name="Points">Of an SVG polyline.</param>
/// <param name="Direction">up, down or none.</param>
/// <param name="Label">The first and the last value in words.</param>
public sealed record TrendText(string Points, string Direction, string Label)
{
    public const int Width = 74;
    public const int Height = 22;

    private const decimal Margin = 2;

    // A tenth of a star shall not look like a cliff.
    private const decimal LeastRange = 0.5m;

    /// <returns>Null before there are two days.</returns>
    public static TrendText? Of(IReadOnlyList<(DateOnly Day, decimal Stars)> days)
    {
        if (days.Count < 2) return null;

        var ((first, from), (last, to)) = (days[0], days[^1]);
        var (low, high) = (days.Min(day => day.Stars), days.Max(day => day.Stars));
        var range = Math.Max(high - low, LeastRange);
        var floor = ((low + high) / 2) - (range / 2);
        var (shownFrom, shownTo) = (CornerScore.ShownOf(from), CornerScore.ShownOf(to));
        return new TrendText(
            string.Join(' ', days.Select(day => Point((decimal)(day.Day.DayNumber - first.DayNumber) / (last.DayNumber - first.DayNumber), (day.Stars - floor) / range))),
            shownTo > shownFrom ? "up" : shownTo < shownFrom ? "down" : "none",
            Tf($"From {StarsText.Number(shownFrom)} on {Texts.Day(first)} to {StarsText.Number(shownTo)} today"));
    }

    private static string Point(decimal across, decimal up) => string.Create(
        CultureInfo.InvariantCulture, $"{Margin + (across * (Width - (2 * Margin))):0.#},{Height - Margin - (up * (Height - (2 * Margin))):0.#}");
}
