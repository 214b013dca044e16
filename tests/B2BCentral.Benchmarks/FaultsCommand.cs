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
            _ => throw new NotSupportedException("Which faults? kill, disk"),
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

    private static int Told(object run, List<string> harm)
    {
        harm.ForEach(Console.WriteLine);
        Console.WriteLine(run);
        return harm.Count == 0 ? 0 : 1;
    }
}
