using System.Diagnostics;
using System.Globalization;
using B2BCentral.Testing;
using B2BCentral.Testing.Fuzzing;

namespace B2BCentral.Benchmarks;

/// <summary>
/// The long form of the fuzz tests: <c>fuzz --files 1000000 --seed 7</c> reads so many damaged files, <c>--imports 5000</c> loads so many into a database, <c>--first 4711 --files 1 --save FOLDER</c> reads one of them alone and
/// writes it down.
/// </summary>
internal static class FuzzCommand
{
    /// <returns>The exit code: 1 where a file did harm.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var fuzzer = new Fuzzer(args.Number("--seed") ?? 1);
        var (first, files) = (args.Number("--first") ?? 1, args.Number("--files") ?? 100_000);
        if (args.Text("--save") is { } folder)
            foreach (var number in Enumerable.Range(first, files)) await File.WriteAllBytesAsync(Path.Combine(folder, number.ToString(CultureInfo.InvariantCulture)), fuzzer.File(number).Bytes);

        var tally = new FuzzRun(fuzzer, TimeSpan.FromSeconds(30)).Read(first, files);
        foreach (var harm in tally.Crashes.Concat(tally.Hangs)) await Console.Out.WriteLineAsync(harm + "\n");
        await Console.Out.WriteLineAsync($"Read: {tally}");
        return tally.Crashes.Count + tally.Hangs.Count + await ImportAsync(fuzzer, first, args.Number("--imports") ?? 0) == 0 ? 0 : 1;
    }

    private static async Task<int> ImportAsync(Fuzzer fuzzer, int first, int files)
    {
        if (files == 0) return 0;

        var watch = Stopwatch.StartNew();
        await using var database = await TestDatabase.CreateAsync();
        var imports = new FuzzedImports(database, fuzzer);
        await imports.RunAsync(first, files, batch: 100);
        foreach (var harm in imports.Harm) await Console.Out.WriteLineAsync(harm + "\n");
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"Imported: {imports.Files.Loaded:N0} files loaded and {imports.Files.Refused:N0} refused in {watch.Elapsed.TotalSeconds:N1} s: {imports.Rows.Used:N0} rows used, {imports.Rows.Rejected:N0} rejected; verified {imports.Batches:N0} times; {imports.Harm.Count} did harm"));
        return imports.Harm.Count;
    }
}
