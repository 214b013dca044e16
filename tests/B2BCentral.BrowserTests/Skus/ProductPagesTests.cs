using B2BCentral.BrowserTests.Browsing;
using B2BCentral.Testing;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Skus;

/// <summary>Every page of a product: to be used by everyone, at every width.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ProductPagesTests(Browser browser, DemoSite site)
{
    private static readonly string[] Paths = ["/products/", "/skus/", "/listings/description/", "/listings/pictures/", "/listings/stock/", "/campaigns/new/", "/campaigns"];

    public static TheoryData<ColorScheme, int> Looks => new() { { ColorScheme.Light, 1440 }, { ColorScheme.Dark, 375 }, { ColorScheme.Light, 320 } };

    [Theory, MemberData(nameof(Looks))]
    public async Task Axe_finds_nothing_and_nothing_scrolls_sideways(ColorScheme scheme, int width)
    {
        var dashboard = await site.GetPageAsync("/b2b?seller=northfield-tools");
        var sku = dashboard.QuerySelector("#top-products .product-name small a")!.Words();
        await browser.VisitAsync(site.Address("/b2b?seller=northfield-tools"), async page =>
        {
            foreach (var path in Paths)
            {
                await page.GotoAsync(site.Address($"{path}{(path.EndsWith('/') ? sku : "")}?seller=northfield-tools&marketplace=US"));
                var result = await page.RunAxe();
                Assert.True(result.Violations.Length == 0, path + '\n' + string.Join('\n', result.Violations.Select(violation =>
                    $"{violation.Id}: {violation.Help}\n  {string.Join("\n  ", violation.Nodes.Take(5).Select(node => node.Html))}")));
                Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            }
        }, new() { ColorScheme = scheme, Viewport = new(width, 900) });
    }

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
