using B2BCentral.BrowserTests.Browsing;

namespace B2BCentral.BrowserTests.Site;

/// <summary>The main pages as a language written from right to left has them: everything begins at the right, and nothing sticks out.</summary>
[Collection(BrowserCollection.Name)]
public sealed class RightToLeftTests(Browser browser, DemoSite site)
{
    private static readonly string[] Pages =
        ["/b2b", "/orders", "/pricing", "/companies", "/reports/business", "/imports", "/buyer-requests", "/search?q=a", "/settings"];

    private const string TurnAround =
        "() => { document.documentElement.dir = 'rtl'; return new Promise(requestAnimationFrame).then(() => new Promise(requestAnimationFrame)); }";

    private const string ScaleOfNext = "getComputedStyle(document.querySelector('.pagination li:last-child .icon')).scale";

    // What scrolls by itself or cuts off what is in it keeps the page as wide as the screen.
    private const string Layout =
        """
        () => {
          const { scrollWidth, clientWidth } = document.documentElement;
          const faults = scrollWidth > clientWidth ? [`wider than the screen by ${scrollWidth - clientWidth} pixels`] : [];
          const isCut = one => one.parentElement && (getComputedStyle(one.parentElement).overflowX !== "visible" || isCut(one.parentElement));
          for (const one of document.querySelectorAll(".site-header *, main *")) {
            const { left, right, width } = one.getBoundingClientRect();
            if (width === 0 || (left >= -1 && right <= clientWidth + 1)) continue;
            if (one.checkVisibility() && !one.closest(".visually-hidden") && !isCut(one))
              faults.push(`sticks out, from ${left} to ${right}: ${one.outerHTML.slice(0, 120)}`);
          }

          const heading = document.querySelector("main h1");
          const words = document.createRange();
          words.selectNodeContents(heading);
          const missing = heading.closest(".page-head").getBoundingClientRect().right - words.getBoundingClientRect().right;
          if (Math.abs(missing) > 2) faults.push(`the heading begins ${missing} pixels left of its container's edge`);

          for (const table of document.querySelectorAll("main table")) {
            const headers = [...(table.tHead?.rows[0]?.cells ?? [])].filter(one => one.checkVisibility());
            const [first, ...others] = headers.map(one => one.getBoundingClientRect().right);
            if (others.some(right => right > first + 1))
              faults.push(`the first column is not the rightmost: ${table.tHead.textContent.trim().slice(0, 60)}`);
          }
          return faults;
        }
        """;

    private const string Popups =
        """
        async () => {
          const faults = [];
          for (const opener of document.querySelectorAll("main button[popovertarget]")) {
            if (!opener.checkVisibility()) continue;
            const popup = document.getElementById(opener.getAttribute("popovertarget"));
            opener.scrollIntoView({ block: "center" });
            opener.click();
            await new Promise(requestAnimationFrame).then(() => new Promise(requestAnimationFrame));
            const { left, right, top, bottom } = popup.getBoundingClientRect();
            if (!popup.matches(":popover-open")) faults.push(`${popup.id} does not open`);
            else if (left < -1 || right > innerWidth + 1) faults.push(`${popup.id} lies from ${left} to ${right}`);
            else if (popup.matches(".menu") && (top < -1 || bottom > innerHeight + 1)) faults.push(`${popup.id} lies from ${top} down to ${bottom}`);
            if (popup.matches(":popover-open")) popup.hidePopover();
          }
          return faults;
        }
        """;

    [Theory]
    [InlineData(1440)]
    [InlineData(375)]
    public async Task Every_main_page_begins_at_the_right_and_fits(int width)
    {
        var found = new List<string>();
        await browser.VisitAsync(site.Address("/definitions"), async page =>
        {
            foreach (var path in Pages)
            {
                await page.GotoAsync(site.Address(Of("northfield-tools", path)));
                await page.EvaluateAsync(TurnAround);
                var faults = (await page.EvaluateAsync<string[]>(Layout)).Concat(await page.EvaluateAsync<string[]>(Popups));
                found.AddRange(faults.Take(8).Select(fault => $"{path}: {fault}"));
            }
        }, new() { Viewport = new(width, 812) });

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public async Task Menus_open_to_the_other_side_and_arrows_point_to_it()
    {
        await browser.VisitAsync(site.Address(Of("northfield-tools", "/b2b")), async page =>
        {
            await page.EvaluateAsync(TurnAround);
            var options = page.Locator("#sales-snapshot-options");
            var menu = page.Locator("#sales-snapshot-menu");
            await options.ClickAsync();
            await menu.WaitForAsync();
            var (button, opened) = (await options.BoundingBoxAsync(), await menu.BoundingBoxAsync());
            Assert.InRange(opened!.X - button!.X, -2, 2);

            await page.GotoAsync(site.Address(Of("northfield-tools", "/orders")));
            Assert.Equal("none", await page.EvaluateAsync<string>(ScaleOfNext));
            await page.EvaluateAsync(TurnAround);
            Assert.Equal("-1 1", await page.EvaluateAsync<string>(ScaleOfNext));
        });
    }

    private static string Of(string seller, string path) => $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}seller={seller}";
}
