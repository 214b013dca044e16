using B2BCentral.BrowserTests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Dashboard;

[Collection(BrowserCollection.Name)]
public sealed class WithoutScriptsTests(Browser browser, DemoSite site)
{
    private static readonly VisitOptions NoScripts = new() { JavaScriptEnabled = false };

    [Fact]
    public async Task Ranges_are_links()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            var dashboard = new DashboardPage(page);
            await DashboardPage.Link(dashboard.Segments, "7 days").ClickAsync();
            await DashboardPage.Link(dashboard.Products, "Units").ClickAsync();

            Assert.Equal("?customer-segments.range=7d&top-products.measure=units", dashboard.Query);
            await ControlsTests.ExpectCurrentAsync(dashboard.Segments, "Sales", "7 days");
            await ControlsTests.ExpectCurrentAsync(dashboard.Products, "Units", "30 days");
        }, NoScripts);
    }

    [Fact]
    public async Task Lines_custom_days_and_choices_are_forms()
    {
        await browser.VisitAsync(site.Address("/b2b?customer-segments.range=7d"), async page =>
        {
            var dashboard = new DashboardPage(page);
            await dashboard.Snapshot.GetByLabel("Total", new() { Exact = true }).UncheckAsync(new() { Force = true });
            await dashboard.Snapshot.GetByLabel("Compare to last year").UncheckAsync(new() { Force = true });
            await dashboard.Snapshot.GetByText("Update").ClickAsync();
            await Expect(dashboard.Snapshot.GetByLabel("Total", new() { Exact = true })).Not.ToBeCheckedAsync();
            await Expect(dashboard.Snapshot.GetByLabel("Compare to last year")).Not.ToBeCheckedAsync();

            await page.Locator("#sales-snapshot-range-custom").ClickAsync();
            await page.FillAsync("#sales-snapshot-from", "2025-02-01");
            await dashboard.Snapshot.GetByText("Show these dates").ClickAsync();
            await ControlsTests.ExpectCurrentAsync(dashboard.Snapshot, "Sales", "1 Feb – 30 Mar 2025");

            await dashboard.Segments.GetByLabel("Customer segment").SelectOptionAsync("Size");
            await dashboard.Segments.GetByText("Show", new() { Exact = true }).ClickAsync();
            await dashboard.Products.GetByLabel("Industry", new() { Exact = true }).SelectOptionAsync("Construction");
            await dashboard.Products.GetByText("Show", new() { Exact = true }).ClickAsync();
            Assert.Equal(
                "?by=size&compare=none&customer-segments.range=7d&graph=line&industry=23&sales-snapshot.from=2025-02-01&sales-snapshot.range=custom&sales-snapshot.to=2025-03-30&show=b2b,non-b2b".Split('?', '&').Order(StringComparer.Ordinal),
                dashboard.Query.Split('?', '&').Order(StringComparer.Ordinal));
        }, NoScripts);
    }

    [Fact]
    public async Task Sub_industries_are_all_to_be_seen_and_nothing_pretends_to_open_them()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            var segments = new DashboardPage(page).Segments;
            await Expect(segments.Locator(".sub-rows").First).ToBeVisibleAsync();
            await Expect(segments.Locator("button.expander:visible")).ToHaveCountAsync(0);
            await Expect(segments.Locator("customer-segments-chart canvas")).ToHaveCountAsync(0);
        }, NoScripts);
    }

    [Fact]
    public async Task A_widget_is_minimized_restored_and_rated()
    {
        await browser.VisitAsync(site.Address("/b2b?seller=peer-05&range=7d"), async page =>
        {
            var widget = new DashboardPage(page).Products;
            var minimize = page.Locator("#top-products-minimize");
            await DashboardPage.Options(widget).ClickAsync();
            await minimize.ClickAsync();
            await Expect(widget.Locator("table")).ToHaveCountAsync(0);

            await DashboardPage.Options(widget).ClickAsync();
            await minimize.ClickAsync();
            await Expect(widget.Locator("table")).ToBeVisibleAsync();
            await ControlsTests.ExpectCurrentAsync(widget, "Sales", "7 days");

            await DashboardPage.Options(widget).ClickAsync();
            await page.Locator("#top-products-rate").ClickAsync();
            await page.Locator("input[value='5']").CheckAsync(new() { Force = true });
            await page.GetByText("Save rating").ClickAsync();
            await Expect(widget).ToBeVisibleAsync();
        }, NoScripts);
    }
}
