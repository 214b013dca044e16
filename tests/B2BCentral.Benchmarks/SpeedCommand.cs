using System.Data.Common;
using B2BCentral.Benchmarks.Floors;
using B2BCentral.Benchmarks.Http;
using B2BCentral.Benchmarks.Queries;
using B2BCentral.Benchmarks.Workload;

namespace B2BCentral.Benchmarks;

/// <summary>How fast the product is beside its floors.</summary>
internal static class SpeedCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var items = args.Number("--items") ?? 100_000;
        var provider = args.Text("--provider") ?? "Sqlite";
        var folder = args.Text("--folder") ?? Path.Combine(Path.GetTempPath(), $"b2bcentral-bench-{items}");
        var files = new ShopFiles(folder, Shop.OfItems(items));
        files.Make();

        var floor = Path.Combine(folder, "floor.db");
        if (!File.Exists(floor)) Console.WriteLine($"sqlite3 .import, indexes and sums: {await SqliteFloor.LoadAsync(files, floor)}");

        await using var database = await ShopDatabase.OpenAsync(provider, folder);
        if (provider != "Sqlite" || !File.Exists(Path.Combine(folder, "shop.db")))
        {
            await database.MigrateAsync();
            Console.WriteLine($"buyers: {await database.ImportAsync(files.Buyers)}");
            Console.WriteLine($"listings: {await database.ImportAsync(files.Listings)}");
            Console.WriteLine($"import: {await database.ImportAsync(files.Report)}");
        }

        if (args.Contains("--pages"))
        {
            await PagesBenchmark.RunAsync(database, args.Number("--requests") ?? 200);
            return 0;
        }

        await using var services = database.Services();
        await using var sqlite = await SqliteFloor.OpenAsync(floor);
        await using var duck = await DuckDbFloor.LoadAsync(files, ":memory:");
        await QueriesBenchmark.RunAsync(await ProductQuerySet.OfAsync(services), [("SQLite", (DbConnection)sqlite), ("DuckDB", duck)], () => TimeSpan.Zero, args.Number("--runs") ?? 15);
        await PagesBenchmark.RunAsync(database, args.Number("--requests") ?? 200);
        return 0;
    }
}
