using System.Globalization;
using B2BCentral.Benchmarks.Http;
using B2BCentral.Benchmarks.Measuring;
using B2BCentral.Data;
using B2BCentral.Testing.Measuring;
using B2BCentral.Testing.Workload;
using Microsoft.Extensions.DependencyInjection;

namespace B2BCentral.Benchmarks.Sellers;

/// <summary>What one seller's dashboard and one day's import cost while more and more other sellers are in the same database.</summary>
internal static class SellersCommand
{
    private const int ItemsOfTheMeasured = 100_000;
    private const int ItemsOfOthers = 500;
    private const string Other = "other";

    public static async Task<int> RunAsync(string[] args)
    {
        var (provider, requests) = (args.Text("--provider") ?? "Sqlite", args.Number("--requests") ?? 300);
        var folder = Directory.CreateTempSubdirectory("b2bcentral-sellers-");
        try
        {
            var report = new Report($"Sellers in one database, {provider}");
            report.Say(string.Create(CultureInfo.InvariantCulture, $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd}. The measured seller has {ItemsOfTheMeasured:N0} order items, each other {ItemsOfOthers}."));
            if (provider != "Sqlite") ServerProcesses.Watch();
            await using var database = await ShopDatabase.OpenAsync(provider, folder.FullName);
            var files = await FilledAsync(database, folder.FullName);
            report.Table("sellers", "on disk", "/b2b p50", "p99", "processor", "one day, imported again");
            foreach (var sellers in (int[])[2, 1_000, 10_000])
            {
                await using (var services = database.Services()) await NeighboursAsync(services, sellers);
                await TellAsync(report, database, files, sellers, requests);
            }

            if (args.Text("--to") is { } path) report.SaveTo(path);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<ShopFiles> FilledAsync(ShopDatabase database, string folder)
    {
        var (files, small) = (new ShopFiles(Path.Combine(folder, "large"), Shop.OfItems(ItemsOfTheMeasured)), new ShopFiles(Path.Combine(folder, "small"), Shop.OfItems(ItemsOfOthers)));
        files.Make();
        small.Make();
        await database.MigrateAsync();
        foreach (var file in (string[])[files.Report, files.Buyers, files.Listings, files.ReportOfNextDay]) await database.ImportAsync(file);
        await database.ImportAsync(small.Report, Other);
        return files;
    }

    private static async Task NeighboursAsync(ServiceProvider services, int sellers)
    {
        await using var scope = services.CreateAsyncScope();
        await Neighbours.AddAsync(scope.ServiceProvider.GetRequiredService<B2BCentralDb>(), Other, sellers);
    }

    private static async Task TellAsync(Report report, ShopDatabase database, ShopFiles files, int sellers, int requests)
    {
        var bytes = await database.BytesAsync();
        var email = $"bench{Guid.NewGuid():N}@example.com";
        var password = await database.AddUserAsync(email);
        var day = await database.ImportAsync(files.ReportOfNextDay);
        await using var site = await MeasuredSite.StartAsync("B2BCentral.Web.dll", "/b2b", ["serve", "--no-demo", "--urls", MeasuredSite.Address, .. database.Arguments]);
        await site.SignInAsync(email, password);
        var load = await Load.OfAsync(site, "/b2b", requests, isNew: true);
        report.Row(
            string.Create(CultureInfo.InvariantCulture, $"{sellers:N0}"), string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:N0} MB"),
            $"{load.Median:N1} ms", $"{load.Slowest99:N1} ms", $"{load.Processor:N1} ms", $"{day.Wall.TotalSeconds:N1} s");
    }
}
