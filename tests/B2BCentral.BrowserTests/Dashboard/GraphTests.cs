using B2BCentral.BrowserTests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Dashboard;

[Collection(BrowserCollection.Name)]
public sealed class GraphTests(Browser browser, DemoSite site)
{
    [Fact]
    public async Task Points_are_walked_with_arrow_keys_and_read_out()
    {
        await browser.VisitAsync(site.Address("/b2b?range=7d&show=b2b,total&compare=none"), async page =>
        {
            var plot = page.Locator("sales-snapshot-chart [role=slider]");
            await plot.FocusAsync();

            foreach (var (key, day) in ((string, string)[])[("ArrowRight", "24"), ("ArrowRight", "25"), ("End", "30"), ("ArrowLeft", "29"), ("Home", "24")])
            {
                await page.Keyboard.PressAsync(key);
                await Expect(plot).ToHaveAttributeAsync("aria-valuetext", new System.Text.RegularExpressions.Regex($@"^{day} Mar 2025: B2B \$[\d,.]+, Total \$[\d,.]+$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
            }

            await Expect(plot.Locator(".plot-tip")).ToBeVisibleAsync();
            await page.Keyboard.PressAsync("Escape");
            await Expect(plot.Locator(".plot-tip")).ToBeHiddenAsync();
        });
    }

    [Fact]
    public async Task Days_of_a_graph_add_up_to_the_table()
    {
        await browser.VisitAsync(site.Address("/b2b?range=7d&show=b2b&compare=none&measure=units"), async page =>
        {
            var plot = page.Locator("sales-snapshot-chart [role=slider]");
            await plot.FocusAsync();
            var sum = 0;
            for (var day = 24; day <= 30; day++)
            {
                await page.Keyboard.PressAsync("ArrowRight");
                var words = (await plot.GetAttributeAsync("aria-valuetext"))!;
                sum += int.Parse(words.Split("B2B ")[1], System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);
            }

            await Expect(page.Locator("[data-figure='b2b.units']")).ToHaveAttributeAsync("data-value", $"{sum}");
        });
    }

    [Theory]
    [InlineData("$33,574,834")]
    [InlineData("1.333.574.834 $")]
    public async Task A_long_total_stays_within_its_ring(string total)
    {
        await browser.VisitAsync(site.Address("/b2b?seller=northfield-tools"), async page =>
        {
            await page.EvaluateAsync("""
                total => {
                  const [shown, copy, data] = [document.querySelector("customer-segments-chart"), document.createElement("customer-segments-chart"), document.createElement("script")];
                  data.type = "application/json";
                  data.textContent = JSON.stringify({ ...JSON.parse(shown.querySelector("script").textContent), totalText: total });
                  copy.append(data);
                  shown.replaceWith(copy);
                }
                """, total);

            var (figure, ring) = (await page.Locator(".ring-total strong").BoundingBoxAsync(), await page.Locator(".ring-plot canvas").BoundingBoxAsync());
            await Expect(page.Locator(".ring-total strong")).ToHaveTextAsync(total);
            Assert.InRange(figure!.Width, 40, Math.Min(ring!.Width, ring.Height) * .64);
        });
    }

    [Theory]
    [InlineData("b2b", "show=b2b", "b2b.orders")]
    [InlineData("b2b,non-b2b,total", "", "total.orders")]
    public async Task A_point_opens_its_orders(string shown, string list, string figure)
    {
        await browser.VisitAsync(site.Address($"/b2b?seller=northfield-tools&from=2025-03-24&to=2025-03-24&show={shown}&compare=none"), async page =>
        {
            var orders = await page.Locator($"[data-figure='{figure}']").GetAttributeAsync("data-value");
            await page.Locator("sales-snapshot-chart [role=slider]").FocusAsync();
            await page.Keyboard.PressAsync("ArrowRight");
            await page.Keyboard.PressAsync("Enter");

            await page.WaitForURLAsync(url => url.Contains("/orders?", StringComparison.Ordinal) && url.Contains("from=2025-03-24&to=2025-03-24", StringComparison.Ordinal) && url.Contains(list, StringComparison.Ordinal));
            await Expect(page.Locator("[data-figure='list.orders']")).ToHaveAttributeAsync("data-value", orders!);
        });
    }

    [Fact]
    public async Task A_click_opens_the_orders_of_the_point_that_a_mouse_shows()
    {
        await browser.VisitAsync(site.Address("/b2b?seller=northfield-tools&range=7d&compare=none"), async page =>
        {
            var plot = page.Locator("sales-snapshot-chart .sales-plot");
            await plot.HoverAsync();
            var shown = await page.EvaluateAsync<string>("(graph => graph.data.orders[graph.current])(document.querySelector('sales-snapshot-chart'))");
            await plot.ClickAsync();

            await page.WaitForURLAsync(url => url.Contains("/orders?", StringComparison.Ordinal));
            Assert.EndsWith(shown, page.Url, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Slices_are_walked_and_point_at_their_row()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            var plot = page.Locator("customer-segments-chart [role=slider]");
            await plot.FocusAsync();
            await page.Keyboard.PressAsync("ArrowRight");

            var row = page.Locator("#customer-segments tr.is-pointed");
            var name = (await row.Locator(".row-name").InnerTextAsync()).Trim();
            Assert.StartsWith($"{name}: Sales {await row.Locator("[data-figure$='.sales']").InnerTextAsync()}", await plot.GetAttributeAsync("aria-valuetext"), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_finger_points_too()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            await page.Locator("sales-snapshot-chart canvas").TapAsync();

            await Expect(page.Locator("sales-snapshot-chart .plot-tip")).ToContainTextAsync("Total");
        }, new() { Viewport = Viewport.Phone, HasTouch = true });
    }
}
