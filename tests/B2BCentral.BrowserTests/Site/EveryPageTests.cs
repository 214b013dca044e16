using B2BCentral.BrowserTests.Browsing;
using B2BCentral.Web.Api;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace B2BCentral.BrowserTests.Site;

/// <summary>What holds on every page of the site, in either scheme, on the smallest phone and on a desk. A new page is added to the list, which a test says.</summary>
[Collection(EveryPageCollection.Name)]
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
        "/profile", "/profile/editor", "/profile/certifications", "/profile/certifications/1/renew", "/profile/certifications/1/remove", "/credentials", "/operator/certifications",
        "/search", "/search?q=a", "/search?q=nothing-like-it", "/search?q=11",
    ];

    private static readonly string[] PagesOfNobody = ["/sign-in", "/sign-in/two-factor", "/forgotten-password", "/setup?token=none", "/reset-password?token=none"];

    // What a journey has to make before it can be looked at, which the tests of the journeys do.
    private static readonly string[] PagesOfJourneys =
    [
        "/imports/1", "/imports/1/undo", "/imports/uploads/1", "/pricing/batches/1", "/companies/classifications/1", "/settings/users/somebody/rights", "/discount-requests/word", "/invitations/word", "/account/password", "/account/two-factor",
    ];

    // Files, parts of pages and what leads on.
    private static readonly string[] NoPages =
    [
        "/", "/orders.csv", "/companies.csv", "/campaigns.csv", "/settings/audit.csv", "/reports/business.csv", "/pricing.csv", "/pricing/template.csv", "/imports/1/rejected.csv", "/error/404",
        "/b2b/widgets/top-products", "/action-center/menu", "/companies/sub-industries", "/search/suggestions", "/pictures/1/1", "/profile/logo", "/profile/certifications/1/file",
        "/operator/certifications/1/1/file", "/account/two-factor/picture",
    ];

    private static readonly string[] PagesOfAnEmptyStore =
        ["/b2b", "/reports/business", "/orders", "/pricing", "/pricing/file", "/buyer-requests", "/companies", "/companies/rule", "/campaigns", "/imports", "/action-center",
            "/settings", "/settings/audit", "/profile", "/profile/editor", "/profile/certifications", "/credentials", "/search", "/search?q=a"];

    // A button fades from one scheme to the other; what counts is where it arrives.
    private const string FadesEnd =
        "() => new Promise(requestAnimationFrame).then(() => document.getAnimations().filter(one => one instanceof CSSTransition).forEach(one => one.finish()))";

    [Theory]
    // Neither a width nor a language changes what dark makes of colours, nor a language any colour.
    [InlineData(1440, "en-US", true, true)]
    [InlineData(320, "en-US", true, false)]
    [InlineData(320, "de-DE", false, false)]
    public async Task No_page_has_a_violation_scrolls_sideways_or_complains(int width, string language, bool withColours, bool inDark)
    {
        var found = new List<string>();
        await browser.VisitAsync(site.Address("/definitions"), async page =>
        {
            await page.Context.AddCookiesAsync([new() { Name = "lang", Value = language, Url = site.Address("/") }]);
            foreach (var address in Pages.Select(path => Of("northfield-tools", path)).Concat(PagesOfAnEmptyStore.Select(path => Of("brightside-goods", path))))
                await LookAsync(address);

            await page.GotoAsync(site.Address(Of("northfield-tools", "/orders")));
            await LookAsync((await page.Locator(".order-id").First.GetAttributeAsync("href"))!);
            await page.Context.SetExtraHTTPHeadersAsync(new Dictionary<string, string> { ["Test-Stranger"] = "yes" });
            foreach (var address in PagesOfNobody) await LookAsync(address);

            async Task LookAsync(string address)
            {
                await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
                await page.GotoAsync(site.Address(address));
                found.AddRange((await FaultsAsync(page, withColours, inDark)).Select(fault => $"{address}: {fault}"));
            }
        }, new() { Viewport = new(width, 800), ExpectedComplaints = ["/setup?token=none"] });

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public void Every_page_is_in_the_list()
    {
        var known = Pages.Concat(PagesOfNobody).Concat(PagesOfJourneys).Concat(NoPages).Append("/orders/1").Select(address => new PathString(address.Split('?')[0])).ToList();
        var routes = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.Metadata.GetMetadata<ControllerActionDescriptor>() is not null && !ApiProblem.IsFor("/" + route.RoutePattern.RawText!.TrimStart('/')))
            .Where(route => route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
            .Select(route => TemplateParser.Parse(route.RoutePattern.RawText!.TrimStart('/')));

        Assert.Empty(routes.Where(route => !known.Exists(address => new TemplateMatcher(route, []).TryMatch(address, []))).Select(route => route.TemplateText));
    }

    private static string Of(string seller, string path) => $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}seller={seller}";

    private static async Task<IReadOnlyList<string>> FaultsAsync(IPage page, bool withColours, bool inDark)
    {
        var faults = new List<string>();
        var wider = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (wider > 0) faults.Add($"wider than the screen by {wider} pixels");
        faults.AddRange(await page.ViolationsAsync(withColours));
        if (!inDark) return faults;

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.EvaluateAsync(FadesEnd);
        faults.AddRange(await page.ViolationsOfColoursAsync());
        return faults;
    }
}
