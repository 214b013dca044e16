using B2BCentral.BrowserTests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Skus;

[Collection(BrowserCollection.Name)]
public sealed class ProductPagesTests(Browser browser, DemoSite site)
{
    [Fact]
    public async Task The_months_of_a_SKU_are_walked_with_arrow_keys_and_open_as_a_table()
    {
        await browser.VisitAsync(site.Address("/b2b?seller=northfield-tools"), async page =>
        {
            await page.Locator("#top-products .product-name small a").First.ClickAsync();
            var graph = page.Locator("sku-trend-chart .plot");
            await graph.FocusAsync();
            await page.Keyboard.PressAsync("End");
            await Expect(graph.Locator(".plot-tip")).ToContainTextAsync("B2B");

            await page.GetByText("Months as a table").ClickAsync();
            await Expect(page.Locator(".trend-table tbody tr").First).ToBeVisibleAsync();
        });
    }
}
