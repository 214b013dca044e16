using B2BCentral.BrowserTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Dashboard;

/// <summary>Whoever chooses faster than the site answers gets what was chosen last, and the address says the same.</summary>
[Collection(BrowserCollection.Name)]
public sealed class QuickChoicesTests(Browser browser, DemoSite site)
{
    private const int Held = 600;

    private static readonly VisitOptions GivenUp = new() { ExpectedComplaints = ["htmx:afterRequest", "htmx:sendAbort"] };

    [Fact]
    public Task The_last_choice_in_a_widget_wins() => browser.VisitAsync(site.Address("/b2b?seller=northfield-tools"), async page =>
    {
        var dashboard = new DashboardPage(page);
        var isHeld = await HoldBackAsync(page, "range=7d");
        await DashboardPage.Link(dashboard.Snapshot, "7 days").ClickAsync();

        await dashboard.SwapAsync(dashboard.Snapshot, () => DashboardPage.Link(dashboard.Snapshot, "90 days").ClickAsync());
        await page.WaitForTimeoutAsync(Held + 200);

        await ControlsTests.ExpectCurrentAsync(dashboard.Snapshot, "Sales", "90 days");
        Assert.Equal("?sales-snapshot.range=90d&seller=northfield-tools", dashboard.Query);
        Assert.True(isHeld());
    }, GivenUp);

    [Fact]
    public Task Choices_in_two_widgets_are_both_in_the_address() => browser.VisitAsync(site.Address("/b2b?seller=northfield-tools"), async page =>
    {
        var dashboard = new DashboardPage(page);
        var isHeld = await HoldBackAsync(page, "sales-snapshot.range=90d");
        await dashboard.MarkAsync();
        await DashboardPage.Link(dashboard.Snapshot, "90 days").ClickAsync();

        await DashboardPage.Link(dashboard.Products, "Units").ClickAsync();
        await ControlsTests.ExpectCurrentAsync(dashboard.Products, "Units", "30 days");
        await ControlsTests.ExpectCurrentAsync(dashboard.Snapshot, "Sales", "90 days");

        Assert.Equal("?seller=northfield-tools&top-products.measure=units&sales-snapshot.range=90d", dashboard.Query);
        Assert.True(isHeld());
    });

    [Fact]
    public Task What_was_done_is_done_although_something_is_chosen_right_after() => browser.VisitAsync(site.Address("/b2b?seller=brightside-goods"), async page =>
    {
        var dashboard = new DashboardPage(page);
        var isHeld = await HoldBackAsync(page, "/minimize");
        await DashboardPage.Options(dashboard.Products).ClickAsync();
        await DashboardPage.Item(dashboard.Products, "Minimize").ClickAsync();
        await dashboard.SwapAsync(dashboard.Products, () => DashboardPage.Link(dashboard.Products, "Units").ClickAsync());
        await page.WaitForTimeoutAsync(Held + 200);

        await page.ReloadAsync();
        await DashboardPage.Options(dashboard.Products).ClickAsync();
        await DashboardPage.Item(dashboard.Products, "Restore").ClickAsync();
        await Expect(dashboard.Products.Locator(".card-body")).ToBeVisibleAsync();
        Assert.True(isHeld());
    });

    [Fact]
    public Task A_second_tick_in_the_report_is_not_lost() => browser.VisitAsync(site.Address("/reports/business?seller=northfield-tools"), async page =>
    {
        var isHeld = await HoldBackAsync(page, "show=non-b2b");
        await page.GetByLabel("Non-B2B").CheckAsync(new() { Force = true });
        await page.GetByLabel("Total", new() { Exact = true }).CheckAsync(new() { Force = true });

        await Expect(page.Locator("[data-figure='total.sales']")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-figure='non-b2b.sales']")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Total", new() { Exact = true })).ToBeFocusedAsync();
        Assert.True(isHeld());
    }, GivenUp);

    /// <summary>The first such request alone: what is asked next goes past it.</summary>
    /// <returns>Tells whether there was one.</returns>
    private static async Task<Func<bool>> HoldBackAsync(IPage page, string asked)
    {
        var isHeld = false;
        await page.RouteAsync(url => url.Contains(asked, StringComparison.Ordinal), async route =>
        {
            if (!isHeld)
            {
                isHeld = true;
                await Task.Delay(Held);
            }

            try
            {
                await route.ContinueAsync();
            }
            catch (PlaywrightException)
            {
                // Given up meanwhile, as it should be.
            }
        });
        return () => isHeld;
    }
}
