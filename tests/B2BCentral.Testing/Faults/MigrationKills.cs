using System.Globalization;

namespace B2BCentral.Testing.Faults;

/// <summary>Kills the program while it makes the schema of a new database. The next start completes it.</summary>
public sealed class MigrationKills(FaultStore store, int seed)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Random random = new(seed);

    public TimeSpan Undisturbed { get; private set; }

    public int Kills { get; private set; }

    /// <summary>Next starts that were still waiting after 30 s.</summary>
    public int Stuck { get; private set; }

    public List<string> Harm { get; } = [];

    public async Task RunAsync(int times, Action<string>? say = null)
    {
        // The first one also warms up what the machine keeps in memory.
        await WebProgram.RunAsync(["migrate", .. store.Arguments]);
        await store.PutBackAsync();
        Undisturbed = (await WebProgram.RunAsync(["migrate", .. store.Arguments])).Elapsed;
        var schema = await DatabaseState.OfAsync(store);
        for (var round = 1; round <= times; round++)
        {
            await store.PutBackAsync();
            await RoundAsync(round, schema);
            if (round % 10 == 0) say?.Invoke($"{round}: {this}");
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Kills} kills on {store.Provider} while the schema was made ({Undisturbed.TotalSeconds:0.0} s undisturbed): {Stuck} next starts were stuck; {Harm.Count} did harm");

    private async Task RoundAsync(int round, string schema)
    {
        // Nothing is written while the runtime starts.
        var moment = Undisturbed * (0.25 + 0.75 * random.NextDouble());
        await using (var program = WebProgram.Start(["migrate", .. store.Arguments]))
        {
            while (program.Elapsed < moment && !program.HasEnded) await Task.Delay(1);
            await program.KillAsync();
        }

        Kills++;
        await store.SettleAsync();
        await using var next = WebProgram.Start(["migrate", .. store.Arguments]);
        var end = await next.EndsWithinAsync(Patience);
        if (end is null) Stuck++;
        if (end is not { ExitCode: 0 } || await DatabaseState.OfAsync(store) != schema)
            Harm.Add(string.Create(CultureInfo.InvariantCulture, $"Round {round}, killed after {moment.TotalMilliseconds:0} ms: the next start {(end is null ? "waits for ever" : end.ToString())}"));
    }
}
