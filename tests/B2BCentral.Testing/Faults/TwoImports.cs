using System.Globalization;

namespace B2BCentral.Testing.Faults;

/// <summary>Two imports of one seller at once. One waits for the other, or is refused in words and goes in afterwards; the database holds what it would hold after one and then the other.</summary>
public sealed class TwoImports(FaultStore store, int rows)
{
    private const string Refusal = "another import is being written";

    private readonly string[] parts = ["first.txt", "second.txt"];

    /// <summary>Pairs that were both loaded, and those of which one was refused.</summary>
    public (int Both, int OneRefused) Pairs { get; private set; }

    public List<string> Harm { get; } = [];

    /// <param name="times">Pairs of a seller whose first files they are, and as many of one who has orders.</param>
    /// <param name="say">Hears of each pair.</param>
    public async Task RunAsync(int times, Action<string>? say = null)
    {
        using var folder = new TemporaryFolder();
        for (var part = 0; part < parts.Length; part++) await new SalesReport(rows, part + 1).WriteAsync(folder.File(parts[part]));
        var earlier = folder.File("earlier.txt");
        await new SalesReport(rows / 4, Part: 3).WriteAsync(earlier);
        await RunAsync(["migrate"], times, folder, say);
        await RunAsync(["import", earlier, "--seller", FaultSite.Seller], times, folder, say);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Pairs.Both + Pairs.OneRefused} pairs of imports at once on {store.Provider}: {Pairs.Both} both loaded, {Pairs.OneRefused} of which one was refused and loaded afterwards; {Harm.Count} did harm");

    private async Task RunAsync(string[] first, int times, TemporaryFolder folder, Action<string>? say)
    {
        await WebProgram.RunAsync([.. first, .. store.Arguments]);
        await store.KeepAsync();
        foreach (var part in parts) await WebProgram.RunAsync(CommandOf(folder, part));
        var expected = await DatabaseState.OfAsync(store);
        for (var i = 0; i < times; i++)
        {
            await store.PutBackAsync();
            await PairAsync(folder, expected, $"{first[0]}, pair {i + 1}");
            say?.Invoke($"{this}");
        }
    }

    private async Task PairAsync(TemporaryFolder folder, string expected, string pair)
    {
        var ends = await Task.WhenAll(parts.Select(part => WebProgram.RunAsync(CommandOf(folder, part))));
        var refused = parts.Zip(ends).Where(one => one.Second.ExitCode != 0).ToList();
        foreach (var (part, end) in refused)
        {
            if (end.ExitCode != 2 || !end.Error.Contains(Refusal, StringComparison.Ordinal)) Harm.Add($"{pair}: {end}");
            await WebProgram.RunAsync(CommandOf(folder, part));
        }

        Pairs = refused.Count == 0 ? Pairs with { Both = Pairs.Both + 1 } : Pairs with { OneRefused = Pairs.OneRefused + 1 };
        if (refused.Count == parts.Length) Harm.Add($"{pair}: both were refused.");
        if (await DatabaseState.OfAsync(store) is var state && state != expected) Harm.Add($"{pair}: the database holds\n{state}\ninstead of\n{expected}");
        if (await DatabaseState.DifferenceAsync(store) is { } difference) Harm.Add($"{pair}: {difference}");
    }

    private string[] CommandOf(TemporaryFolder folder, string part) => ["import", folder.File(part), "--seller", FaultSite.Seller, .. store.Arguments];
}
