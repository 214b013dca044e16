using B2BCentral.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace B2BCentral.BrowserTests.Reports;

[Collection(BrowserCollection.Name)]
public sealed class ReportAccessibilityTests(Browser browser, DemoSite site)
{
    private const string AllColumns =
        "show=b2b,non-b2b,total&columns=sales,units,order-items,orders,average-sales,average-units,average-price,share,sessions,page-views,order-item-session,unit-session,featured-offer,earlier,growth";

    [Theory]
    [InlineData("/reports/business", ColorScheme.Light, 1440)]
    [InlineData("/reports/business?report=by-sku&" + AllColumns, ColorScheme.Dark, 1440)]
    [InlineData("/reports/business?report=by-parent&q=glove&" + AllColumns, ColorScheme.Light, 320)]
    [InlineData("/reports/business?seller=brightside-goods", ColorScheme.Dark, 320)]
    public async Task Axe_finds_nothing_and_the_page_never_scrolls_sideways(string url, ColorScheme scheme, int width) => await browser.VisitAsync(
        site.Address(url),
        async page =>
        {
            var chooser = page.Locator("#report-columns-button");
            if (await chooser.CountAsync() > 0) await chooser.ClickAsync();

            await page.ExpectNoViolationsAsync();
            Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        },
        new() { ColorScheme = scheme, Viewport = new(width, 800) });
}
