namespace B2BCentral.Metrics.Scores;

/// <summary>A value and the stars it is worth.</summary>
public readonly record struct LinearPoint(decimal At, decimal Stars);

/// <summary>Stars of a value: linear between points, and level before the first and behind the last.</summary>
public sealed record LinearScale(params IReadOnlyList<LinearPoint> Points)
{
    /// <summary>Five stars for all of it.</summary>
    public static LinearScale OfShare { get; } = new(new LinearPoint(0, 0), new LinearPoint(1, 5));

    public decimal StarsOf(decimal value)
    {
        if (value <= Points[0].At) return Points[0].Stars;

        for (var i = 1; i < Points.Count; i++)
        {
            if (value > Points[i].At) continue;
            var (from, to) = (Points[i - 1], Points[i]);
            return from.Stars + ((to.Stars - from.Stars) * (value - from.At) / (to.At - from.At));
        }

        return Points[^1].Stars;
    }
}
