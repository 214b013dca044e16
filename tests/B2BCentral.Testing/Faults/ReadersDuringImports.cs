using System.Collections.Concurrent;
using System.Globalization;

namespace B2BCentral.Testing.Faults;

/// <summary>Many readers at once while a process imports one file after the other. Every answer has all figures of before an import or all of after it.</summary>
public sealed class ReadersDuringImports(FaultStore store, int readers, int rows)
{
    private readonly ConcurrentBag<(int Reader, int Number, Reading Reading)> all = [];
    private readonly List<Dictionary<string, string>> states = [];
    private string slowestOf = "";
    private volatile bool isOver;

    public int Imports { get; private set; }

    public int Answers => all.Count;

    public TimeSpan Slowest { get; private set; }

    public TimeSpan Median { get; private set; }

    /// <summary>How many answers had the figures of before the first import, of after it, and so on.</summary>
    public int[] OfStates { get; private set; } = [];

    public List<string> Harm { get; } = [];

    /// <param name="imports">So many files, one after the other.</param>
    public async Task RunAsync(int imports)
    {
        using var folder = new TemporaryFolder();
        await using var site = new FaultSite(store.Provider, store.PooledConnectionString);
        await site.ImportAsync(new SalesReport(rows, Part: 1));
        var key = await site.KeyAsync(FaultSite.Seller);
        using var client = site.CreateClient();
        // However long an answer takes, it is measured.
        client.Timeout = Timeout.InfiniteTimeSpan;
        var (page, api) = (new FiguresReader(client, null), new FiguresReader(client, key));
        await StateAsync(page, api);
        var running = Enumerable.Range(0, readers).Select(i => Task.Run(() => ReadAsync(i, i % 2 == 0 ? page : api))).ToList();
        for (var i = 0; i < imports; i++)
        {
            var path = folder.File($"part{i}.txt");
            await new SalesReport(rows, Part: i + 2).WriteAsync(path);
            // Sessions and keys say when they were last used, which is a write.
            site.Clock.Advance(TimeSpan.FromMinutes(6));
            if (await WebProgram.RunAsync(["import", path, "--seller", FaultSite.Seller, .. store.Arguments]) is { ExitCode: not 0 } end) Harm.Add($"The import failed: {end}");
            await StateAsync(page, api);
            Imports++;
        }

        isOver = true;
        await Task.WhenAll(running);
        Judge();
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Answers} answers to {readers} readers on {store.Provider} during {Imports} imports of {rows} rows: {string.Join(", ", OfStates.Select((count, i) => i == 0 ? $"{count} of before" : $"{count} of after import {i}"))}; median {Median.TotalMilliseconds:0} ms, slowest {Slowest.TotalSeconds:0.0} s ({slowestOf}); {Harm.Count} wrong");

    private async Task StateAsync(FiguresReader page, FiguresReader api)
    {
        var state = await page.KnownAsync();
        foreach (var (what, figures) in await api.KnownAsync()) state[what] = figures;
        states.Add(state);
    }

    private async Task ReadAsync(int reader, FiguresReader figures)
    {
        for (var number = 0; !isOver; number++) all.Add((reader, number, await figures.ReadAsync(number)));
    }

    private void Judge()
    {
        OfStates = new int[states.Count];
        foreach (var own in all.GroupBy(one => one.Reader))
        {
            var newest = 0;
            foreach (var (_, _, reading) in own.OrderBy(one => one.Number))
            {
                var state = reading.Status == 200 ? states.FindIndex(known => known[reading.What] == reading.Figures) : -1;
                if (state < 0) Harm.Add($"Neither before nor after: {reading}");
                else if (state < newest) Harm.Add($"Figures of before after those of after: {reading}");
                else OfStates[newest = state]++;
            }
        }

        var readings = all.Select(one => one.Reading).OrderBy(reading => reading.Elapsed).ToList();
        (Median, Slowest, slowestOf) = (readings[readings.Count / 2].Elapsed, readings[^1].Elapsed, readings[^1].What);
    }
}
