using B2BCentral.BrowserTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Dashboard;

[Collection(BrowserCollection.Name)]
public sealed class SegmentsTests(Browser browser, DemoSite site)
{
    [Theory, MemberData(nameof(OptionsMenuTests.Viewports), MemberType = typeof(OptionsMenuTests))]
    public async Task An_industry_opens_by_click_and_by_key(Viewport viewport)
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            var segments = new DashboardPage(page).Segments;
            var expander = segments.GetByRole(AriaRole.Button, new() { Name = "Sub-industries of Construction" });
            var subRows = page.Locator("#" + await expander.GetAttributeAsync("aria-controls"));
            await Expect(subRows).ToBeHiddenAsync();

            await segments.GetByText("Construction", new() { Exact = true }).First.ClickAsync();
            await Expect(expander).ToHaveAttributeAsync("aria-expanded", "true");
            await Expect(subRows).ToBeVisibleAsync();

            await expander.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await Expect(expander).ToHaveAttributeAsync("aria-expanded", "false");
            await Expect(subRows).ToBeHiddenAsync();
            await page.Keyboard.PressAsync("Space");
            await Expect(subRows).ToBeVisibleAsync();
        }, new() { Viewport = viewport });
    }

    [Fact]
    public async Task Sorts_by_its_headers_and_leaves_open_what_is_open()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            var dashboard = new DashboardPage(page);
            var expander = dashboard.Segments.GetByRole(AriaRole.Button, new() { Name = "Sub-industries of Manufacturing" });
            await expander.ClickAsync();

            await dashboard.SwapAsync(dashboard.Segments, () => DashboardPage.Link(dashboard.Segments, "Units").Last.ClickAsync());

            await Expect(dashboard.Segments.Locator("th[aria-sort=descending]")).ToContainTextAsync("Units");
            var units = await dashboard.Segments.Locator("tbody:not(.sub-rows) [data-figure$='.units']").EvaluateAllAsync<int[]>("all => all.map(one => +one.dataset.value)");
            Assert.Equal(units.OrderDescending(), units);
            await Expect(expander).ToHaveAttributeAsync("aria-expanded", "true");
            await Expect(page.Locator("#" + await expander.GetAttributeAsync("aria-controls"))).ToBeVisibleAsync();
            Assert.Equal("?dir=desc&sort=units", dashboard.Query);
        });
    }

    [Fact]
    public async Task The_title_chooses_the_dimension()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            var dashboard = new DashboardPage(page);
            await page.FocusAsync("#customer-segments-by");

            await dashboard.SwapAsync(dashboard.Segments, () => page.Locator("#customer-segments-by").SelectOptionAsync("Region"));

            Assert.Equal("?by=region", dashboard.Query);
            await Expect(dashboard.Segments.GetByText("California", new() { Exact = true })).ToBeVisibleAsync();
            await Expect(page.Locator("#customer-segments-by")).ToBeFocusedAsync();
        });
    }

    [Fact]
    public async Task Top_products_are_those_of_an_industry_and_its_sub_industry()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            var dashboard = new DashboardPage(page);
            var (industry, sub) = (page.Locator("#top-products-industry"), page.Locator("#top-products-sub-industry"));
            await Expect(sub).ToBeDisabledAsync();
            await industry.FocusAsync();

            await dashboard.SwapAsync(dashboard.Products, () => industry.SelectOptionAsync("Construction"));
            await Expect(industry).ToBeFocusedAsync();
            await dashboard.SwapAsync(dashboard.Products, () => sub.SelectOptionAsync(new SelectOptionValue { Index = 1 }));
            Assert.StartsWith("?industry=23&subIndustry=23", dashboard.Query, StringComparison.Ordinal);

            await dashboard.SwapAsync(dashboard.Products, () => industry.SelectOptionAsync("Manufacturing"));
            await Expect(sub).ToHaveValueAsync("");
            await Expect(dashboard.Products.Locator("tbody tr")).Not.ToHaveCountAsync(0);
        });
    }
}
