namespace B2BCentral.Testing.Fuzzing;

/// <summary>Makes damaged files out of the sound ones of <see cref="SampleReports"/>.</summary>
public sealed class Fuzzer(int seed)
{
    public int Seed => seed;

    /// <summary>The same bytes for the same number, whichever files were made before.</summary>
    public FuzzedFile File(int number)
    {
        var dice = new Dice(seed, number);
        var sample = SampleReports.All[number % SampleReports.All.Count];
        var damage = new List<string>();
        var bytes = sample.Bytes ?? Encoded(sample, dice, damage);
        bytes = Damaged(bytes, dice, damage, most: sample.Bytes is null && !dice.OneIn(4) ? 0 : 3);
        if (sample.Bytes is null && sample.Reader != FileReader.Mapping)
        {
            (var packing, bytes) = Wrapping.Packed(bytes, dice);
            damage.Add(packing);
            if (packing != "plain") bytes = Damaged(bytes, dice, damage, most: dice.OneIn(2) ? 0 : 2);
        }

        return new FuzzedFile(number, sample, string.Join(", ", damage), bytes);
    }

    private static byte[] Encoded(SampleReport sample, Dice dice, List<string> damage)
    {
        var text = sample.Text;
        for (var times = dice.Between(0, 4); times > 0; times--)
        {
            (var name, text) = sample.IsJson && !dice.OneIn(4) ? JsonDamage.Any(text, dice) : TextDamage.Any(text, sample, dice);
            damage.Add(name);
        }

        var (encoding, bytes) = Wrapping.Encoded(text, dice);
        damage.Add(encoding);
        return bytes;
    }

    private static byte[] Damaged(byte[] bytes, Dice dice, List<string> damage, int most)
    {
        for (var times = dice.Between(0, most); times > 0; times--)
        {
            (var name, bytes) = ByteDamage.Any(bytes, dice);
            damage.Add(name);
        }

        return bytes;
    }
}
