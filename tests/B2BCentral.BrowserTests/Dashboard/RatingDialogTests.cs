using B2BCentral.BrowserTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Dashboard;

[Collection(BrowserCollection.Name)]
public sealed class RatingDialogTests(Browser browser, DemoSite site)
{
    [Fact]
    public async Task Saves_stars_and_comment_and_shows_them_again()
    {
        await browser.VisitAsync(site.Address("/b2b?seller=cartoleria-aurora"), async page =>
        {
            var dashboard = new DashboardPage(page);
            await OpenAsync(dashboard, dashboard.Snapshot);
            await Expect(dashboard.Dialog).ToHaveAccessibleNameAsync("Rate Sales Snapshot");

            await Star(dashboard, 4).CheckAsync(new() { Force = true });
            await dashboard.Dialog.GetByLabel("Comment").FillAsync("Clear\nand quick");
            await Expect(dashboard.Dialog.Locator(".counter")).ToHaveTextAsync("1,985 characters left");
            await dashboard.Dialog.GetByRole(AriaRole.Button, new() { Name = "Save rating" }).ClickAsync();

            await Expect(dashboard.Toast).ToContainTextAsync("Your rating was saved.");
            await Expect(dashboard.Dialog).ToBeHiddenAsync();
            await OpenAsync(dashboard, dashboard.Snapshot);
            await Expect(Star(dashboard, 4)).ToBeCheckedAsync();
            await Expect(dashboard.Dialog.GetByLabel("Comment")).ToHaveValueAsync("Clear\nand quick");
        });
    }

    [Fact]
    public async Task Is_not_sent_without_stars()
    {
        await browser.VisitAsync(site.Address("/b2b?seller=cartoleria-aurora"), async page =>
        {
            var dashboard = new DashboardPage(page);
            await OpenAsync(dashboard, dashboard.Segments);
            await dashboard.Dialog.GetByLabel("Comment").FillAsync("kept");

            await dashboard.Dialog.GetByRole(AriaRole.Button, new() { Name = "Save rating" }).ClickAsync();

            await Expect(dashboard.Dialog).ToBeVisibleAsync();
            await Expect(dashboard.Dialog.GetByLabel("Comment")).ToHaveValueAsync("kept");
        });
    }

    [Fact]
    public async Task What_stands_in_the_way_of_saving_is_said_in_the_dialog()
    {
        await browser.VisitAsync(site.Address("/b2b?seller=cartoleria-aurora"), async page =>
        {
            var dashboard = new DashboardPage(page);
            await OpenAsync(dashboard, dashboard.Segments);
            await Star(dashboard, 3).CheckAsync(new() { Force = true });
            await page.RouteAsync("**/rate**", route => route.AbortAsync());

            await dashboard.Dialog.GetByRole(AriaRole.Button, new() { Name = "Save rating" }).ClickAsync();

            await Expect(dashboard.Dialog.Locator(".toast")).ToContainTextAsync("That did not work.");
            await Expect(Star(dashboard, 3)).ToBeCheckedAsync();
        }, new() { ExpectedComplaints = ["ERR_FAILED", "htmx:afterRequest", "htmx:sendError"] });
    }

    [Fact]
    public async Task Escape_closes_it_and_the_focus_is_back_on_the_menus_button()
    {
        await browser.VisitAsync(site.Address("/b2b?seller=cartoleria-aurora"), async page =>
        {
            var dashboard = new DashboardPage(page);
            await DashboardPage.Options(dashboard.Products).FocusAsync();
            await page.Keyboard.PressAsync("ArrowDown");
            await page.Keyboard.PressAsync("ArrowDown");
            await page.Keyboard.PressAsync("Enter");
            await Expect(Star(dashboard, 1)).ToBeFocusedAsync();

            await page.Keyboard.PressAsync("Escape");

            await Expect(dashboard.Dialog).ToBeHiddenAsync();
            await Expect(DashboardPage.Options(dashboard.Products)).ToBeFocusedAsync();
        });
    }

    private static async Task OpenAsync(DashboardPage dashboard, ILocator widget)
    {
        await DashboardPage.Options(widget).ClickAsync();
        await DashboardPage.Item(widget, "Rate").ClickAsync();
        await Expect(dashboard.Dialog).ToBeVisibleAsync();
    }

    private static ILocator Star(DashboardPage dashboard, int stars) => dashboard.Dialog.Locator($"input[value='{stars}']");
}
