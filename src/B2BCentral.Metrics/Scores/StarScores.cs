namespace B2BCentral.Metrics.Scores;

/// <summary>The four star scores. More of any input never makes fewer stars.</summary>
public static class StarScores
{
    /// <summary>Weighted mean of the B2B share of sales, its percentile among similar sellers, and units per B2B order as a multiple of those per other order.</summary>
    public static CornerScore Sales(SalesFacts facts, ScoreSettings settings) => Weighted(
        Corner.Sales,
        ("b2b-share", facts.B2BShare, settings.B2BShare),
        ("percentile", facts.B2BShare is null ? null : facts.Rank.Percentile(settings.MinimumPeers), settings.Percentile),
        ("units-ratio", facts.UnitsRatio, settings.UnitsRatio));

    /// <summary>Weighted mean of the parts of active offers with a business price and with a quantity discount, and of B2B page views on offers with either.</summary>
    public static CornerScore Pricing(PricingFacts facts, ScoreSettings settings) => Weighted(
        Corner.Pricing,
        ("business-prices", Share.Of(facts.WithBusinessPrice, facts.ActiveOffers), settings.BusinessPrices),
        ("quantity-discounts", Share.Of(facts.WithDiscount, facts.ActiveOffers), settings.QuantityDiscounts),
        ("covered-views", facts is { CoveredViews: { } covered, Views: { } views } ? Share.Of(covered, views) : null, settings.CoveredViews));

    /// <summary>The part of B2B-relevant ASINs that can be bought.</summary>
    public static CornerScore Products(ProductFacts facts, ScoreSettings settings) =>
        Weighted(Corner.Products, ("buyable", Share.Of(facts.Buyable, facts.Relevant), settings.Buyable));

    /// <summary>So many stars for each filled field and each active certification, up to the most that each can bring.</summary>
    public static CornerScore Profile(ProfileStanding standing, ScoreSettings settings)
    {
        ScoreInput[] inputs =
        [
            Added("profile-fields", standing.FilledFields, settings.ProfileField, settings.MostOfProfileFields),
            Added("certifications", standing.Certifications, settings.Certification, settings.MostOfCertifications),
        ];
        return new CornerScore(Corner.Profile, Within(inputs.Sum(input => input.Stars!.Value)), inputs);
    }

    private static CornerScore Weighted(Corner corner, params (string Key, decimal? Value, InputRule Rule)[] inputs)
    {
        var weights = inputs.Where(input => input.Value is not null).Sum(input => input.Rule.Weight);
        var scored = Array.ConvertAll(inputs, input => InputOf(input.Key, input.Value, input.Rule, weights));
        // The sum is divided once, because a third thrice is less than one.
        decimal? stars = weights == 0 ? null : Within(scored.Sum(input => input.Weight * input.Stars ?? 0) / weights);
        return new CornerScore(corner, stars, scored);
    }

    private static ScoreInput InputOf(string key, decimal? value, InputRule rule, decimal weights) => value is { } known
        ? new ScoreInput(key, known, rule.Scale.StarsOf(known), rule.Weight, weights == 0 ? null : rule.Weight / weights)
        : new ScoreInput(key, null, null, rule.Weight, null);

    private static ScoreInput Added(string key, int count, decimal each, decimal most) =>
        new(key, count, Math.Clamp(Math.Max(count, 0) * each, 0, most), 1, 1);

    private static decimal Within(decimal stars) => Math.Clamp(stars, 0, CornerScore.Most);
}
