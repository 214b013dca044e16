using System.Text;
using System.Text.RegularExpressions;
using B2BCentral.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace B2BCentral.BrowserTests.Site;

/// <summary>What comes out of a printer.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class PrintTests(Browser browser, DemoSite site)
{
    /// <summary>Of the demo store with the most industries; whichever store is open when nothing is said may be an empty one.</summary>
    [Theory]
    [InlineData("/b2b?seller=northfield-tools", "en-US")]
    [InlineData("/b2b?seller=northfield-tools&range=12m", "en-US")]
    [InlineData("/b2b?seller=northfield-tools", "it-IT")]
    [InlineData("/b2b?seller=northfield-tools", "de-DE")]
    [InlineData("/b2b?seller=northfield-tools&range=12m", "fr-FR")]
    [InlineData("/b2b?seller=northfield-tools", "es-ES")]
    [InlineData("/b2b?seller=northfield-tools", "ja-JP")]
    public Task The_dashboard_is_two_sheets_of_A4(string address, string language) => browser.VisitAsync(site.Address("/definitions"), async page =>
    {
        await page.Context.AddCookiesAsync([new() { Name = "lang", Value = language, Url = site.Address("/") }]);
        await page.GotoAsync(site.Address(address), new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.WaitForFunctionAsync("() => document.querySelectorAll('.plot canvas').length >= 2");

        Assert.Equal(2, Sheet().Count(await PrintedAsync(page)));
    });

    [Fact]
    public Task A_table_is_no_pile_of_cards_on_paper() => browser.VisitAsync(site.Address("/orders"), async page =>
    {
        await page.SetViewportSizeAsync(700, 900);
        Assert.Equal("grid", await DisplayOfRowsAsync(page));

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("table-row", await DisplayOfRowsAsync(page));
    });

    [Fact]
    public Task Graphs_are_on_the_sheet_and_controls_are_not() => browser.VisitAsync(site.Address("/b2b"), async page =>
    {
        await page.WaitForFunctionAsync("() => document.querySelectorAll('.plot canvas').length >= 2");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(0, await page.Locator(".site-nav:visible, .site-tools:visible, .page .button:visible, .info:visible").CountAsync());
        Assert.True(await page.EvaluateAsync<bool>(
            "() => [...document.querySelectorAll('.plot canvas')].every(canvas => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some(value => value > 0))"));
    });

    /// <summary>Printers leave backgrounds out unless told otherwise, and a decline in grey looks like growth.</summary>
    [Fact]
    public Task Signs_of_growth_are_printed() => browser.VisitAsync(site.Address("/b2b?seller=northfield-tools"), async page =>
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal("exact", await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.growth:is(.up, .down)'), '::before').printColorAdjust"));
    });

    /// <summary>Chromium adds what negative margins took away to rows that it lays out over sheets, and the last one lay on the words under its table.</summary>
    [Theory]
    [InlineData("/b2b?seller=northfield-tools")]
    [InlineData("/orders?seller=northfield-tools")]
    public Task No_row_counts_on_negative_margins_on_paper(string address) => browser.VisitAsync(site.Address(address), async page =>
    {
        const string below = "[...document.querySelectorAll('.table td a')].filter(link => parseFloat(getComputedStyle(link).marginTop) < 0).length";
        Assert.NotEqual(0, await page.EvaluateAsync<int>($"() => {below}"));

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.WaitForFunctionAsync($"() => {below} === 0");
    });

    [Fact]
    public Task What_a_form_holds_is_printed() => browser.VisitAsync(site.Address("/pricing/offers/NF-SAF-1054?seller=northfield-tools"), async page =>
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.Locator("input[name='businessPrice']")).ToBeVisibleAsync();
    });

    [Theory]
    [InlineData("/companies?seller=northfield-tools&q=co", true)]
    [InlineData("/companies?seller=northfield-tools", false)]
    public Task What_a_list_is_cut_by_is_printed_and_what_would_change_it_is_not(string address, bool hasWords) => browser.VisitAsync(site.Address(address), async page =>
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.Locator("#company-search")).ToBeVisibleAsync(new() { Visible = hasWords });
        await Assertions.Expect(page.Locator("label[for='company-search']")).ToBeVisibleAsync(new() { Visible = hasWords });
        await Assertions.Expect(page.Locator("#field-industry")).ToBeVisibleAsync();
        Assert.Equal(0, await page.Locator(".list-filters a:visible, .company-classify:visible").CountAsync());
    });

    private static async Task<string> PrintedAsync(IPage page) => Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));

    private static Task<string> DisplayOfRowsAsync(IPage page) => page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.order-table tbody tr')).display");

    [GeneratedRegex(@"/Type /Page\b(?!s)", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Sheet();
}
