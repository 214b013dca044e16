using System.Data.Common;
using System.Globalization;
using System.Runtime.InteropServices;
using B2BCentral.Benchmarks.Floors;
using B2BCentral.Benchmarks.Http;
using B2BCentral.Benchmarks.Measuring;
using B2BCentral.Benchmarks.Queries;
using B2BCentral.Testing.Measuring;
using B2BCentral.Testing.Workload;

namespace B2BCentral.Benchmarks;

/// <summary>How fast the product is beside its floors, for one database and one number of order items.</summary>
internal static class SpeedCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var (items, provider) = (args.Number("--items") ?? 100_000, args.Text("--provider") ?? "Sqlite");
        var folder = args.Text("--folder") ?? Path.Combine(Path.GetTempPath(), $"b2bcentral-bench-{items}");
        var report = new Report(string.Create(CultureInfo.InvariantCulture, $"{items:N0} order items on {provider}"));
        var load = File.Exists("/proc/loadavg") ? (await File.ReadAllTextAsync("/proc/loadavg")).Split(' ')[0] : "unknown";
        report.Say(string.Create(CultureInfo.InvariantCulture, $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd}, {Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}, load {load} before."));

        var files = new ShopFiles(folder, Shop.OfItems(items));
        files.Make();
        var plain = Path.Combine(folder, "floor.db");
        var floor = File.Exists(plain) ? null : await SqliteFloor.LoadAsync(files, plain);
        if (provider != "Sqlite") ServerProcesses.Watch();
        await using var database = await ShopDatabase.OpenAsync(provider, folder);
        if (!database.IsFilled) await ImportBenchmark.RunAsync(report, files, database, floor);
        var bytes = await database.BytesAsync();
        report.Say(string.Create(CultureInfo.InvariantCulture, $"\nOn disk, all included: {bytes / 1e6:N0} MB, {(double)bytes / items:N0} bytes an item."));

        await using (var services = database.Services())
        await using (var sqlite = await SqliteFloor.OpenAsync(plain))
        await using (var duck = await DuckDbFloor.LoadAsync(files, ":memory:"))
        {
            var scan = await SqliteFloor.ScanAsync(sqlite);
            report.Say(string.Create(CultureInfo.InvariantCulture, $"One scan of all plain rows: {scan.TotalSeconds:N1} s."));
            await QueriesBenchmark.RunAsync(report, await ProductQuerySet.OfAsync(services), [("SQLite", (DbConnection)sqlite), ("DuckDB", duck)], args.Number("--runs") ?? 15);
        }

        await PagesBenchmark.RunAsync(report, database, args.Number("--requests") ?? 300);
        if (args.Text("--to") is { } path) report.SaveTo(path);
        return 0;
    }
}
