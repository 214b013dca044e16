using B2BCentral.BrowserTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Dashboard;

[Collection(BrowserCollection.Name)]
public sealed class FollowedNumberTests(Browser browser, DemoSite site)
{
    [Theory]
    [InlineData("b2b.sales", "sales")]
    [InlineData("total.lastYear.sales", "sales")]
    [InlineData("segment.23.units", "units")]
    [InlineData("segment.other.orders", "orders")]
    [InlineData("product.1.sales", "sales")]
    public async Task A_number_opens_the_orders_that_make_it(string figure, string total)
    {
        await browser.VisitAsync(site.Address("/b2b?range=7d"), async page =>
        {
            var number = page.Locator($"[data-figure='{figure}']");
            var value = await number.GetAttributeAsync("data-value");

            await number.ClickAsync();

            await Expect(page.Locator(".totals")).ToBeVisibleAsync();
            await Expect(page.Locator($".totals [data-figure$='{total}']")).ToHaveAttributeAsync("data-value", value!);
        }, new() { Viewport = Viewport.Phone });
    }

    [Fact]
    public async Task A_sub_industry_opens_its_own_orders_and_Back_the_dashboard_as_it_was()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            var dashboard = new DashboardPage(page);
            await dashboard.SwapAsync(dashboard.Segments, () => DashboardPage.Link(dashboard.Segments, "90 days").ClickAsync());
            await dashboard.Segments.Locator("button.expander").First.ClickAsync();
            var number = dashboard.Segments.Locator(".sub-rows [data-figure$='.orders']").First;
            var value = await number.GetAttributeAsync("data-value");

            await number.ClickAsync();
            await Expect(page.Locator(".totals [data-figure$='orders']")).ToHaveAttributeAsync("data-value", value!);
            await page.Locator(".order-table tbody th a").First.ClickAsync();
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Order");

            await page.GoBackAsync();
            await page.GoBackAsync();
            await ControlsTests.ExpectCurrentAsync(dashboard.Segments, "Sales", "90 days");
            await ControlsTests.ExpectCurrentAsync(dashboard.Snapshot, "Sales", "30 days");
        });
    }
}
