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
    public async Task Custom_days_and_choices_are_forms_that_keep_the_rest()
    {
        await browser.VisitAsync(site.Address("/b2b?customer-segments.range=7d"), async page =>
        {
            var dashboard = new DashboardPage(page);
            await page.Locator("#sales-snapshot-range-custom").ClickAsync();
            await page.FillAsync("#sales-snapshot-from", "2025-02-01");
            await dashboard.Snapshot.GetByText("Show these dates").ClickAsync();
            await ControlsTests.ExpectCurrentAsync(dashboard.Snapshot, "Sales", "1 Feb – 30 Mar 2025");

            await page.Locator("#customer-segments-by").SelectOptionAsync("Size");
            await dashboard.Segments.GetByText("Show", new() { Exact = true }).ClickAsync();
            await page.Locator("#top-products-industry").SelectOptionAsync("Construction");
            await dashboard.Products.GetByText("Show", new() { Exact = true }).ClickAsync();

            string[] state =
            [
                "by=size", "customer-segments.range=7d", "industry=23", "sales-snapshot.from=2025-02-01", "sales-snapshot.range=custom", "sales-snapshot.to=2025-03-30",
            ];
            Assert.Equal(state, dashboard.Query.TrimStart('?').Split('&').Order(StringComparer.Ordinal));
        }, NoScripts);
    }

    [Fact]
    public async Task Tables_stand_where_graphs_cannot_be_drawn()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            var dashboard = new DashboardPage(page);
            await Expect(dashboard.Snapshot.Locator("table")).ToBeVisibleAsync();
            await Expect(dashboard.Segments.Locator("table")).ToBeVisibleAsync();
            await Expect(page.Locator("sales-snapshot-chart:visible, customer-segments-chart:visible, canvas")).ToHaveCountAsync(0);
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
        }, NoScripts);
    }

    [Fact]
    public async Task A_widget_is_minimized_restored_and_rated()
    {
        await browser.VisitAsync(site.Address("/b2b?seller=brightside-goods&range=7d"), async page =>
        {
            var widget = new DashboardPage(page).Products;
            var minimize = page.Locator("#top-products-minimize");
            await DashboardPage.Options(widget).ClickAsync();
            await minimize.ClickAsync();
            await Expect(widget.Locator(".card-body")).ToHaveCountAsync(0);

            await DashboardPage.Options(widget).ClickAsync();
            await minimize.ClickAsync();
            await Expect(widget.Locator(".card-body")).ToBeVisibleAsync();
            await ControlsTests.ExpectCurrentAsync(widget, "Sales", "7 days");

            await DashboardPage.Options(widget).ClickAsync();
            await page.Locator("#top-products-rate").ClickAsync();
            await page.Locator("input[value='5']").CheckAsync(new() { Force = true });
            await page.GetByText("Save rating").ClickAsync();
            await Expect(widget).ToBeVisibleAsync();
        }, NoScripts);
    }
}
