using B2BCentral.BrowserTests.Browsing;
using B2BCentral.Testing;
using Microsoft.Playwright;

namespace B2BCentral.BrowserTests.Site;

/// <summary>
/// Key pages as they were looked at and approved, in tests/B2BCentral.BrowserTests/Pictures. What differs is kept in artifacts/pictures;
/// with B2BCENTRAL_APPROVE=1 it is approved. Always in the packaged Chromium and one packaged font, so that every machine draws alike.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed class ApprovedPicturesTests(ApprovedPicturesTests.Untouched site) : IClassFixture<ApprovedPicturesTests.Untouched>
{
    private const double MostDiffering = 0.005;

    private static readonly bool Approves = Environment.GetEnvironmentVariable("B2BCENTRAL_APPROVE") == "1";

    // Share of the points of which a colour is another one by more than what smoothing makes of it; 1 where the sizes differ.
    private const string Difference = """
        async pictures => {
          const [approved, actual] = await Promise.all(pictures.map(async picture => {
            const bitmap = await createImageBitmap(await (await fetch('data:image/png;base64,' + picture)).blob());
            const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
            context.drawImage(bitmap, 0, 0);
            return context.getImageData(0, 0, bitmap.width, bitmap.height);
          }));
          if (approved.width !== actual.width || approved.height !== actual.height) return 1;
          let points = 0;
          for (let at = 0; at < approved.data.length; at += 4)
            if ([0, 1, 2].some(channel => Math.abs(approved.data[at + channel] - actual.data[at + channel]) > 48)) points++;
          return points / (approved.width * approved.height);
        }
        """;

    [Theory]
    [InlineData("dashboard", "/b2b?range=30d", 1440, ColorScheme.Light, "en-US")]
    [InlineData("dashboard-dark", "/b2b?range=30d", 1440, ColorScheme.Dark, "en-US")]
    [InlineData("dashboard-phone-italian", "/b2b?range=30d", 375, ColorScheme.Light, "it-IT")]
    [InlineData("orders", "/orders?range=30d", 1440, ColorScheme.Light, "en-US")]
    [InlineData("pricing-german", "/pricing", 1440, ColorScheme.Light, "de-DE")]
    [InlineData("help", "/help", 768, ColorScheme.Light, "fr-FR")]
    public async Task A_key_page_looks_as_it_was_approved(string name, string address, int width, ColorScheme scheme, string language)
    {
        using var playwright = await Playwright.CreateAsync();
        var packaged = await PackagedChromium.UnpackAsync();
        await using var browser = await playwright.Chromium.StartAsync(new() { ExecutablePath = packaged.ExecutablePath, Env = packaged.Env, Args = ["--no-sandbox", "--font-render-hinting=none"] });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce, TimezoneId = "UTC", BypassCSP = true });
        await page.Context.AddCookiesAsync([new() { Name = "lang", Value = language, Url = site.Address("/") }]);
        await page.GotoAsync(site.Address(address), new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.AddStyleTagAsync(new() { Content = "* { font-family: 'Open Sans', 'DejaVu Sans' !important; caret-color: transparent !important; }" });
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 300)))");

        var actual = await page.ScreenshotAsync();
        var approved = Repository.File("tests", "B2BCentral.BrowserTests", "Pictures", $"{name}.png");
        if (Approves) await WriteAsync(approved, actual);
        var differing = await page.EvaluateAsync<double>(Difference, new[] { Convert.ToBase64String(await File.ReadAllBytesAsync(approved)), Convert.ToBase64String(actual) });
        if (differing > MostDiffering) await WriteAsync(Repository.File("artifacts", "pictures", $"{name}.png"), actual);

        Assert.InRange(differing, 0, MostDiffering);
    }

    private static Task WriteAsync(string path, byte[] picture)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return File.WriteAllBytesAsync(path, picture);
    }

    /// <summary>A demo site of its own: what other tests change in theirs is not on these pictures.</summary>
    public sealed class Untouched : DemoSite;
}
