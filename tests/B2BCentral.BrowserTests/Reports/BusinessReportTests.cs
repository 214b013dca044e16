using System.Text.RegularExpressions;
using B2BCentral.BrowserTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Reports;

[Collection(BrowserCollection.Name)]
public sealed partial class BusinessReportTests(Browser browser, DemoSite site)
{
    private const string Start = "/reports/business?seller=northfield-tools";

    [Fact]
    public async Task Columns_are_chosen_rows_sorted_products_looked_up_and_the_graph_walked()
    {
        await browser.VisitAsync(site.Address(Start), async page =>
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Columns" }).ClickAsync();
            await page.GetByLabel("Average selling price").CheckAsync();
            await page.GetByLabel("Growth", new() { Exact = true }).UncheckAsync();
            await page.GetByText("Show these columns").ClickAsync();
            await Expect(page.GetByRole(AriaRole.Status).First).ToHaveTextAsync("Your columns were saved.");
            await Expect(Header(page, "Average selling price")).ToBeVisibleAsync();
            await Expect(Header(page, "Growth")).ToHaveCountAsync(0);

            await Header(page, "Units").GetByRole(AriaRole.Link).ClickAsync();
            await Expect(Header(page, "Units")).ToHaveAttributeAsync("aria-sort", "descending");
            await Expect(page).ToHaveURLAsync(Sorted());
            await Expect(page.Locator("#report-sort-b2b-units")).ToBeFocusedAsync();

            await page.GetByRole(AriaRole.Link, new() { Name = "By SKU" }).ClickAsync();
            await Expect(page.Locator(".report-table tbody th a").First).ToHaveAttributeAsync("href", SkuPage());
            await page.GetByLabel("SKU, ASIN or title").FillAsync("glove");
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.Locator(".report-table .sum th")).ToHaveTextAsync("Found together");

            await page.GetByLabel("Non-B2B").CheckAsync(new() { Force = true });
            await Expect(page.Locator(".report-table thead")).ToContainTextAsync("Non-B2B");
            await Expect(page.GetByLabel("Non-B2B")).ToBeFocusedAsync();

            var plot = page.Locator("business-report-chart [role=slider]");
            await plot.FocusAsync();
            await page.Keyboard.PressAsync("ArrowRight");
            var first = await page.Locator(".report-table tbody th").First.InnerTextAsync();
            var sales = await page.Locator("[data-figure$='.b2b.sales']").First.InnerTextAsync();
            await Expect(plot).ToHaveAttributeAsync("aria-valuetext", new Regex($@"^{Regex.Escape(first)} · .+: B2B {Regex.Escape(sales)}, Non-B2B \$", RegexOptions.None, TimeSpan.FromSeconds(1)));
            await page.Keyboard.PressAsync("Escape");
            await Expect(plot.Locator(".plot-tip")).ToBeHiddenAsync();

            await page.GoBackAsync();
            await Expect(page.GetByLabel("Non-B2B")).Not.ToBeCheckedAsync();
        });
    }

    [Fact]
    public async Task Another_page_begins_at_the_head_of_the_table()
    {
        await browser.VisitAsync(site.Address(Start + "&grain=day&range=12m"), async page =>
        {
            await page.GetByRole(AriaRole.Link, new() { Name = "Next page" }).FocusAsync();
            await page.Keyboard.PressAsync("Enter");

            await Expect(page.Locator(".pagination [aria-current=page]")).ToHaveTextAsync("2");
            await Expect(page.Locator("#report-title")).ToBeFocusedAsync();
            await Expect(page.Locator("#report-title")).ToBeInViewportAsync();
        });
    }

    [Fact]
    public async Task What_the_snapshot_shows_is_what_its_link_opens()
    {
        await browser.VisitAsync(site.Address("/b2b?seller=northfield-tools"), async page =>
        {
            var snapshot = page.Locator("#sales-snapshot");
            await snapshot.GetByLabel("Total", new() { Exact = true }).UncheckAsync(new() { Force = true });
            await snapshot.GetByLabel("Bar").CheckAsync(new() { Force = true });
            var sales = await snapshot.Locator("[data-figure='non-b2b.sales']").InnerTextAsync();

            await snapshot.GetByText("View in Business Reports").ClickAsync();

            await Expect(page.Locator("[data-figure='non-b2b.sales']")).ToHaveTextAsync(sales);
            await Expect(page.Locator("[data-figure='total.sales']")).ToHaveCountAsync(0);
            await Expect(page.GetByLabel("Bar")).ToBeCheckedAsync();
        });
    }

    [Fact]
    public async Task Without_scripts_every_control_is_a_form_or_a_link()
    {
        await browser.VisitAsync(site.Address(Start), async page =>
        {
            await page.GetByLabel("Total", new() { Exact = true }).CheckAsync(new() { Force = true });
            await page.GetByText("Update", new() { Exact = true }).ClickAsync();
            await Expect(page.Locator("[data-figure='total.sales']")).ToBeVisibleAsync();

            await page.GetByRole(AriaRole.Link, new() { Name = "Weeks" }).ClickAsync();
            await Expect(page.Locator(".pagination")).ToContainTextAsync("of 5 weeks");
            await Expect(page.Locator("[data-figure='total.sales']")).ToBeVisibleAsync();
        }, new() { JavaScriptEnabled = false, ExpectedComplaints = ["script"] });
    }

    private static ILocator Header(IPage page, string name) =>
        page.Locator(".report-table thead th").Filter(new() { Has = page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }) });

    [GeneratedRegex(@"sort=b2b\.units", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sorted();

    [GeneratedRegex("^/skus/NF-", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SkuPage();
}
