using B2BCentral.Metrics;
using B2BCentral.Metrics.Scores;
using B2BCentral.Web.Display;
using B2BCentral.Web.Filters;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Widgets.PerformanceSummary;

/// <summary>One corner of the radar, and its row in the list that says the same.</summary>
/// <param name="Stars">Null when there is not enough data.</param>
/// <param name="Line">What the score is made of, in one line.</param>
/// <param name="Window">Of when the inputs are.</param>
public sealed record CornerText(
    string Key, string Name, StarsText? Stars, string Line, string Window, TrendText? Trend, IReadOnlyList<InputText> Inputs, NextStepText? Next,
    IReadOnlyList<RecommendationText> Recommendations)
{
    public string Id => $"performance-summary-{Key}";

    /// <summary>The sums that the score is made of; each opens its orders.</summary>
    public IReadOnlyList<(string Name, FigureText Figure)> Sums { get; private init; } = [];

    public Definition About => Definitions.All[$"score-{Key}"];

    /// <summary>Inputs that dropped out, each with its reason.</summary>
    public IEnumerable<string> Missing => Inputs.Where(input => input.Missing is not null).Select(input => Tf($"{input.Name} not available: {input.Missing}."));

    public static CornerText Of(CornerScore score, PerformanceSummary summary, DashboardFilter filter) => new(
        StarsText.KeyOf(score.Corner), T(score.Corner.ToString()), StarsText.Of(score), LineOf(score, summary), WindowOf(score.Corner, summary), TrendText.Of(summary.TrendOf(score)),
        [.. score.Inputs.Select(input => InputText.Of(input, summary))],
        summary.NextStepOf(score.Corner) is { } step ? NextStepText.Of(step) : null,
        [.. summary.Recommendations.Where(one => one.Corner == score.Corner).Select(one => RecommendationText.Of(one, filter.Store))])
    {
        Sums = score.Corner == Corner.Sales ? SumsOf(summary, filter) : [],
    };

    // Whatever the page counts, scores leave cancelled orders out.
    private static IReadOnlyList<(string Name, FigureText Figure)> SumsOf(PerformanceSummary summary, DashboardFilter page)
    {
        var (filter, sales) = (page with { Counting = CountingPolicy.NotCancelled }, summary.Facts.Sales);
        FigureText Sum(string name, long amount, string? show) => FigureText.Sales(
            name, new SalesFigure(amount, 0, 0, 0), filter.Store.Currency, OrdersAddress.Of(filter, summary.Scope.Window, show));

        return [(T("B2B sales"), Sum("score.b2b", sales.B2BSales, "b2b")), (T("All sales"), Sum("score.total", sales.AllSales, null))];
    }

    private static string LineOf(CornerScore score, PerformanceSummary summary)
    {
        if (score.Stars is null) return Sentence(InputText.Of(score.Inputs[0], summary).Missing!);

        var known = score.Inputs.Where(input => input.IsAvailable).Select(input => PartOf(input, summary));
        return string.Join(" · ", score is { Corner: Corner.Sales } && summary.Facts.Sales.Rank.Percentile(summary.Settings.MinimumPeers) is null
            ? known.Append(Tf($"percentile not available: {Texts.Plural(summary.Facts.Sales.Rank.Peers, T("similar seller"), T("similar sellers"))}, at least {Texts.Count(summary.Settings.MinimumPeers)} are needed"))
            : known);
    }

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string PartOf(ScoreInput input, PerformanceSummary summary)
    {
        var (facts, value) = (summary.Facts, input.Value!.Value);
        return input.Key switch
        {
            "b2b-share" => Tf($"B2B share {Texts.Percent(value)}"),
            "percentile" => Tf($"{InputText.Ordinal(value)} percentile of {Texts.Count(facts.Sales.Rank.Peers)} similar sellers"),
            "units-ratio" => Tf($"{Texts.OneDecimal(value)} times the units per order"),
            "business-prices" => Tf($"{Texts.Percent(value)} of offers with a business price"),
            "quantity-discounts" => Tf($"{Texts.Percent(value)} with a quantity discount"),
            "covered-views" => Tf($"{Texts.Percent(value)} of B2B views covered"),
            "buyable" => Tf($"{Texts.Count(facts.Products.Buyable)} of {Texts.Count(facts.Products.Relevant)} B2B-relevant products can be bought"),
            "profile-fields" => Tf($"{facts.Standing.FilledFields} of {ProfileStanding.Fields} scored fields filled in"),
            _ => Texts.Plural(facts.Standing.Certifications, T("active certificate"), T("active certificates")),
        };
    }

    private static string WindowOf(Corner corner, PerformanceSummary summary)
    {
        var days = Texts.ShortDays(summary.Scope.Window);
        return corner switch
        {
            Corner.Sales => Tf($"Sales and units of {days}; the percentile is compared once a day."),
            Corner.Pricing => Tf($"Offers as they are now; page views of {days}."),
            Corner.Products => T("Offers as they are now; relevant by all that is known of each product."),
            _ => Tf($"As of {Texts.Day(summary.Scope.Today)}."),
        };
    }
}
