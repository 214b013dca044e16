using B2BCentral.BrowserTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Site;

/// <summary>The pages of the site on a phone: a drawer that opens by finger and by key, also without scripts.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PhoneMenuTests(Browser browser, DemoSite site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Leads_to_every_page(bool scripts) => browser.VisitAsync(site.Address("/b2b?seller=northfield-tools"), async page =>
    {
        var menu = page.Locator(".site-nav");
        await Expect(menu).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Menu" }).ClickAsync();
        await Expect(menu).ToBeVisibleAsync();
        // Whether it is open the browser says by itself, unless it is told something else.
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Menu" })).Not.ToHaveAttributeAsync("aria-expanded", "false");
        await menu.GetByRole(AriaRole.Link, new() { Name = "Orders" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Orders", Level = 1 })).ToBeVisibleAsync();
        await Expect(menu).ToBeHiddenAsync();
    }, new() { Viewport = Viewport.Phone, JavaScriptEnabled = scripts });

    [Fact]
    public Task Is_walked_with_keys_and_closes_by_Escape() => browser.VisitAsync(site.Address("/b2b?seller=northfield-tools"), async page =>
    {
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Menu" });
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".site-nav .site-menu")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".site-nav")).ToBeHiddenAsync();
        await Expect(button).ToBeFocusedAsync();
    }, new() { Viewport = Viewport.Phone });

    [Fact]
    public Task Holds_the_account_that_the_header_has_no_room_for() => browser.VisitAsync(site.Address("/b2b?seller=northfield-tools"), async page =>
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Menu" }).ClickAsync();
        await page.Locator(".site-nav-account").ClickAsync();

        await page.WaitForURLAsync("**/account");
    }, new() { Viewport = Viewport.Phone });
}
