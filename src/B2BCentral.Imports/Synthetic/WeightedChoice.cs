namespace B2BCentral.Imports.Synthetic;

/// <summary>Picks each item as often as its weight says.</summary>
internal sealed class WeightedChoice<T>
{
    private readonly IReadOnlyList<T> items;
    private readonly double[] bounds;

    public WeightedChoice(IReadOnlyList<T> items, Func<T, double> weight)
    {
        this.items = items;
        bounds = new double[items.Count];
        var sum = 0.0;
        for (var i = 0; i < bounds.Length; i++) bounds[i] = sum += weight(items[i]);
    }

    public T Pick(Dice dice)
    {
        var found = Array.BinarySearch(bounds, dice.Fraction() * bounds[^1]);
        return items[Math.Min(found < 0 ? ~found : found + 1, items.Count - 1)];
    }
}
