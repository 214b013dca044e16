using B2BCentral.Testing;
using Microsoft.Playwright;

namespace B2BCentral.BrowserTests.Browsing;

/// <summary>Pictures for the eye of a developer, in artifacts/screenshots; taken only when B2BCENTRAL_SCREENSHOTS is set.</summary>
internal static class Screenshots
{
    private static readonly bool Wanted = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("B2BCENTRAL_SCREENSHOTS"));

    public static async Task SaveAsync(IPage page, VisitOptions options)
    {
        if (!Wanted || options.Screenshot is null) return;
        var script = options.JavaScriptEnabled ? "" : "-no-js";
        var name = $"{options.Screenshot}-{options.Viewport.Width}-{options.ColorScheme}{script}.png".ToLowerInvariant();
        await page.ScreenshotAsync(new() { Path = Repository.File("artifacts", "screenshots", name), FullPage = true });
    }
}
