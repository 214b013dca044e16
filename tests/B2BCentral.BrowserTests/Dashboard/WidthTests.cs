using B2BCentral.BrowserTests.Browsing;

namespace B2BCentral.BrowserTests.Dashboard;

/// <summary>Words are of another length in each language, and no table of the dashboard scrolls sideways because of it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class WidthTests(Browser browser, DemoSite site)
{
    // All widths between the least and the most at which it matters, beside those of usual screens.
    private static readonly int[] Widths = [1440, 1366, 1280, 1200, 1181, 1100, 1088, 1040, 1024, 900, 768];

    private const string Scrolling = """
        () => [document.documentElement, ...document.querySelectorAll('main *')]
          .filter(part => part === document.documentElement || /auto|scroll/.test(getComputedStyle(part).overflowX))
          .filter(part => part.scrollWidth > part.clientWidth && part.clientWidth > 0)
          .map(part => `${part.closest('[data-widget]')?.id ?? 'page'} ${part.className}: ${part.scrollWidth - part.clientWidth} px`)
        """;

    private const string Covered = """
        () => [...document.querySelectorAll('.row-name .chip')].filter(chip => chip.getBoundingClientRect().right > chip.closest('th').getBoundingClientRect().right).map(chip => chip.textContent)
        """;

    [Theory]
    [InlineData("en-US")]
    [InlineData("it-IT")]
    [InlineData("de-DE")]
    [InlineData("fr-FR")]
    [InlineData("es-ES")]
    [InlineData("ja-JP")]
    public async Task Every_table_of_the_dashboard_fits(string language)
    {
        var found = new List<string>();
        await browser.VisitAsync(site.Address("/definitions?seller=northfield-tools"), async page =>
        {
            await page.Context.AddCookiesAsync([new() { Name = "lang", Value = language, Url = site.Address("/") }]);
            foreach (var range in (string[])["30d", "12m"])
            {
                await page.GotoAsync(site.Address($"/b2b?seller=northfield-tools&range={range}"));
                foreach (var width in Widths)
                {
                    await page.SetViewportSizeAsync(width, 900);
                    found.AddRange((await page.EvaluateAsync<string[]>(Scrolling)).Concat(await page.EvaluateAsync<string[]>(Covered)).Select(part => $"{range}, {width}: {part}"));
                }
            }
        });

        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
