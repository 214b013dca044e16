using B2BCentral.BrowserTests.Browsing;

namespace B2BCentral.BrowserTests.Site;

/// <summary>Readers who set their own spacing, as WCAG 1.4.12 words it, lose no text, and the page still does not scroll sideways.</summary>
[Collection(BrowserCollection.Name)]
public sealed class TextSpacingTests(Browser browser, DemoSite site)
{
    private const string Spacing = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }";

    private const string Cut =
        """
        () => [...document.querySelectorAll("main :is(h1, h2, h3, p, td, th, dt, dd, button, a, label, summary, select)")]
          .filter(one => one.checkVisibility() && getComputedStyle(one).overflowY !== "visible" && !one.matches(".visually-hidden") && one.scrollHeight > one.clientHeight + 2)
          .map(one => one.outerHTML.slice(0, 120))
        """;

    [Theory]
    [InlineData("/b2b", 1440)]
    [InlineData("/b2b", 375)]
    [InlineData("/orders", 375)]
    [InlineData("/pricing/offers/NF-SAF-1054", 375)]
    public async Task Wider_spacing_cuts_nothing_off(string path, int width)
    {
        await browser.VisitAsync(site.Address(path + "?seller=northfield-tools"), async page =>
        {
            // Readers' own style sheets are not the page's to refuse.
            await page.EvaluateAsync("css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet]; }", Spacing);

            Assert.Empty(await page.EvaluateAsync<string[]>(Cut));
            Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        }, new() { Viewport = new(width, 812) });
    }
}
