namespace B2BCentral.Metrics.Scores;

/// <summary>The smallest value of one input with which a corner reaches its next half star, all others staying as they are.</summary>
/// <param name="Key">Of the input.</param>
/// <param name="Now">The value as it is.</param>
/// <param name="Needed">The value that is enough: a fraction, a multiple or a count.</param>
public sealed record NeededChange(string Key, decimal Now, decimal Needed);

/// <param name="Stars">The score to reach.</param>
/// <param name="Ways">Each is enough by itself; none when no single input can do it.</param>
public sealed record NextStep(decimal Stars, IReadOnlyList<NeededChange> Ways);

/// <summary>What the next half star needs, found by asking the score itself, so that it keeps its word.</summary>
public static class NextHalfStar
{
    // Shares are told in tenths of a percent, multiples in hundredths.
    private const long PerShare = 1_000;
    private const long PerMultiple = 100;

    public static NextStep? OfSales(SalesFacts facts, ScoreSettings settings) => Of(StarScores.Sales(facts, settings), target =>
    [
        facts.B2BShare is { } share
            ? Stepped("b2b-share", share, PerShare, settings.B2BShare, other => StarScores.Sales(facts with { B2BSales = other, AllSales = PerShare }, settings), target)
            : null,
        facts.UnitsRatio is { } ratio
            ? Stepped("units-ratio", ratio, PerMultiple, settings.UnitsRatio, other => StarScores.Sales(facts with { B2BUnitsPerOrder = other, NonB2BUnitsPerOrder = PerMultiple }, settings), target)
            : null,
    ]);

    public static NextStep? OfPricing(PricingFacts facts, ScoreSettings settings) => Of(StarScores.Pricing(facts, settings), target =>
    [
        Counted("business-prices", facts.WithBusinessPrice, facts.ActiveOffers, count => StarScores.Pricing(facts with { WithBusinessPrice = count }, settings), target),
        Counted("quantity-discounts", facts.WithDiscount, facts.ActiveOffers, count => StarScores.Pricing(facts with { WithDiscount = count }, settings), target),
        facts is { CoveredViews: { } covered, Views: { } views and > 0 }
            ? Stepped("covered-views", (decimal)covered / views, PerShare, settings.CoveredViews, other => StarScores.Pricing(facts with { CoveredViews = other, Views = PerShare }, settings), target)
            : null,
    ]);

    public static NextStep? OfProducts(ProductFacts facts, ScoreSettings settings) => Of(StarScores.Products(facts, settings), target =>
    [
        Counted("buyable", facts.Buyable, facts.Relevant, count => StarScores.Products(facts with { Buyable = count }, settings), target),
    ]);

    public static NextStep? OfProfile(ProfileStanding standing, ScoreSettings settings) => Of(StarScores.Profile(standing, settings), target =>
    [
        Counted("profile-fields", standing.FilledFields, ProfileStanding.Fields, count => StarScores.Profile(standing with { FilledFields = (int)count }, settings), target),
        Counted("certifications", standing.Certifications, standing.Certifications + 10L, count => StarScores.Profile(standing with { Certifications = (int)count }, settings), target),
    ]);

    /// <returns>Null at five stars, and where there is no score to raise.</returns>
    private static NextStep? Of(CornerScore score, Func<decimal, NeededChange?[]> ways)
    {
        if (score.Shown is not { } shown || shown >= CornerScore.Most) return null;

        var target = (decimal.Floor(shown * 2) + 1) / 2;
        return new NextStep(target, [.. ways(target).OfType<NeededChange>()]);
    }

    private static NeededChange? Counted(string key, long now, long most, Func<long, CornerScore> score, decimal target) =>
        Smallest(now, most, score, target) is { } count ? new NeededChange(key, now, count) : null;

    private static NeededChange? Stepped(string key, decimal now, long steps, InputRule rule, Func<long, CornerScore> score, decimal target)
    {
        var most = (long)decimal.Ceiling(rule.Scale.Points[^1].At * steps);
        return Smallest((long)Math.Clamp(decimal.Floor(now * steps), 0, most), most, score, target) is { } step ? new NeededChange(key, now, (decimal)step / steps) : null;
    }

    /// <summary>Halves the range until one is left; right because a score never falls when an input rises.</summary>
    private static long? Smallest(long low, long high, Func<long, CornerScore> score, decimal target)
    {
        bool IsEnough(long value) => score(value).Shown >= target;

        if (high <= low || !IsEnough(high)) return null;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (IsEnough(middle)) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
