using B2BCentral.BrowserTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Dashboard;

[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(Browser browser, DemoSite site)
{
    private static readonly Viewport Narrowest = new(320, 640);

    public static TheoryData<int> Widths => [320, 375, 768, 1440];

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 1440)]
    [InlineData(ColorScheme.Light, 320)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task Axe_finds_nothing_on_the_dashboard(ColorScheme scheme, int width) => await browser.VisitAsync(
        site.Address("/b2b?seller=northfield-tools"), Axe.ExpectNoViolationsAsync, new() { ColorScheme = scheme, Viewport = Narrowest with { Width = width } });

    [Theory]
    [InlineData("/b2b?seller=brightside-goods")]
    [InlineData("/b2b?range=bogus")]
    [InlineData("/b2b/widgets/top-products/rate")]
    [InlineData("/definitions")]
    public async Task Axe_finds_nothing_on_smaller_pages(string url) =>
        await browser.VisitAsync(site.Address(url), Axe.ExpectNoViolationsAsync, new() { ExpectedComplaints = ["range=bogus"] });

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_a_menu_a_dialog_a_definition_or_open_rows(ColorScheme scheme)
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            var dashboard = new DashboardPage(page);
            await dashboard.Segments.Locator("button.expander").First.ClickAsync();
            await page.Locator("#performance-summary-pricing > summary").ClickAsync();
            await page.Locator("#performance-summary-pricing .how > summary").ClickAsync();
            await page.Locator("#sales-snapshot-range-custom").ClickAsync();
            await page.ExpectNoViolationsAsync();
            await page.Locator("[popovertarget='customer-segments-about-other']").ClickAsync();
            await page.ExpectNoViolationsAsync();
            await DashboardPage.Options(dashboard.Snapshot).ClickAsync();
            await page.ExpectNoViolationsAsync();
            await DashboardPage.Item(dashboard.Snapshot, "Rate").ClickAsync();
            await Expect(dashboard.Dialog).ToBeVisibleAsync();
            await page.ExpectNoViolationsAsync();
        }, new() { ColorScheme = scheme });
    }

    [Theory, MemberData(nameof(Widths))]
    public async Task The_page_never_scrolls_sideways(int width)
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            await page.EvaluateAsync("document.querySelectorAll('button.expander').forEach(expander => expander.click())");
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => { details.name = ''; details.open = true; })");

            Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        }, new() { Viewport = new(width, 800), Screenshot = "dashboard" });
    }

    [Fact]
    public async Task Everything_that_is_clicked_is_24_pixels_wide_and_high()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            var small = await page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll("button, select, summary, .segmented a, .tools a, .sort, label:has(input)")]
                  .filter(target => target.checkVisibility())
                  .filter(target => target.getBoundingClientRect().width < 24 || target.getBoundingClientRect().height < 24)
                  .map(target => target.outerHTML.slice(0, 120))
                """);

            Assert.Empty(small);
        }, new() { Viewport = Viewport.Phone });
    }
}
