using System.Globalization;
using B2BCentral.Metrics.Scores;
using B2BCentral.Web.Display;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Widgets.PerformanceSummary;

/// <summary>A score as it is printed and drawn.</summary>
/// <param name="Figure">Such as 3.4.</param>
/// <param name="Label">What the drawn stars say aloud.</param>
/// <param name="FillWidth">How far the row of five stars is filled, in units of which a star has 20.</param>
/// <param name="BarWidth">The score as a part of five stars, as an SVG length.</param>
public sealed record StarsText(FigureText Figure, string Label, string FillWidth, string BarWidth)
{
    private const int StarWidth = 20;

    /// <returns>Null when there is not enough data.</returns>
    public static StarsText? Of(CornerScore score)
    {
        if (score is not { Stars: { } stars, Shown: { } shown }) return null;

        var text = Number(shown);
        return new StarsText(
            new FigureText($"performance.{KeyOf(score.Corner)}", text, shown.ToString("F1", CultureInfo.InvariantCulture), null), Tf($"{text} of 5 stars"),
            Plain(CornerScore.HalvesOf(stars) * StarWidth), $"{Plain(shown / CornerScore.Most * 100)}%");
    }

    public static string KeyOf(Corner corner) => corner.ToString().ToLowerInvariant();

    /// <summary>"2.6 to 3.3 stars", or how little more it is where both print the same.</summary>
    public static string Change(decimal before, decimal after)
    {
        var (from, to) = (CornerScore.ShownOf(before), CornerScore.ShownOf(after));
        if (from != to) return Tf($"{Number(from)} to {Number(to)} stars");

        var gain = decimal.Round(after - before, 2, MidpointRounding.AwayFromZero);
        return gain == 0 ? Tf($"less than {0.01m} stars more") : Tf($"{gain:N2} stars more");
    }

    public static string Number(decimal shown) => shown.ToString("F1", Texts.Culture);

    private static string Plain(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
