namespace B2BCentral.Imports.Synthetic;

/// <summary>Chance that falls the same way for the same seed on every machine and runtime (SplitMix64).</summary>
public sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>From 0 up to but not including 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Fraction() < probability;

    /// <summary>A whole number between two, both included.</summary>
    public int Between(int from, int to) => from + (int)(Fraction() * (to - from + 1));

    public T Pick<T>(IReadOnlyList<T> choices) => choices[Between(0, choices.Count - 1)];

    /// <summary>Most values near the median, few far above it, as prices, order values and popularity are.</summary>
    public double Skewed(double median, double spread) => median * Math.Exp(spread * Bell());

    // Four dice make a bell that is good enough and has no tails that would ruin a chart.
    private double Bell() => (Fraction() + Fraction() + Fraction() + Fraction() - 2) * 1.732;

    private ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
