using System.Globalization;

namespace B2BCentral.Metrics.Scores;

/// <summary>How much one input of a corner counts and what its values are worth.</summary>
public sealed record InputRule(decimal Weight, LinearScale Scale);

/// <summary>
/// Weights and thresholds of the star scores. The marketplace publishes the inputs and their directions only, so these are this product's own.
/// The version is stored with every daily score and is to be changed with any of the numbers.
/// </summary>
public sealed record ScoreSettings
{
    public const int LongestVersion = 20;

    public static ScoreSettings Standard { get; } = new();

    public string Version { get; init; } = "1";

    /// <summary>With fewer similar sellers there is no percentile.</summary>
    public int MinimumPeers { get; init; } = 10;

    public InputRule B2BShare { get; init; } = new(0.5m, new(new LinearPoint(0, 0), new(0.05m, 1), new(0.1m, 2), new(0.2m, 3), new(0.3m, 4), new(0.4m, 5)));

    public InputRule Percentile { get; init; } = new(0.3m, LinearScale.OfShare);

    public InputRule UnitsRatio { get; init; } = new(0.2m, new(new LinearPoint(0.5m, 0), new(1, 2), new(1.5m, 3), new(2, 4), new(3, 5)));

    public InputRule BusinessPrices { get; init; } = new(0.4m, LinearScale.OfShare);

    public InputRule QuantityDiscounts { get; init; } = new(0.3m, LinearScale.OfShare);

    public InputRule CoveredViews { get; init; } = new(0.3m, LinearScale.OfShare);

    public InputRule Buyable { get; init; } = new(1, LinearScale.OfShare);

    /// <summary>Stars of each filled field of the profile.</summary>
    public decimal ProfileField { get; init; } = 0.7m;

    public decimal MostOfProfileFields { get; init; } = 3.5m;

    /// <summary>Stars of each active certification.</summary>
    public decimal Certification { get; init; } = 0.5m;

    public decimal MostOfCertifications { get; init; } = 1.5m;

    /// <summary>The first thing with which no score could be computed, with the name of the setting; null when all is well.</summary>
    public string? Problem()
    {
        if (Version.Length is 0 or > LongestVersion) return $"Version has 1 to {LongestVersion} characters.";
        if (MinimumPeers < 1) return $"MinimumPeers is {MinimumPeers}; at least one other seller is needed to compare with.";

        (string Name, InputRule Rule)[][] corners =
        [
            [(nameof(B2BShare), B2BShare), (nameof(Percentile), Percentile), (nameof(UnitsRatio), UnitsRatio)],
            [(nameof(BusinessPrices), BusinessPrices), (nameof(QuantityDiscounts), QuantityDiscounts), (nameof(CoveredViews), CoveredViews)],
            [(nameof(Buyable), Buyable)],
        ];
        return corners.SelectMany(corner => corner).Select(one => ProblemOf(one.Name, one.Rule)).FirstOrDefault(problem => problem is not null)
            ?? corners.Where(corner => corner.All(one => one.Rule.Weight == 0)).Select(corner => $"{string.Join(", ", corner.Select(one => one.Name))}: at least one weight is above 0.").FirstOrDefault()
            ?? ProblemOfProfile();
    }

    private static string? ProblemOf(string name, InputRule rule)
    {
        if (rule.Weight is < 0 or > 1000) return $"{name}: the weight {rule.Weight.ToString(CultureInfo.InvariantCulture)} does not lie between 0 and 1000.";
        var points = rule.Scale.Points;
        if (points.Count < 2) return $"{name}: a scale has at least two points.";
        if (points.Any(point => point.Stars is < 0 or > 5)) return $"{name}: stars lie between 0 and 5.";
        if (points.Any(point => Math.Abs(point.At) > 1_000_000)) return $"{name}: values lie within a million.";
        return points.Zip(points.Skip(1)).Any(pair => pair.Second.At <= pair.First.At || pair.Second.Stars < pair.First.Stars)
            ? $"{name}: the points do not rise."
            : null;
    }

    private string? ProblemOfProfile()
    {
        if (ProfileField < 0 || MostOfProfileFields < 0 || Certification < 0 || MostOfCertifications < 0) return "The stars of profile fields and certifications are not below 0.";
        return MostOfProfileFields + MostOfCertifications is > 5 or 0 ? "MostOfProfileFields and MostOfCertifications together are above 0 and at most 5." : null;
    }
}
