using B2BCentral.BrowserTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Dashboard;

[Collection(BrowserCollection.Name)]
public sealed class OptionsMenuTests(Browser browser, DemoSite site)
{
    public static TheoryData<Viewport> Viewports => [Viewport.Desktop, Viewport.Phone];

    [Theory, MemberData(nameof(Viewports))]
    public async Task Minimizes_and_restores_with_the_mouse(Viewport viewport)
    {
        await browser.VisitAsync(site.Address("/b2b?seller=cartoleria-aurora"), async page =>
        {
            var dashboard = new DashboardPage(page);
            var widget = dashboard.Products;

            await DashboardPage.Options(widget).ClickAsync();
            await dashboard.SwapAsync(widget, () => DashboardPage.Item(widget, "Minimize").ClickAsync());
            await Expect(widget.Locator("table")).ToHaveCountAsync(0);

            await page.ReloadAsync();
            await Expect(widget.Locator("table")).ToHaveCountAsync(0);

            await DashboardPage.Options(widget).ClickAsync();
            await dashboard.SwapAsync(widget, () => DashboardPage.Item(widget, "Restore").ClickAsync());
            await Expect(widget.Locator("table")).ToBeVisibleAsync();
        }, new() { Viewport = viewport });
    }

    [Fact]
    public async Task Minimizes_and_restores_with_the_keyboard_and_keeps_the_focus()
    {
        await browser.VisitAsync(site.Address("/b2b?seller=cartoleria-aurora"), async page =>
        {
            var dashboard = new DashboardPage(page);
            var options = DashboardPage.Options(dashboard.Segments);

            await options.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await Expect(DashboardPage.Item(dashboard.Segments, "Minimize")).ToBeFocusedAsync();
            await Expect(dashboard.Segments.GetByRole(AriaRole.Menu)).ToMatchAriaSnapshotAsync(
                """
                - menu:
                  - /children: equal
                  - menuitem "Minimize"
                  - menuitem "Rate"
                  - menuitem "Refresh"
                  - menuitem "Move up"
                  - menuitem "Move down"
                  - menuitem "Hide"
                """);
            await dashboard.SwapAsync(dashboard.Segments, () => page.Keyboard.PressAsync("Enter"));

            await Expect(dashboard.Segments.Locator("table")).ToHaveCountAsync(0);
            await Expect(options).ToBeFocusedAsync();

            await page.Keyboard.PressAsync("Enter");
            await Expect(DashboardPage.Item(dashboard.Segments, "Restore")).ToBeFocusedAsync();
            await dashboard.SwapAsync(dashboard.Segments, () => page.Keyboard.PressAsync("Enter"));
            await Expect(dashboard.Segments.Locator("table")).ToBeVisibleAsync();
        });
    }

    [Fact]
    public async Task Is_walked_with_arrow_keys_and_Escape_gives_the_focus_back()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            var widget = new DashboardPage(page).Snapshot;
            var options = DashboardPage.Options(widget);
            await options.FocusAsync();
            await page.Keyboard.PressAsync("ArrowDown");
            await Expect(options).ToHaveAttributeAsync("aria-expanded", "true");

            foreach (var (key, item) in ((string, string)[])[("ArrowDown", "Rate"), ("End", "Hide"), ("ArrowDown", "Minimize"), ("ArrowUp", "Hide"), ("Home", "Minimize")])
            {
                await page.Keyboard.PressAsync(key);
                await Expect(DashboardPage.Item(widget, item)).ToBeFocusedAsync();
            }

            await page.Keyboard.PressAsync("Escape");
            await Expect(DashboardPage.Item(widget, "Minimize")).ToBeHiddenAsync();
            await Expect(options).ToBeFocusedAsync();
            await Expect(options).ToHaveAttributeAsync("aria-expanded", "false");
        });
    }

    [Fact]
    public async Task Refreshes_one_widget_and_says_when()
    {
        await browser.VisitAsync(site.Address("/b2b?range=7d"), async page =>
        {
            var dashboard = new DashboardPage(page);
            await DashboardPage.Options(dashboard.Segments).ClickAsync();

            await dashboard.SwapAsync(dashboard.Segments, () => DashboardPage.Item(dashboard.Segments, "Refresh").ClickAsync());

            await Expect(dashboard.Segments.GetByRole(AriaRole.Status)).ToHaveTextAsync("Refreshed at 05:00");
            Assert.Equal("?range=7d", dashboard.Query);
            Assert.False(await DashboardPage.WasSwappedAsync(dashboard.Snapshot));
        });
    }
}
