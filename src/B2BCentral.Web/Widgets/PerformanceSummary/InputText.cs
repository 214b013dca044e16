using B2BCentral.Metrics.Scores;
using B2BCentral.Web.Display;
using static B2BCentral.Metrics.Languages.Language;

namespace B2BCentral.Web.Widgets.PerformanceSummary;

/// <summary>One input of a corner as it is printed.</summary>
/// <param name="Rule">From which values which stars follow.</param>
/// <param name="Missing">Why there is no value; null where there is one.</param>
public sealed record InputText(string Key, string Name, string Value, string Stars, string Weight, string Rule, string? Missing)
{
    public Definition About => Definitions.All[$"score-{Key}"];

    public static InputText Of(ScoreInput input, PerformanceSummary summary)
    {
        var (facts, settings) = (summary.Facts, summary.Settings);
        var (sales, pricing) = (facts.Sales, facts.Pricing);
        InputText Text(string name, string value, string rule, string? missing = null) => new(
            input.Key, name, input.IsAvailable ? value : Texts.Dash, input.Stars is { } stars ? stars.ToString("N2", Texts.Culture) : Texts.Dash,
            WeightOf(input), rule, input.IsAvailable ? null : missing);

        return input.Key switch
        {
            "b2b-share" => Text(T("B2B share of sales"), Percent(input.Value), ScaleText(settings.B2BShare, PlainPercent), T("no sales in 90 days")),
            "percentile" => Text(T("Percentile among similar sellers"), PercentileText(input.Value, sales.Rank), ScaleText(settings.Percentile, PlainPercent), NoPercentile(sales, settings)),
            "units-ratio" => Text(T("Units per order, B2B to Non-B2B"), Tf($"{Times(input.Value)} times"), ScaleText(settings.UnitsRatio, at => $"{Plain(at)}×"), T("it takes orders of both kinds in 90 days")),
            "business-prices" => Text(T("Offers with a business price"), Part(pricing.WithBusinessPrice, pricing.ActiveOffers, input.Value), ScaleText(settings.BusinessPrices, PlainPercent), T("there are no active offers")),
            "quantity-discounts" => Text(T("Offers with a quantity discount"), Part(pricing.WithDiscount, pricing.ActiveOffers, input.Value), ScaleText(settings.QuantityDiscounts, PlainPercent), T("there are no active offers")),
            "covered-views" => Text(T("B2B page views on offers with either"), Part(pricing.CoveredViews, pricing.Views, input.Value), ScaleText(settings.CoveredViews, PlainPercent), T("no Sales and Traffic report gives B2B page views for these 90 days")),
            "buyable" => Text(T("B2B-relevant products that can be bought"), Part(facts.Products.Buyable, facts.Products.Relevant, input.Value), ScaleText(settings.Buyable, PlainPercent), T("no product on offer is B2B-relevant yet")),
            "profile-fields" => Text(T("Profile fields filled"), Tf($"{facts.Standing.FilledFields} of {ProfileStanding.Fields}"), Sum(settings.ProfileField, settings.MostOfProfileFields)),
            _ => Text(T("Active certifications"), Texts.Count(facts.Standing.Certifications), Sum(settings.Certification, settings.MostOfCertifications)),
        };
    }

    /// <summary>"78th".</summary>
    public static string Ordinal(decimal percentile)
    {
        var number = (int)decimal.Round(percentile * 100, MidpointRounding.AwayFromZero);
        if ((number % 100) is >= 11 and <= 13) return Tf($"{number}th");
        return (number % 10) switch { 1 => Tf($"{number}st"), 2 => Tf($"{number}nd"), 3 => Tf($"{number}rd"), _ => Tf($"{number}th") };
    }

    /// <summary>"2.6", with a second decimal where it says something.</summary>
    public static string Times(decimal? value) => (value ?? 0).ToString("#,0.0#", Texts.Culture);

    private static string WeightOf(ScoreInput input)
    {
        if (input.Key is "profile-fields" or "certifications") return T("added");

        var weight = Plain(input.Weight);
        if (input.EffectiveWeight is not { } effective) return Tf($"{weight}, dropped out");
        return effective == input.Weight ? weight : Tf($"{weight}, scaled to {effective:0.00}");
    }

    private static string PercentileText(decimal? percentile, PeerRank rank) =>
        Tf($"{Ordinal(percentile ?? 0)} percentile: {Texts.Count(rank.Below)} of {Texts.Count(rank.Peers)} similar sellers below, {Texts.Count(rank.Equal)} equal (each counted half)");

    private static string NoPercentile(SalesFacts sales, ScoreSettings settings) => sales.B2BShare is null
        ? T("no sales in 90 days")
        : Tf($"{Texts.Plural(sales.Rank.Peers, T("similar seller"), T("similar sellers"))}, at least {Texts.Count(settings.MinimumPeers)} are needed");

    private static string Part(long? part, long? whole, decimal? share) => Tf($"{Texts.Count(part ?? 0)} of {Texts.Count(whole ?? 0)}, {Percent(share)}");

    private static string Percent(decimal? value) => Texts.Percent(value ?? 0);

    private static string ScaleText(InputRule rule, Func<decimal, string> value)
    {
        var points = string.Join(", ", rule.Scale.Points.Select(point => $"{value(point.At)} = {Plain(point.Stars)}"));
        return Tf($"{points} stars, linear between; weight {Plain(rule.Weight)}");
    }

    private static string Plain(decimal value) => value.ToString("0.##", Texts.Culture);

    // As it was set, and so without the one decimal that a computed percentage has.
    private static string PlainPercent(decimal fraction) => Texts.WithPercentSign(Plain(fraction * 100));

    private static string Sum(decimal each, decimal most) => Tf($"{each:0.##} stars each, at most {most:0.##}; added up");
}
