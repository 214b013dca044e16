using B2BCentral.BrowserTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Site;

/// <summary>The bell of every page: the first tasks open under it, and without scripts it leads to all of them.</summary>
[Collection(BrowserCollection.Name)]
public sealed class NoticesTests(Browser browser, DemoSite site)
{
    public static TheoryData<Viewport> Viewports => [Viewport.Desktop, Viewport.Tablet, Viewport.Phone, new Viewport(320, 640)];

    private string Start => site.Address("/orders?seller=northfield-tools&marketplace=US");

    [Theory, MemberData(nameof(Viewports))]
    public async Task Opens_the_first_tasks_which_lead_to_where_they_are_done(Viewport viewport) => await browser.VisitAsync(Start, async page =>
    {
        await Bell(page).ClickAsync();
        var first = page.Locator("#notices li a").First;
        await Expect(first).ToBeVisibleAsync();
        await Expect(page.Locator("#notices")).Not.ToContainTextAsync("Loading");
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.True(await page.Locator("#notices").EvaluateAsync<bool>("popup => { const box = popup.getBoundingClientRect(); return box.left >= 0 && box.top > 0 && box.right <= innerWidth && box.bottom <= innerHeight; }"));
        await page.ExpectNoViolationsAsync();

        var address = (await first.GetAttributeAsync("href"))!;
        await first.ClickAsync();
        await Expect(page).ToHaveURLAsync(site.Address(address));
    }, new() { Viewport = viewport, Screenshot = "notices" });

    [Fact]
    public async Task Is_opened_walked_and_closed_with_the_keyboard() => await browser.VisitAsync(Start, async page =>
    {
        await Bell(page).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#notices li a").First).ToBeVisibleAsync();
        await Expect(Bell(page)).ToHaveAttributeAsync("aria-expanded", "true");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("#notices li a").First).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#notices")).ToBeHiddenAsync();
        await Expect(Bell(page)).ToBeFocusedAsync();
        await Expect(Bell(page)).ToHaveAttributeAsync("aria-expanded", "false");
    });

    [Fact]
    public async Task Without_scripts_it_is_a_link() => await browser.VisitAsync(Start, async page =>
    {
        await Expect(Bell(page)).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Link, new() { Name = "Tasks", Exact = true }).ClickAsync();

        await Expect(page).ToHaveURLAsync(site.Address("/action-center?marketplace=US&seller=northfield-tools"));
    }, new() { JavaScriptEnabled = false });

    [Theory, MemberData(nameof(Viewports))]
    public async Task What_stands_beside_the_account_is_large_enough_to_be_met(Viewport viewport) => await browser.VisitAsync(Start, async page =>
    {
        var boxes = await page.EvaluateAsync<double[]>("() => [...document.querySelectorAll('.site-tool')].filter(tool => tool.checkVisibility()).flatMap(tool => [tool.offsetWidth, tool.offsetHeight])");

        Assert.Equal(4, boxes.Length);
        Assert.All(boxes, side => Assert.InRange(side, 32, 64));
    }, new() { Viewport = viewport });

    private static ILocator Bell(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Tasks", Exact = true });
}
