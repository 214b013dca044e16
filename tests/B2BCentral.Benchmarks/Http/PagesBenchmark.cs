using System.Diagnostics;
using B2BCentral.Benchmarks.Measuring;

namespace B2BCentral.Benchmarks.Http;

/// <summary>The dashboard over HTTP, signed in, beside a bare site.</summary>
internal static class PagesBenchmark
{
    private static readonly string[] Widgets = ["sales-snapshot", "customer-segments", "top-products", "action-center", "performance-summary"];

    /// <param name="report">Where it is told.</param>
    /// <param name="database">Whose pages.</param>
    /// <param name="requests">Of each page.</param>
    public static async Task RunAsync(Report report, ShopDatabase database, int requests)
    {
        report.Table("page", "p50", "p99", "processor", "a second", "bytes");
        var bare = await StartBareAsync();
        await using (bare.Site)
            foreach (var at in (int[])[1, 8])
                Tell(report, $"bare action, {at} at once", await Load.OfAsync(bare.Site, "/bare", requests * 10, at));

        var email = $"bench{Guid.NewGuid():N}@example.com";
        var password = await database.AddUserAsync(email);
        var started = await StartAsync(database);
        await using var site = started.Site;
        await site.SignInAsync(email, password);
        foreach (var path in (string[])["/b2b", "/b2b?range=12m", "/definitions", .. Widgets.Select(widget => $"/b2b/widgets/{widget}")])
            Tell(report, path, await Load.OfAsync(site, path, requests, isNew: true));
        Tell(report, "/b2b, 8 at once", await Load.OfAsync(site, "/b2b", requests, at: 8, isNew: true));
        foreach (var at in (int[])[1, 8])
        {
            Tell(report, $"/b2b from memory, {at} at once", await Load.OfAsync(site, "/b2b", requests * 10, at));
            Tell(report, $"/b2b from memory as a browser asks for it, {at} at once", await Load.OfAsync(site, "/b2b", requests * 10, at, headers: ("Accept-Encoding", "br")));
            Tell(report, $"/b2b that the browser has (304), {at} at once", await Load.OfAsync(site, "/b2b", requests * 10, at, headers: ("If-None-Match", await Load.TagAsync(site, "/b2b"))));
        }

        report.Table("start", "until the first answer", "times a bare site");
        report.Row("bare site", $"{bare.Start.TotalSeconds:N2} s", "1.0");
        report.Row("the site, /b2b", $"{started.Start.TotalSeconds:N2} s", $"{started.Start / bare.Start:N1}");
    }

    private static Task<(MeasuredSite Site, TimeSpan Start)> StartBareAsync() => TimedAsync(() => MeasuredSite.StartAsync("B2BCentral.Benchmarks.dll", "/bare", "bare", MeasuredSite.Address));

    private static Task<(MeasuredSite Site, TimeSpan Start)> StartAsync(ShopDatabase database) =>
        TimedAsync(() => MeasuredSite.StartAsync("B2BCentral.Web.dll", "/b2b", ["serve", "--no-demo", "--urls", MeasuredSite.Address, .. database.Arguments]));

    private static async Task<(MeasuredSite Site, TimeSpan Start)> TimedAsync(Func<Task<MeasuredSite>> start)
    {
        var started = Stopwatch.StartNew();
        return (await start(), started.Elapsed);
    }

    private static void Tell(Report report, string path, Load load) =>
        report.Row(path, $"{load.Median:N2} ms", $"{load.Slowest99:N2} ms", $"{load.Processor:N2} ms", $"{load.PerSecond:N0}", $"{load.Bytes:N0}");
}
