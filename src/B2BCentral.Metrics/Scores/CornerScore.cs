namespace B2BCentral.Metrics.Scores;

public enum Corner
{
    Sales,
    Pricing,
    Products,
    Profile,
}

/// <summary>One input of a corner.</summary>
/// <param name="Key">As scripts and stored scores know it: b2b-share.</param>
/// <param name="Value">A share, a percentile, a multiple or a count; null when it cannot be computed.</param>
/// <param name="Stars">What the value is worth; null without one.</param>
/// <param name="Weight">As the settings have it; 1 where stars are added up.</param>
/// <param name="EffectiveWeight">After the weights of inputs that dropped out were shared among the others; null for those.</param>
public sealed record ScoreInput(string Key, decimal? Value, decimal? Stars, decimal Weight, decimal? EffectiveWeight)
{
    public bool IsAvailable => EffectiveWeight is not null;
}

/// <param name="Stars">0 to 5, not rounded; null when there is not enough data.</param>
public sealed record CornerScore(Corner Corner, decimal? Stars, IReadOnlyList<ScoreInput> Inputs)
{
    public const decimal Most = 5;

    /// <summary>The score as it is printed.</summary>
    public decimal? Shown => Stars is { } stars ? ShownOf(stars) : null;

    /// <summary>One decimal, half up.</summary>
    public static decimal ShownOf(decimal stars) => decimal.Round(stars, 1, MidpointRounding.AwayFromZero);

    /// <summary>Stars as they are drawn: a half is drawn once the printed score has reached it.</summary>
    public static decimal HalvesOf(decimal stars) => decimal.Floor(ShownOf(stars) * 2) / 2;
}
