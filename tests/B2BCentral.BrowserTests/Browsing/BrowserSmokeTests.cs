using Microsoft.Playwright;

namespace B2BCentral.BrowserTests.Browsing;

[Collection(BrowserCollection.Name)]
public sealed class BrowserSmokeTests(Browser browser, RunningSite site) : IClassFixture<RunningSite>
{
    private const string BlankPage = "about:blank";

    [Fact]
    public async Task Reaches_the_running_site()
    {
        await browser.VisitAsync(
            site.Address("/no-such-page"),
            async page => Assert.Equal(404, await page.EvaluateAsync<int>("async () => (await fetch(location.href)).status")),
            new() { ExpectedComplaints = ["/no-such-page"] });
    }

    [Theory, MemberData(nameof(Viewport.All), MemberType = typeof(Viewport))]
    public async Task Shows_a_page_as_wide_as_asked(Viewport viewport)
    {
        await browser.VisitAsync(
            BlankPage,
            async page => Assert.Equal(viewport.Width, await page.EvaluateAsync<int>("innerWidth")),
            new() { Viewport = viewport, Screenshot = "blank" });
    }

    [Fact]
    public async Task Can_do_without_scripts()
    {
        await browser.VisitAsync(
            BlankPage,
            async page =>
            {
                await page.SetContentAsync("<p>quiet</p><script>document.querySelector('p').textContent = 'loud'</script>");
                Assert.Equal("quiet", await page.InnerTextAsync("p"));
            },
            new() { JavaScriptEnabled = false });
    }

    [Theory]
    [InlineData("<script>throw new Error('broken')</script>", "broken")]
    [InlineData("<script>console.error('sorry')</script>", "sorry")]
    [InlineData("<meta http-equiv=Content-Security-Policy content=\"script-src 'self'\"><script>1</script>", "Content Security Policy")]
    [InlineData("<img src=http://127.0.0.1:9/picture.png>", "/picture.png")]
    public async Task Complains_about(string html, string complaint)
    {
        var visit = browser.VisitAsync(
            BlankPage,
            page => page.SetContentAsync(html, new() { WaitUntil = WaitUntilState.NetworkIdle }));

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => visit);
        Assert.Contains(complaint, failure.Message, StringComparison.Ordinal);
    }
}
