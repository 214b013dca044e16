using B2BCentral.BrowserTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Dashboard;

/// <summary>A task is taken off the list and put back, with the mouse, with the keyboard and without scripts.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ActionCenterTests(Browser browser, DemoSite site)
{
    private const string OfCertificate = "[data-widget='action-center'] [data-type='certificate-expiring']";

    private string Address => site.Address("/b2b?seller=northfield-tools&marketplace=US");

    [Fact]
    public async Task Dismiss_swaps_the_widget_says_so_and_can_be_undone() => await browser.VisitAsync(Address, async page =>
    {
        await page.EvaluateAsync("document.querySelector('[data-widget=sales-snapshot]').dataset.marked = ''");
        await page.Locator(OfCertificate).GetByRole(AriaRole.Button, new() { Name = "Dismiss" }).ClickAsync();

        await Expect(page.Locator(OfCertificate)).ToHaveCountAsync(0);
        await Expect(page.Locator("#action-center [data-announce]")).ToContainTextAsync("Dismissed: ISO 9001 ends on");
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();

        await Expect(page.Locator(OfCertificate)).ToHaveCountAsync(1);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Undo" })).ToHaveCountAsync(0);
        // Only this widget was asked for anew.
        await Expect(page.Locator("[data-widget='sales-snapshot'][data-marked]")).ToHaveCountAsync(1);
    }, new() { Screenshot = "action-center" });

    [Fact]
    public async Task The_keyboard_dismisses_and_brings_back() => await browser.VisitAsync(Address, async page =>
    {
        await page.Locator(OfCertificate).GetByRole(AriaRole.Button, new() { Name = "Dismiss" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(OfCertificate)).ToHaveCountAsync(0);

        // The button that had the focus is gone; the one that takes it back is next.
        await Expect(page.Locator("#action-center-undo")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(OfCertificate)).ToHaveCountAsync(1);
    });

    [Fact]
    public async Task Without_scripts_the_page_comes_back_and_offers_undo() => await browser.VisitAsync(Address, async page =>
    {
        await page.Locator(OfCertificate).GetByRole(AriaRole.Button, new() { Name = "Dismiss" }).ClickAsync();
        await Expect(page.Locator(OfCertificate)).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(page.Locator(OfCertificate)).ToHaveCountAsync(1);
    }, new() { JavaScriptEnabled = false });
}
