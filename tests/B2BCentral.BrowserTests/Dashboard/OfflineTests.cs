using B2BCentral.BrowserTests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Dashboard;

[Collection(BrowserCollection.Name)]
public sealed class OfflineTests(Browser browser, DemoSite site)
{
    private static readonly VisitOptions Offline = new() { ExpectedComplaints = ["ERR_INTERNET_DISCONNECTED", "ERR_FAILED", "Failed to fetch"] };

    [Fact]
    public async Task The_last_dashboard_is_read_offline_with_its_time_where_that_was_asked_for()
    {
        await browser.VisitAsync(site.Address("/account"), async page =>
        {
            await page.GetByLabel("Keep the last dashboard to read it offline").CheckAsync();
            await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller");
            await page.GotoAsync(site.Address("/b2b?range=7d"));
            await Expect(page.Locator("[data-offline]")).ToBeHiddenAsync();
            await page.WaitForFunctionAsync("() => caches.open('last-dashboard').then(kept => kept.match('/b2b')).then(Boolean)");

            await page.Context.SetOfflineAsync(true);
            await page.GotoAsync(site.Address("/b2b"));

            await Expect(page.Locator("[data-offline]")).ToContainTextAsync("The site cannot be reached. This is the dashboard as it was on");
            await Expect(page.Locator("#top-products table")).ToBeVisibleAsync();

            await page.Context.SetOfflineAsync(false);
            await page.GotoAsync(site.Address("/account"));
            await page.GetByLabel("Keep the last dashboard to read it offline").UncheckAsync();
            await page.WaitForFunctionAsync("() => caches.has('last-dashboard').then(kept => !kept)");
        }, Offline);
    }

    [Fact]
    public async Task Whoever_was_signed_out_elsewhere_leaves_nothing_behind()
    {
        await browser.VisitAsync(site.Address("/account"), async page =>
        {
            await page.GetByLabel("Keep the last dashboard to read it offline").CheckAsync();
            await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller");
            await page.GotoAsync(site.Address("/b2b"));
            await page.WaitForFunctionAsync("() => caches.open('last-dashboard').then(kept => kept.match('/b2b')).then(Boolean)");

            await page.Context.AddCookiesAsync([new() { Name = "session", Value = "ended", Url = site.Address("/") }]);
            await page.GotoAsync(site.Address("/b2b"));

            await page.WaitForURLAsync("**/sign-in**");
            await page.WaitForFunctionAsync("() => caches.open('last-dashboard').then(kept => kept.match('/b2b')).then(found => !found)");
            await page.WaitForFunctionAsync("() => navigator.serviceWorker.getRegistrations().then(workers => workers.length === 0)");
        }, Offline);
    }

    [Fact]
    public async Task Unasked_nothing_is_kept()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            Assert.Equal(0, await page.EvaluateAsync<int>("caches.keys().then(names => names.length)"));
            Assert.Equal(0, await page.EvaluateAsync<int>("navigator.serviceWorker.getRegistrations().then(workers => workers.length)"));
        });
    }
}
