namespace B2BCentral.Metrics;

public static class Share
{
    /// <summary>Part of a whole as a fraction; null when the whole is 0.</summary>
    public static decimal? Of(long part, long whole) => whole == 0 ? null : (decimal)part / whole;

    /// <summary>
    /// Percentages of the parts, rounded to <paramref name="decimals"/> by largest remainder so that they add up to exactly 100.
    /// Equal remainders go to the earlier part. All zero when the parts add up to 0.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A part is negative.</exception>
    public static IReadOnlyList<decimal> Percentages(IReadOnlyList<long> parts, int decimals = 1) => Percentages(parts, 100, decimals);

    /// <summary>The same of parts that together are the percentage that was rounded for their whole, which they then add up to.</summary>
    /// <inheritdoc cref="Percentages(IReadOnlyList{long}, int)"/>
    public static IReadOnlyList<decimal> Percentages(IReadOnlyList<long> parts, decimal together, int decimals = 1)
    {
        if (parts.Any(part => part < 0)) throw new ArgumentOutOfRangeException(nameof(parts), "A share of a whole cannot be negative.");

        var whole = parts.Sum();
        if (whole == 0) return new decimal[parts.Count];

        // Whole numbers throughout: a fraction cut off at the 28th digit would break ties at random.
        var stepsInOne = (long)Math.Pow(10, decimals);
        var stepsInWhole = (long)(together * stepsInOne);
        var exact = parts.Select(part => Int128.DivRem((Int128)part * stepsInWhole, whole)).ToList();
        var steps = exact.Select(division => (long)division.Quotient).ToArray();
        var missing = (int)(stepsInWhole - steps.Sum());
        foreach (var i in Enumerable.Range(0, parts.Count).OrderByDescending(i => exact[i].Remainder).ThenBy(i => i).Take(missing))
            steps[i]++;

        return steps.Select(step => (decimal)step / stepsInOne).ToList();
    }
}
