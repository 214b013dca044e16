using B2BCentral.BrowserTests.Browsing;

namespace B2BCentral.BrowserTests.Dashboard;

/// <summary>Where the rows of a table are cards its headers are gone, and what their info buttons tell stands above the cards.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ColumnDefinitionsTests(Browser browser, DemoSite site)
{
    // Of each table with definitions in its headers: those that no button in sight opens, and those that the list tells once it is open.
    private const string Told = """
        () => [...document.querySelectorAll('.row-cards:has(> thead .info)')].map(table => {
          const list = table.parentElement.querySelector('.column-definitions');
          const isSeen = part => part.checkVisibility() && part.getBoundingClientRect().height > 0;
          if (list) list.open = true;
          return {
            caption: table.caption.textContent,
            hidden: [...table.querySelectorAll('thead .info')].filter(info => !isSeen(info)).map(info => document.getElementById(info.getAttribute('popovertarget')).textContent.trim()).join('\n'),
            listed: list ? [...list.querySelectorAll('dl > div')].filter(isSeen).map(one => one.querySelector('dt').textContent + ' ' + one.querySelector('dd').textContent).join('\n') : '',
          };
        })
        """;

    private const string Wider = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    [Theory]
    [InlineData("/b2b?seller=northfield-tools", 3)]
    [InlineData("/buyer-requests?seller=northfield-tools", 1)]
    [InlineData("/reports/business?seller=northfield-tools", 1)]
    [InlineData("/reports/business?seller=northfield-tools&report=by-sku", 1)]
    public async Task What_no_header_tells_stands_above_the_cards(string address, int tables)
    {
        await browser.VisitAsync(site.Address(address), async page =>
        {
            foreach (var width in (int[])[320, 390, 1440])
            {
                await page.SetViewportSizeAsync(width, 900);
                var told = await page.EvaluateAsync<Table[]>(Told);

                Assert.Equal(tables, told.Length);
                Assert.All(told, table => Assert.Equal(table.Hidden, table.Listed));
                Assert.Equal(width < 1440, told.Any(table => table.Listed.Length > 0));
                Assert.Equal(0, await page.EvaluateAsync<int>(Wider));
            }
        });
    }

    [Fact]
    public async Task It_is_closed_until_it_is_asked_for_and_large_enough_for_a_finger()
    {
        await browser.VisitAsync(site.Address("/b2b?seller=northfield-tools"), async page =>
        {
            var list = page.Locator("#sales-snapshot .column-definitions");
            Assert.False(await list.Locator("dl").IsVisibleAsync());

            var summary = list.GetByText("What these figures mean");
            Assert.InRange((await summary.BoundingBoxAsync())!.Height, 24, 48);
            await summary.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            Assert.True(await list.GetByText("Distinct orders with at least one item that counts").IsVisibleAsync());
        }, new() { Viewport = new(320, 800) });
    }

    private sealed record Table
    {
        public required string Caption { get; init; }
        public required string Hidden { get; init; }
        public required string Listed { get; init; }
    }
}
