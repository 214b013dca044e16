using B2BCentral.Testing.Faults;

namespace B2BCentral.Benchmarks;

/// <summary>The long form of the fault tests: what is killed, full or away in the middle of the work, and what is there afterwards.</summary>
internal static class FaultsCommand
{
    private const int RowsOfAnImport = 6_000;

    /// <returns>The exit code: 1 where a fault did harm.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var provider = args.Text("--provider") ?? "Sqlite";
        return args switch
        {
            [_, "kill", ..] => await KillAsync(args, provider),
            [_, "disk", ..] => await DiskAsync(args, provider),
            [_, "restarts", ..] => await RestartsAsync(args),
            [_, "two-imports", ..] => await TwoImportsAsync(args, provider),
            [_, "readers", ..] => await ReadersAsync(args, provider),
            _ => throw new NotSupportedException("Which faults? kill, disk, restarts, two-imports, readers"),
        };
    }

    private static async Task<int> KillAsync(string[] args, string provider)
    {
        await using var store = await FaultStore.NewAsync(provider);
        var (times, seed) = (args.Number("--times") ?? 20, args.Number("--seed") ?? 1);
        if (args.Contains("--fresh"))
        {
            var migrations = new MigrationKills(store, seed);
            await migrations.RunAsync(times, Console.WriteLine);
            return Told(migrations, migrations.Harm);
        }

        var imports = new ImportKills(store, args.Number("--rows") ?? RowsOfAnImport, seed);
        await imports.RunAsync(times, Console.WriteLine);
        return Told(imports, imports.Harm);
    }

    private static async Task<int> DiskAsync(string[] args, string provider)
    {
        await using var disk = await SmallDisk.MountAsync(megabytes: 256);
        await using var store = await FaultStore.NewAsync(provider, disk.Folder("database"));
        var imports = new FullDiskImports(store, disk, args.Number("--rows") ?? RowsOfAnImport, args.Number("--seed") ?? 1);
        await imports.RunAsync(args.Number("--times") ?? 20, Console.WriteLine);
        return Told(imports, imports.Harm);
    }

    private static async Task<int> RestartsAsync(string[] args)
    {
        var restarts = new ServerRestarts(readers: 6, writers: 3, args.Number("--seed") ?? 1);
        await restarts.RunAsync(args.Number("--times") ?? 20, Console.WriteLine);
        return Told(restarts, restarts.Harm);
    }

    private static async Task<int> TwoImportsAsync(string[] args, string provider)
    {
        await using var store = await FaultStore.NewAsync(provider);
        var pairs = new TwoImports(store, args.Number("--rows") ?? RowsOfAnImport);
        await pairs.RunAsync(args.Number("--times") ?? 10, Console.WriteLine);
        return Told(pairs, pairs.Harm);
    }

    private static async Task<int> ReadersAsync(string[] args, string provider)
    {
        await using var store = await FaultStore.NewAsync(provider);
        var readers = new ReadersDuringImports(store, args.Number("--readers") ?? 32, args.Number("--rows") ?? RowsOfAnImport);
        await readers.RunAsync(args.Number("--imports") ?? 3);
        return Told(readers, readers.Harm);
    }

    private static int Told(object run, IReadOnlyCollection<string> harm)
    {
        foreach (var one in harm) Console.WriteLine(one);
        Console.WriteLine(run);
        return harm.Count == 0 ? 0 : 1;
    }
}
