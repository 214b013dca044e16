using B2BCentral.Benchmarks.Workload;

namespace B2BCentral.Benchmarks.Http;

/// <summary>The dashboard over HTTP, signed in, beside a bare site.</summary>
internal static class PagesBenchmark
{
    private const string Widgets = "sales-snapshot customer-segments top-products action-center performance-summary";

    public static async Task RunAsync(ShopDatabase database, int requests)
    {
        await using (var bare = await MeasuredSite.StartAsync("B2BCentral.Benchmarks.dll", "/bare", "bare", MeasuredSite.Address))
            foreach (var at in (int[])[1, 8])
                Console.WriteLine($"bare action, {at} at once: {await Load.OfAsync(bare, "/bare", requests * 10, at)}");

        var email = $"bench{Guid.NewGuid():N}@example.com";
        var password = await database.AddUserAsync(email);
        await using var site = await MeasuredSite.StartAsync("B2BCentral.Web.dll", "/healthz", ["serve", "--no-demo", "--urls", MeasuredSite.Address, .. database.Arguments]);
        await site.SignInAsync(email, password);
        foreach (var path in (string[])["/b2b", "/b2b?range=12m", "/definitions", .. Widgets.Split(' ').Select(widget => $"/b2b/widgets/{widget}")])
            Console.WriteLine($"{path}: {await Load.OfAsync(site, path, requests)}");
        Console.WriteLine($"/b2b, 8 at once: {await Load.OfAsync(site, "/b2b", requests, at: 8)}");
        var (megabytes, handles) = site.Resources;
        Console.WriteLine($"{megabytes:N0} MB, {handles} handles");
    }
}
