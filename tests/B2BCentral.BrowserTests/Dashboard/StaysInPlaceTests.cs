using B2BCentral.BrowserTests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Dashboard;

/// <summary>What one looks at and what one chose stay where they are.</summary>
[Collection(BrowserCollection.Name)]
public sealed class StaysInPlaceTests(Browser browser, DemoSite site)
{
    [Theory, MemberData(nameof(Viewport.All), MemberType = typeof(Viewport))]
    public async Task Sorting_leaves_the_pressed_control_where_it_was(Viewport viewport)
    {
        await browser.VisitAsync(site.Address("/b2b?seller=northfield-tools"), async page =>
        {
            var sort = page.Locator("[data-widget=customer-segments] .sort").Nth(3);
            await sort.ScrollIntoViewIfNeededAsync();
            var before = await page.EvaluateAsync<double>("scrollY");

            await sort.ClickAsync();
            await Expect(page.Locator("[data-widget=customer-segments] [aria-sort=descending] .sort, [data-widget=customer-segments] [aria-sort=ascending] .sort")).ToBeFocusedAsync();

            Assert.InRange(await page.EvaluateAsync<double>("scrollY"), before - 50, before + 50);
        }, new() { Viewport = viewport });
    }

    [Fact]
    public async Task A_store_that_was_only_passed_by_the_keys_is_not_left_standing_over_the_page_of_another()
    {
        await browser.VisitAsync(site.Address("/pricing?seller=northfield-tools"), async page =>
        {
            var store = page.Locator("#seller");
            var shown = await store.InputValueAsync();
            await store.FocusAsync();
            await page.Keyboard.PressAsync("ArrowDown");
            await Expect(store).Not.ToHaveValueAsync(shown);

            // The first is the button beside the list, which would take the choice.
            await page.Keyboard.PressAsync("Tab");
            await Expect(store).Not.ToHaveValueAsync(shown);
            await page.Keyboard.PressAsync("Tab");

            await Expect(store).ToHaveValueAsync(shown);
        });
    }
}
