using System.Globalization;
using B2BCentral.Data.Engines;

namespace B2BCentral.Testing.Faults;

/// <summary>
/// Imports into a database whose disk gets full on the way. The command says so and what to do, the database holds what it held and, with a few kilobytes left, can be read
/// meanwhile; with room on the disk the import completes.
/// </summary>
public sealed class FullDiskImports(FaultStore store, SmallDisk disk, int rows, int seed)
{
    private const string Words = "the disk is full";
    private const int Little = 48 << 10;

    private readonly Random random = new(seed);
    private string before = "";
    private string after = "";
    private long needs;

    /// <summary>Imports that found the disk full, and those that fitted after all.</summary>
    public (int Refused, int Fitted) Imports { get; private set; }

    /// <summary>Times that it could not even be read, because that takes some kilobytes too; each with the database's reason.</summary>
    public List<string> Unreadable { get; } = [];

    /// <summary>What should not be, with the round.</summary>
    public List<string> Harm { get; } = [];

    public async Task RunAsync(int times, Action<string>? say = null)
    {
        using var files = new TemporaryFolder();
        var (first, second) = (files.File("first.txt"), files.File("second.txt"));
        await new SalesReport(rows / 4, Part: 1).WriteAsync(first);
        await new SalesReport(rows, Part: 2).WriteAsync(second);
        await ImportAsync(first);
        before = await DatabaseState.OfAsync(store);
        await store.KeepAsync();
        var free = disk.Free;
        await ImportAsync(second);
        (after, needs) = (await DatabaseState.OfAsync(store), free - disk.Free);
        for (var round = 1; round <= times; round++)
        {
            await RoundAsync(round, second);
            say?.Invoke($"{round}: {this}");
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Imports.Refused + Imports.Fitted} imports on {store.Provider} that need {needs / 1e6:0.0} MB: {Imports.Refused} found the disk full and completed with room on it, {Imports.Fitted} fitted; {Unreadable.Count} times unreadable until then ({Unreadable.FirstOrDefault()}); {Harm.Count} did harm");

    private async Task RoundAsync(int round, string file)
    {
        await store.PutBackAsync();
        // The first ones with hardly a page left.
        var leaving = round <= 2 ? (round - 1) * Environment.SystemPageSize : (long)(needs * 4 * random.NextDouble());
        await disk.FillAsync(leaving);
        var end = await ImportAsync(file);
        if (end.ExitCode == 0)
        {
            Imports = Imports with { Fitted = Imports.Fitted + 1 };
            disk.MakeRoom();
        }
        else
        {
            Imports = Imports with { Refused = Imports.Refused + 1 };
            if (end.ExitCode != 2 || !end.Error.Contains(Words, StringComparison.OrdinalIgnoreCase) || end.Error.Contains('\n', StringComparison.Ordinal)) Add(round, leaving, $"It said: {end}");
            await AssertAsync(before, round, leaving, "with the disk full");
            disk.MakeRoom();
            if (await ImportAsync(file) is { ExitCode: not 0 } again) Add(round, leaving, $"With room on the disk it failed: {again}");
        }

        await AssertAsync(after, round, leaving, "in the end");
    }

    private async Task AssertAsync(string expected, int round, long leaving, string when)
    {
        try
        {
            if (await DatabaseState.OfAsync(store) is var state && state != expected) Add(round, leaving, $"{when} the database holds\n{state}\ninstead of\n{expected}");
            if (await DatabaseState.DifferenceAsync(store) is { } difference) Add(round, leaving, $"{when} {difference}");
        }
        catch (Exception unreadable) when (unreadable.IsFull() && leaving < Little)
        {
            Unreadable.Add(unreadable.GetBaseException().Message);
        }
    }

    private Task<ProgramEnd> ImportAsync(string file) => WebProgram.RunAsync(["import", file, "--seller", FaultSite.Seller, .. store.Arguments]);

    private void Add(int round, long leaving, string what) => Harm.Add(string.Create(CultureInfo.InvariantCulture, $"Round {round}, {leaving / 1e3:0} kB left: {what}"));
}
