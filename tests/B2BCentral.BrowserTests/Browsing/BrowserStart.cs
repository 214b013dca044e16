using Microsoft.Playwright;

namespace B2BCentral.BrowserTests.Browsing;

/// <summary>Starts Chromium, once more where it dies as it starts: it does so now and then on a machine that has much else to do.</summary>
internal static class BrowserStart
{
    public static async Task<IBrowser> StartAsync(this IBrowserType chromium, BrowserTypeLaunchOptions options)
    {
        try
        {
            return await chromium.LaunchAsync(options);
        }
        catch (PlaywrightException)
        {
            return await chromium.LaunchAsync(options);
        }
    }
}
