using B2BCentral.BrowserTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Campaigns;

[Collection(BrowserCollection.Name)]
public sealed class CampaignTests(Browser browser, DemoSite site)
{
    [Fact]
    public async Task A_product_is_advertised_from_its_menu_with_the_keyboard_and_the_draft_deleted_and_brought_back()
    {
        await browser.VisitAsync(site.Address("/b2b?seller=cartoleria-aurora"), async page =>
        {
            var actions = page.Locator("[popovertarget='top-products-actions-1']");
            await actions.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.GetByRole(AriaRole.Menuitem, new() { Name = "Edit description" })).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("Escape");
            await Expect(actions).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("ArrowDown");
            await page.Keyboard.PressAsync("End");
            await Expect(page.GetByRole(AriaRole.Menuitem, new() { Name = "Advertise" })).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("Enter");

            await page.GetByLabel("Name").FillAsync("Spring offer");
            await page.GetByLabel("Daily budget").FillAsync("12.50");
            await page.GetByRole(AriaRole.Button, new() { Name = "Save draft" }).ClickAsync();
            var row = page.GetByRole(AriaRole.Row, new() { Name = "Spring offer" });
            await Expect(row).ToContainTextAsync("€12.50");

            await page.GetByRole(AriaRole.Button, new() { Name = "Delete Spring offer" }).ClickAsync();
            await Expect(row).ToHaveCountAsync(0);
            await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
            await Expect(row).ToContainTextAsync("€12.50");
        }, new() { Screenshot = "campaigns" });
    }

    [Fact]
    public async Task A_form_that_is_on_its_way_is_not_sent_again()
    {
        await browser.VisitAsync(site.Address("/campaigns/new/CA-ARC-1017?seller=cartoleria-aurora&marketplace=IT"), async page =>
        {
            var posts = 0;
            await page.RouteAsync("**/campaigns/new/**", async route =>
            {
                posts++;
                await Task.Delay(400);
                await route.ContinueAsync();
            });
            await page.GetByLabel("Name").FillAsync("Pressed twice");
            await page.GetByLabel("Daily budget").FillAsync("5");

            await page.GetByRole(AriaRole.Button, new() { Name = "Save draft" }).DblClickAsync();

            await Expect(page.GetByRole(AriaRole.Row, new() { Name = "Pressed twice" })).ToHaveCountAsync(1);
            Assert.Equal(1, posts);
        });
    }

    [Fact]
    public async Task The_menu_opens_without_scripts_on_a_phone()
    {
        await browser.VisitAsync(site.Address("/b2b?seller=northfield-tools"), async page =>
        {
            await page.Locator("[popovertarget='top-products-actions-2']").ClickAsync();
            await page.Locator("#top-products-actions-2").GetByText("Update stock").ClickAsync();

            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Update stock");
        }, new() { JavaScriptEnabled = false, Viewport = Viewport.Phone });
    }
}
