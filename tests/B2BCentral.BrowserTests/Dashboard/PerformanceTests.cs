using B2BCentral.BrowserTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Dashboard;

[Collection(BrowserCollection.Name)]
public sealed class PerformanceTests(Browser browser, DemoSite site)
{
    [Fact]
    public async Task The_keyboard_opens_a_corner_and_escape_leads_back_to_the_radar()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            var corner = Button(page, "Pricing");
            await corner.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await Expect(Details(page, "pricing")).ToBeVisibleAsync();
            await Expect(corner).ToHaveAttributeAsync("aria-expanded", "true");
            await Expect(page.Locator("#performance-summary-pricing > summary")).ToBeFocusedAsync();

            await page.Keyboard.PressAsync("Escape");
            await Expect(Details(page, "pricing")).ToBeHiddenAsync();
            await Expect(corner).ToBeFocusedAsync();
            await Expect(corner).ToHaveAttributeAsync("aria-expanded", "false");
        });
    }

    [Fact]
    public async Task Arrow_keys_walk_the_corners_in_a_circle()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            await Button(page, "Sales").FocusAsync();
            foreach (var (key, corner) in new[] { ("ArrowRight", "Pricing"), ("ArrowDown", "Products"), ("End", "Profile"), ("ArrowRight", "Sales"), ("ArrowLeft", "Profile"), ("Home", "Sales") })
            {
                await page.Keyboard.PressAsync(key);
                await Expect(Button(page, corner)).ToBeFocusedAsync();
            }
        });
    }

    [Fact]
    public async Task Escape_closes_a_definition_first()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            await page.Locator("#performance-summary-pricing > summary").ClickAsync();
            await page.Locator("#performance-summary-pricing .info").First.ClickAsync();
            await Expect(page.Locator("#performance-summary-about-score-business-prices")).ToBeVisibleAsync();

            await page.Keyboard.PressAsync("Escape");
            await Expect(page.Locator("#performance-summary-about-score-business-prices")).ToBeHiddenAsync();
            await Expect(Details(page, "pricing")).ToBeVisibleAsync();
        });
    }

    [Theory, MemberData(nameof(Viewport.All), MemberType = typeof(Viewport))]
    public async Task A_corner_of_the_picture_opens_its_details_and_closes_the_others(Viewport viewport)
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            var picture = page.Locator(".radar-plot canvas");
            await picture.ScrollIntoViewIfNeededAsync();
            var box = (await picture.BoundingBoxAsync())!;
            Assert.InRange(box.Height, box.Width - 1, box.Width + 1);

            await picture.ClickAsync(new() { Position = new() { X = box.Width / 2, Y = box.Height - 10 } });
            await Expect(Details(page, "products")).ToBeVisibleAsync();
            await picture.ClickAsync(new() { Position = new() { X = box.Width - 10, Y = box.Height / 2 } });
            await Expect(Details(page, "pricing")).ToBeVisibleAsync();
            await Expect(Details(page, "products")).ToBeHiddenAsync();
        }, new() { Viewport = viewport, HasTouch = viewport == Viewport.Phone });
    }

    [Fact]
    public async Task The_radar_is_drawn_again_when_the_desktop_turns_dark()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            // It is drawn when it comes near.
            await page.Locator("performance-radar").ScrollIntoViewIfNeededAsync();
            await page.WaitForFunctionAsync("() => document.querySelector('performance-radar').chart");
            var before = await ColourAsync(page);
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });

            await page.WaitForFunctionAsync("before => document.querySelector('performance-radar').chart.data.datasets[0].borderColor !== before", before);
            Assert.Equal("#3fb4c6", await ColourAsync(page));
        });
    }

    [Fact]
    public async Task Refreshing_draws_it_once_more_and_corners_still_open()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            var dashboard = new DashboardPage(page);
            var widget = page.Locator("#performance-summary");
            await DashboardPage.Options(widget).ClickAsync();
            await dashboard.SwapAsync(widget, () => DashboardPage.Item(widget, "Refresh").ClickAsync());

            await Expect(widget.Locator("canvas")).ToHaveCountAsync(1);
            await Button(page, "Sales").ClickAsync();
            await Expect(Details(page, "sales")).ToBeVisibleAsync();
        });
    }

    [Fact]
    public async Task Without_scripts_the_list_says_everything()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            await Expect(page.Locator(".radar")).ToBeHiddenAsync();
            await page.Locator("#performance-summary-profile > summary").ClickAsync();
            await Expect(Details(page, "profile")).ToContainTextAsync("Recommendations");
        }, new() { JavaScriptEnabled = false });
    }

    private static ILocator Button(IPage page, string corner) => page.Locator("performance-radar").GetByRole(AriaRole.Button, new() { Name = corner });

    private static ILocator Details(IPage page, string corner) => page.Locator($"#performance-summary-{corner} > .corner-details");

    private static Task<string> ColourAsync(IPage page) => page.EvaluateAsync<string>("document.querySelector('performance-radar').chart.data.datasets[0].borderColor");
}
