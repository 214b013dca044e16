using B2BCentral.BrowserTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Dashboard;

/// <summary>The dashboard as a visitor wants to have it: by menu, by keyboard and by dragging.</summary>
[Collection(BrowserCollection.Name)]
public sealed class CustomizeTests(Browser browser, DemoSite site)
{
    [Fact]
    public async Task Widgets_are_put_into_order_with_the_keyboard_and_by_dragging()
    {
        await browser.VisitAsync(site.Address("/b2b?seller=brightside-goods"), async page =>
        {
            await OpenAsync(page);
            await page.GetByRole(AriaRole.Button, new() { Name = "Move Performance Summary up" }).FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.Locator("[data-arranged]")).ToHaveTextAsync("Performance Summary: 2 of 5");
            await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Move Performance Summary up" })).ToBeFocusedAsync();

            await page.Locator("[data-handle]").Last.HoverAsync();
            await page.Mouse.DownAsync();
            var first = (await page.Locator(".arrange > li").First.BoundingBoxAsync())!;
            await page.Mouse.MoveAsync(first.X + 10, first.Y + 2, new() { Steps = 8 });
            await page.Mouse.UpAsync();
            await page.GetByRole(AriaRole.Checkbox, new() { Name = "Business Action Center" }).UncheckAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();

            await Expect(page.Locator(".notice-good p")).ToHaveTextAsync("Your dashboard was saved.");
            Assert.Equal(["top-products", "sales-snapshot", "performance-summary", "customer-segments"], await WidgetsAsync(page));

            await OpenAsync(page);
            await page.GetByRole(AriaRole.Button, new() { Name = "Reset" }).ClickAsync();
            await Expect(page.Locator("#action-center")).ToBeVisibleAsync();
        });
    }

    [Fact]
    public async Task The_menu_of_a_widget_hides_it_and_the_page_shows_it_again()
    {
        await browser.VisitAsync(site.Address("/b2b?seller=brightside-goods&range=7d"), async page =>
        {
            var dashboard = new DashboardPage(page);
            // Hiding one widget leads back to the page as the others were set meanwhile.
            await dashboard.SwapAsync(dashboard.Products, () => DashboardPage.Link(dashboard.Products, "90 days").ClickAsync());
            await DashboardPage.Options(dashboard.Snapshot).ClickAsync();
            await DashboardPage.Item(dashboard.Snapshot, "Hide").ClickAsync();
            await Expect(dashboard.Snapshot).ToHaveCountAsync(0);
            Assert.Equal("?range=7d&seller=brightside-goods&top-products.range=90d", dashboard.Query);

            await page.GetByRole(AriaRole.Button, new() { Name = "Show Sales Snapshot" }).ClickAsync();
            await Expect(dashboard.Snapshot).ToBeVisibleAsync();
        });
    }

    [Fact]
    public async Task A_view_is_saved_as_the_widgets_are_set_now_and_opened_again()
    {
        await browser.VisitAsync(site.Address("/b2b?seller=cartoleria-aurora"), async page =>
        {
            var dashboard = new DashboardPage(page);
            await dashboard.SwapAsync(dashboard.Products, () => DashboardPage.Link(dashboard.Products, "90 days").ClickAsync());
            await page.GetByRole(AriaRole.Button, new() { Name = "Views" }).ClickAsync();
            await page.Locator("#save-view").ClickAsync();
            await dashboard.Dialog.GetByLabel("Name this view").FillAsync("Quarter");
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.Locator(".notice-good")).ToContainTextAsync("“Quarter” was saved.");

            await page.GotoAsync(site.Address("/b2b?seller=cartoleria-aurora"));
            await dashboard.Snapshot.GetByLabel("Total", new() { Exact = true }).UncheckAsync(new() { Force = true });
            await page.GetByRole(AriaRole.Button, new() { Name = "Views" }).ClickAsync();
            await page.GetByRole(AriaRole.Menuitem, new() { Name = "Quarter" }).ClickAsync();
            await ControlsTests.ExpectCurrentAsync(dashboard.Products, "Sales", "90 days");
            await Expect(dashboard.Snapshot.GetByLabel("Total", new() { Exact = true })).ToBeCheckedAsync();
            var quarter = page.Locator("#views-menu").GetByText("Quarter", new() { Exact = true });
            await Expect(quarter).ToHaveAttributeAsync("aria-current", "true");

            await dashboard.SwapAsync(dashboard.Products, () => DashboardPage.Link(dashboard.Products, "7 days").ClickAsync());
            await Expect(quarter).Not.ToHaveAttributeAsync("aria-current", "true");
        });
    }

    [Fact]
    public async Task Enter_saves()
    {
        await browser.VisitAsync(site.Address("/b2b?seller=brightside-goods"), async page =>
        {
            await OpenAsync(page);
            await Expect(page.Locator("#customize")).ToHaveCountAsync(1);
            await page.GetByRole(AriaRole.Checkbox, new() { Name = "Sales Snapshot" }).FocusAsync();

            await page.Keyboard.PressAsync("Enter");

            await Expect(page.Locator(".notice-good p")).ToHaveTextAsync("Your dashboard was saved.");
        });
    }

    private static async Task OpenAsync(IPage page)
    {
        await page.Locator("#customize").ClickAsync();
        await Expect(page.Locator("#dialog")).ToHaveAccessibleNameAsync("Customize the dashboard");
    }

    private static async Task<IEnumerable<string>> WidgetsAsync(IPage page) =>
        await page.Locator("[data-widget]").EvaluateAllAsync<string[]>("widgets => widgets.map(widget => widget.id)");
}
