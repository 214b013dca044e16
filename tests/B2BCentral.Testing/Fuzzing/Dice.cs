namespace B2BCentral.Testing.Fuzzing;

/// <summary>Chance that falls the same way for the same seed and number.</summary>
internal sealed class Dice(int seed, int number)
{
    private readonly Random random = new(unchecked((seed * 1_000_003) ^ (number * 7919)));

    public int Below(int end) => random.Next(end);

    /// <summary>Both ends included.</summary>
    public int Between(int least, int most) => random.Next(least, most + 1);

    public bool OneIn(int cases) => random.Next(cases) == 0;

    public T Of<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    public byte Byte() => (byte)random.Next(256);

    /// <summary>From and length of a part of something so long; short parts are likelier.</summary>
    public (int From, int Length) Part(int length)
    {
        if (length == 0) return (0, 0);
        var from = Below(length);
        return (from, Math.Min(length - from, 1 + Below(OneIn(3) ? length : 16)));
    }
}
