using B2BCentral.BrowserTests.Browsing;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace B2BCentral.BrowserTests.Site;

/// <summary>What holds on every page of the site, in either scheme, on the smallest phone and on a desk. A new page is added to the list.</summary>
[Collection(BrowserCollection.Name)]
public sealed class EveryPageTests(Browser browser, DemoSite site)
{
    private static readonly string[] Pages =
    [
        "/b2b", "/b2b/widgets/top-products/rate", "/b2b/customize", "/b2b/views?range=7d", "/definitions", "/help", "/style",
        "/reports/business", "/reports/business?report=by-sku&graph=bar", "/reports/business?report=by-parent",
        "/orders", "/orders?show=b2b&company=2&range=12m",
        "/pricing", "/pricing?q=nothing-like-it", "/pricing/offers/NF-SAF-1054", "/pricing/rule", "/pricing/file",
        "/buyer-requests", "/buyer-requests/4", "/buyer-requests?show=expired", "/products/B01YF4QYZ6/request-discount",
        "/companies", "/companies?range=12m&industry=other", "/companies/101", "/companies/rule", "/companies/file", "/companies/classify?company=101",
        "/campaigns", "/campaigns/new/NF-SAF-1054", "/imports", "/action-center", "/settings", "/settings/audit", "/settings/users", "/settings/api-keys", "/account",
        "/products/B01YF4QYZ6", "/skus/NF-SAF-1054",
        "/listings/description/NF-SAF-1054", "/listings/pictures/NF-SAF-1054", "/listings/stock/NF-SAF-1054",
        "/profile", "/profile/editor", "/profile/certifications", "/credentials", "/operator/certifications",
        "/search", "/search?q=a", "/search?q=nothing-like-it", "/search?q=11",
    ];

    private static readonly string[] PagesOfAnEmptyStore =
        ["/b2b", "/reports/business", "/orders", "/pricing", "/pricing/file", "/buyer-requests", "/companies", "/companies/rule", "/campaigns", "/imports", "/action-center",
            "/settings", "/settings/audit", "/profile", "/profile/editor", "/profile/certifications", "/credentials", "/search", "/search?q=a"];

    // Colours are all that another scheme changes.
    private static readonly AxeRunOptions Colours = new() { RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block"), ResultTypes = [ResultType.Violations] };

    private static readonly AxeRunOptions Everything = new() { ResultTypes = [ResultType.Violations] };

    // A button fades from one scheme to the other; what counts is where it arrives.
    private const string FadesEnd =
        "() => new Promise(requestAnimationFrame).then(() => document.getAnimations().filter(one => one instanceof CSSTransition).forEach(one => one.finish()))";

    [Theory]
    [InlineData(1440, "en-US")]
    [InlineData(320, "en-US")]
    [InlineData(320, "de-DE")]
    public async Task No_page_has_a_violation_scrolls_sideways_or_complains(int width, string language)
    {
        var found = new List<string>();
        await browser.VisitAsync(site.Address("/definitions"), async page =>
        {
            await page.Context.AddCookiesAsync([new() { Name = "lang", Value = language, Url = site.Address("/") }]);
            foreach (var address in Pages.Select(path => Of("northfield-tools", path)).Concat(PagesOfAnEmptyStore.Select(path => Of("brightside-goods", path))))
            {
                await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
                await page.GotoAsync(site.Address(address));
                found.AddRange((await FaultsAsync(page)).Select(fault => $"{address}: {fault}"));
            }
        }, new() { Viewport = new(width, 800) });

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static string Of(string seller, string path) => $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}seller={seller}";

    private static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        var faults = new List<string>();
        var wider = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (wider > 0) faults.Add($"wider than the screen by {wider} pixels");
        faults.AddRange(await ViolationsAsync(page, Everything));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.EvaluateAsync(FadesEnd);
        faults.AddRange(await ViolationsAsync(page, Colours));
        return faults;
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page, AxeRunOptions options) =>
        (await page.RunAxe(options)).Violations.Select(violation => $"{violation.Id}: {violation.Help}\n  {violation.Nodes[0].Html}");
}
