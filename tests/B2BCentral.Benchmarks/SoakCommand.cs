using System.Globalization;
using B2BCentral.Benchmarks.Http;
using B2BCentral.Benchmarks.Measuring;
using B2BCentral.Testing.Workload;

namespace B2BCentral.Benchmarks;

/// <summary>
/// A day's requests, to see whether memory or handles grow. Nine of ten are looks at a dashboard that did not change since, as most of a day are; every tenth is made anew.
/// How long they take is not looked at, so it may run beside other work.
/// </summary>
internal static class SoakCommand
{
    private const int Looks = 20;

    private static readonly string[] Unchanged = ["/b2b", "/b2b?range=12m", "/b2b/widgets/sales-snapshot", "/b2b/widgets/top-products"];
    private static readonly string[] Pages = [.. Unchanged, "/orders", "/companies", "/pricing", "/reports/business", "/definitions"];

    public static async Task<int> RunAsync(string[] args)
    {
        var (requests, items) = (args.Number("--requests") ?? 20_000, args.Number("--items") ?? 100_000);
        var folder = args.Text("--folder") ?? Path.Combine(Path.GetTempPath(), $"b2bcentral-bench-{items}");
        var report = new Report(string.Create(CultureInfo.InvariantCulture, $"Soak, {requests:N0} requests"));
        report.Say(string.Create(CultureInfo.InvariantCulture, $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd}, {items:N0} order items. Every tenth request is made anew, of {Pages.Length} pages in turn: {string.Join(", ", Pages)}."));
        report.Say($"The others are {string.Join(", ", Unchanged)} as a browser asks for them, half of them with the tag of what it has (304).");
        var files = new ShopFiles(folder, Shop.OfItems(items));
        files.Make();
        await using var database = await ShopDatabase.OpenAsync("Sqlite", folder);
        if (!database.IsFilled) await ImportBenchmark.RunAsync(report, files, database, floor: null);

        var email = $"bench{Guid.NewGuid():N}@example.com";
        var password = await database.AddUserAsync(email);
        await using var site = await MeasuredSite.StartAsync("B2BCentral.Web.dll", "/b2b", ["serve", "--no-demo", "--urls", MeasuredSite.Address, .. database.Arguments]);
        await site.SignInAsync(email, password);
        report.Table("requests so far", "resident", "handles");
        for (var look = 1; look <= Looks; look++)
        {
            foreach (var page in Unchanged) await LookAsync(site, page, requests / Looks / Unchanged.Length * 9 / 10);
            foreach (var page in Pages) await Load.OfAsync(site, page, requests / Looks / Pages.Length / 10, at: 2, isNew: true);
            report.Row(string.Create(CultureInfo.InvariantCulture, $"{requests / Looks * look:N0}"), string.Create(CultureInfo.InvariantCulture, $"{site.Resources.Megabytes:N0} MB"), $"{site.Resources.Handles}");
        }

        if (args.Text("--to") is { } path) report.SaveTo(path);
        return 0;
    }

    private static async Task LookAsync(MeasuredSite site, string page, int requests)
    {
        await Load.OfAsync(site, page, requests / 2, at: 2, headers: ("Accept-Encoding", "br"));
        await Load.OfAsync(site, page, requests / 2, at: 2, headers: ("If-None-Match", await Load.TagAsync(site, page)));
    }
}
