using System.Globalization;

namespace B2BCentral.Testing.Faults;

/// <summary>
/// Kills the command <c>import</c> at random moments between its start and its end, on a database that holds something already. Afterwards the database holds all of the file
/// or nothing, every summary agrees with the orders, and the next import of the same file completes.
/// </summary>
public sealed class ImportKills(FaultStore store, int rows, int seed)
{
    private const int RoundsBetweenCommands = 10;
    private const int RoundsBetweenLines = 5;

    private readonly Random random = new(seed);
    private string before = "";
    private string after = "";
    private string[] import = [];

    // As long as the last ones took: other programs come and go.
    private TimeSpan expected;

    /// <summary>How long an import takes that nobody disturbs, start of the process included.</summary>
    public TimeSpan Undisturbed { get; private set; }

    /// <summary>When it was killed: before its transaction wrote, within it, after it was committed.</summary>
    public (int Before, int Within, int After) Moments { get; private set; }

    /// <summary>Imports that were run again after a kill and completed.</summary>
    public int Completed { get; private set; }

    /// <summary>What should not be, with the round.</summary>
    public List<string> Harm { get; } = [];

    public async Task RunAsync(int times, Action<string>? say = null)
    {
        using var folder = new TemporaryFolder();
        await BeginAsync(folder);
        for (var round = 1; round <= times; round++)
        {
            await RoundAsync(round);
            if (round % RoundsBetweenLines == 0) say?.Invoke($"{round}: {this}");
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Moments.Before + Moments.Within + Moments.After} kills on {store.Provider}: {Moments.Before} before the transaction wrote, {Moments.Within} within it, {Moments.After} after its commit; {Completed} imports completed afterwards; an undisturbed one takes {Undisturbed.TotalSeconds:0.0} s; {Harm.Count} did harm");

    private async Task BeginAsync(TemporaryFolder folder)
    {
        var (first, second) = (folder.File("first.txt"), folder.File("second.txt"));
        await new SalesReport(rows / 4, Part: 1).WriteAsync(first);
        await new SalesReport(rows, Part: 2).WriteAsync(second);
        await ImportedAsync(first);
        before = await DatabaseState.OfAsync(store);
        await store.KeepAsync();
        import = ["import", second, "--seller", FaultSite.Seller];
        // The first one also warms up what the machine keeps in memory.
        await ImportedAsync(second);
        await store.PutBackAsync();
        Undisturbed = (await ImportedAsync(second)).Elapsed;
        expected = Undisturbed;
        after = await DatabaseState.OfAsync(store);
    }

    private async Task<ProgramEnd> ImportedAsync(string file)
    {
        var end = await WebProgram.RunAsync(["import", file, "--seller", FaultSite.Seller, .. store.Arguments]);
        return end.ExitCode == 0 ? end : throw new InvalidOperationException($"The undisturbed import failed: {end}");
    }

    private async Task RoundAsync(int round)
    {
        var (moment, wasWriting) = await KilledAsync(round);
        await store.SettleAsync();
        if (round % RoundsBetweenCommands == 0 && await WebProgram.RunAsync(["verify", .. store.Arguments]) is { ExitCode: not 0 } verify) Add(round, moment, $"The next start failed: {verify}");
        var state = await DatabaseState.OfAsync(store);
        if (state != before && state != after) Add(round, moment, $"Neither all nor nothing:\n{state}\nbefore:\n{before}\nafter:\n{after}");
        var held = state == after;
        Moments = (Moments.Before + (held || wasWriting ? 0 : 1), Moments.Within + (!held && wasWriting ? 1 : 0), Moments.After + (held ? 1 : 0));
        if (await DatabaseState.DifferenceAsync(store) is { } difference) Add(round, moment, difference);
        await AgainAsync(round, moment, held);
    }

    private async Task<(TimeSpan Moment, bool WasWriting)> KilledAsync(int round)
    {
        while (true)
        {
            await store.PutBackAsync();
            // Every third one where the commit is to be expected; the others anywhere.
            var moment = expected * (round % 3 == 0 ? 0.8 + 0.2 * random.NextDouble() : random.NextDouble());
            await using var program = WebProgram.Start([.. import, .. store.Arguments]);
            while (program.Elapsed < moment && !program.HasEnded) await Task.Delay(1);
            var wasWriting = await store.IsBeingWrittenAsync();
            if (!program.HasEnded)
            {
                await program.KillAsync();
                return (moment, wasWriting);
            }

            // It was too fast to be killed.
            expected *= 0.9;
        }
    }

    private async Task AgainAsync(int round, TimeSpan moment, bool held)
    {
        var again = await WebProgram.RunAsync([.. import, .. store.Arguments]);
        if (!held) expected = (expected + again.Elapsed) / 2;
        if (again.ExitCode != 0) Add(round, moment, $"The import again failed: {again}");
        // Loaded twice it is one more import, of rows that are there already.
        else if (!held && await DatabaseState.OfAsync(store) != after) Add(round, moment, "The import again gave something else than the undisturbed one.");
        else if (await DatabaseState.DifferenceAsync(store) is { } difference) Add(round, moment, $"After the import again: {difference}");
        else Completed++;
    }

    private void Add(int round, TimeSpan moment, string what) => Harm.Add(string.Create(CultureInfo.InvariantCulture, $"Round {round}, killed after {moment.TotalMilliseconds:0} ms: {what}"));
}
