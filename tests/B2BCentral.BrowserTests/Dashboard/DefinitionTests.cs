using B2BCentral.BrowserTests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Dashboard;

[Collection(BrowserCollection.Name)]
public sealed class DefinitionTests(Browser browser, DemoSite site)
{
    private const string Opener = "[popovertarget='sales-snapshot-about-orders']";
    private const string Definition = "#sales-snapshot-about-orders";

    [Fact]
    public async Task Opens_while_pointed_at()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            await page.HoverAsync(Opener);
            await Expect(page.Locator(Definition)).ToContainTextAsync("Distinct orders");
            await Expect(page.Locator(Definition)).ToBeVisibleAsync();

            await page.HoverAsync("h1");
            await Expect(page.Locator(Definition)).ToBeHiddenAsync();
        });
    }

    [Fact]
    public async Task Opens_while_focused_and_Escape_closes_it()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            await page.Locator("[popovertarget='sales-snapshot-about-units']").FocusAsync();
            await page.Keyboard.PressAsync("Tab");
            await Expect(page.Locator(Opener)).ToBeFocusedAsync();
            await Expect(page.Locator(Definition)).ToBeVisibleAsync();

            await page.Keyboard.PressAsync("Escape");
            await Expect(page.Locator(Definition)).ToBeHiddenAsync();
            await Expect(page.Locator(Opener)).ToBeFocusedAsync();

            await page.Keyboard.PressAsync("Tab");
            await Expect(page.Locator(Definition)).ToBeHiddenAsync();
        });
    }

    [Fact]
    public async Task A_pointer_elsewhere_does_not_take_it_from_the_keyboard()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            await page.Locator("[popovertarget='sales-snapshot-about-units']").FocusAsync();
            await page.Keyboard.PressAsync("Tab");
            await Expect(page.Locator(Definition)).ToBeVisibleAsync();

            await page.HoverAsync("h1");
            await page.WaitForTimeoutAsync(400);
            await Expect(page.Locator(Definition)).ToBeVisibleAsync();

            await page.Keyboard.PressAsync("Tab");
            await Expect(page.Locator(Definition)).ToBeHiddenAsync();
        });
    }

    [Fact]
    public async Task A_tap_opens_it_and_another_closes_it()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            const string Other = "[popovertarget='customer-segments-about-other']";
            await page.TapAsync(Other);
            await Expect(page.Locator("#customer-segments-about-other")).ToBeVisibleAsync();
            await page.TapAsync(Other);
            await Expect(page.Locator("#customer-segments-about-other")).ToBeHiddenAsync();
        }, new() { Viewport = Viewport.Phone, HasTouch = true });
    }
}
