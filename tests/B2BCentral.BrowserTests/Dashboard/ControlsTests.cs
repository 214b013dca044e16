using B2BCentral.BrowserTests.Browsing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace B2BCentral.BrowserTests.Dashboard;

[Collection(BrowserCollection.Name)]
public sealed class ControlsTests(Browser browser, DemoSite site)
{
    [Fact]
    public async Task Range_and_measure_swap_one_widget_and_the_address_follows()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            var dashboard = new DashboardPage(page);

            await dashboard.SwapAsync(dashboard.Snapshot, () => DashboardPage.Link(dashboard.Snapshot, "90 days").ClickAsync());
            Assert.Equal("?sales-snapshot.range=90d", dashboard.Query);
            await Expect(page.Locator("#said")).ToHaveTextAsync(await dashboard.Snapshot.Locator(".sentence").InnerTextAsync());
            Assert.False(await DashboardPage.WasSwappedAsync(dashboard.Products));
            await Expect(DashboardPage.Link(dashboard.Snapshot, "90 days")).ToBeFocusedAsync();

            await dashboard.SwapAsync(dashboard.Products, () => DashboardPage.Link(dashboard.Products, "Units").ClickAsync());
            Assert.Equal("?sales-snapshot.range=90d&top-products.measure=units", dashboard.Query);

            await page.ReloadAsync();
            await ExpectCurrentAsync(dashboard.Snapshot, "Sales", "90 days");
            await ExpectCurrentAsync(dashboard.Segments, "Sales", "30 days");
            await ExpectCurrentAsync(dashboard.Products, "Units", "30 days");

            await page.GoBackAsync();
            await ExpectCurrentAsync(dashboard.Products, "Sales", "30 days");
            Assert.Equal("?sales-snapshot.range=90d", dashboard.Query);
            await page.GoBackAsync();
            await ExpectCurrentAsync(dashboard.Snapshot, "Sales", "30 days");
            await page.GoForwardAsync();
            await ExpectCurrentAsync(dashboard.Snapshot, "Sales", "90 days");
        });
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_menu_leads_back_to_the_range_that_was_chosen(bool scripts)
    {
        await browser.VisitAsync(site.Address("/b2b?seller=northfield-tools"), async page =>
        {
            var dashboard = new DashboardPage(page);
            await DashboardPage.Link(dashboard.Snapshot, "90 days").ClickAsync();
            await ExpectCurrentAsync(dashboard.Snapshot, "Sales", "90 days");

            var menu = page.GetByRole(AriaRole.Navigation, new() { Name = "Main" });
            await menu.GetByRole(AriaRole.Link, new() { Name = "Orders", Exact = true }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Orders");
            await menu.GetByRole(AriaRole.Link, new() { Name = "B2B", Exact = true }).ClickAsync();

            await ExpectCurrentAsync(dashboard.Snapshot, "Sales", "90 days");
            await ExpectCurrentAsync(dashboard.Products, "Sales", "30 days");
        }, new() { JavaScriptEnabled = scripts });
    }

    [Theory, MemberData(nameof(OptionsMenuTests.Viewports), MemberType = typeof(OptionsMenuTests))]
    public async Task Custom_days_are_chosen_in_a_form(Viewport viewport)
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            var dashboard = new DashboardPage(page);
            await page.Locator("#sales-snapshot-range-custom").ClickAsync();
            await page.FillAsync("#sales-snapshot-from", "2025-02-01");
            await page.FillAsync("#sales-snapshot-to", "2025-02-28");

            await dashboard.SwapAsync(dashboard.Snapshot, () => dashboard.Snapshot.GetByText("Show these dates").ClickAsync());

            Assert.Equal("?sales-snapshot.from=2025-02-01&sales-snapshot.range=custom&sales-snapshot.to=2025-02-28", dashboard.Query);
            await ExpectCurrentAsync(dashboard.Snapshot, "Sales", "1–28 Feb 2025");
        }, new() { Viewport = viewport });
    }

    [Fact]
    public async Task The_form_for_custom_days_opens_below_its_button()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            var button = page.Locator("#sales-snapshot-range-custom");
            await button.ClickAsync();

            var (opener, form) = (await button.BoundingBoxAsync(), await page.Locator("#sales-snapshot-custom").BoundingBoxAsync());
            Assert.InRange(form!.Y - (opener!.Y + opener.Height), 0, 10);
            Assert.Equal(opener.X + opener.Width, form.X + form.Width, 1f);
        });
    }

    [Fact]
    public async Task Days_in_the_wrong_order_are_told_beside_their_fields_and_nothing_is_asked_for()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            var dashboard = new DashboardPage(page);
            await page.Locator("#top-products-range-custom").ClickAsync();
            await page.FillAsync("#top-products-from", "2025-02-28");
            await page.FillAsync("#top-products-to", "2025-02-01");

            await dashboard.Products.GetByText("Show these dates").ClickAsync();

            await Expect(dashboard.Products.Locator("#top-products-days-problem")).ToHaveTextAsync("The second day cannot be before the first.");
            await Expect(page.Locator("#top-products-to")).ToHaveAttributeAsync("aria-invalid", "true");
            await ExpectCurrentAsync(dashboard.Products, "Sales", "30 days");
            Assert.Equal("", dashboard.Query);

            await page.FillAsync("#top-products-from", "2020-02-01");
            await Expect(dashboard.Products.Locator("#top-products-days-problem")).ToHaveTextAsync("At most five years can be shown at once.");

            await page.FillAsync("#top-products-from", "2020-02-02");
            await Expect(dashboard.Products.Locator("#top-products-days-problem")).ToHaveTextAsync("");
            await dashboard.SwapAsync(dashboard.Products, () => dashboard.Products.GetByText("Show these dates").ClickAsync());
        });
    }

    [Fact]
    public async Task Days_that_only_the_server_refuses_are_told_and_the_figures_stay()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            var dashboard = new DashboardPage(page);
            await page.Locator("#top-products-range-custom").ClickAsync();
            await page.FillAsync("#top-products-from", "1980-02-01");
            await page.FillAsync("#top-products-to", "1980-02-28");

            await dashboard.Products.GetByText("Show these dates").ClickAsync();

            await Expect(dashboard.Toast).ToContainTextAsync("No day before 1991 and none after 2199 can be asked for.");
            await ExpectCurrentAsync(dashboard.Products, "Sales", "30 days");
        }, new() { ExpectedComplaints = ["400"] });
    }

    [Fact]
    public async Task The_line_under_the_title_names_no_days_once_a_widget_shows_others()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            var (dashboard, lead) = (new DashboardPage(page), page.Locator(".page-lead"));
            await Expect(lead).ToContainTextAsync("Your business channel from");

            await dashboard.SwapAsync(dashboard.Products, () => page.Locator("#top-products-range-90d").ClickAsync());
            await Expect(lead).ToContainTextAsync("Each widget shows its own dates");

            await dashboard.SwapAsync(dashboard.Products, () => page.Locator("#top-products-range-30d").ClickAsync());
            await Expect(lead).ToContainTextAsync("Your business channel from");

            await dashboard.SwapAsync(dashboard.Snapshot, () => page.Locator("#sales-snapshot-range-90d").ClickAsync());
            await Expect(page.Locator("#sales-snapshot-weeks")).ToContainTextAsync("One point per week.");
        });
    }

    [Fact]
    public async Task Pointing_at_a_definition_in_passing_does_not_close_the_form()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            var dashboard = new DashboardPage(page);
            await page.Clock.InstallAsync();
            await page.Locator("#top-products-range-custom").ClickAsync();

            await dashboard.Snapshot.Locator(".info").First.HoverAsync();
            await page.Clock.RunForAsync(1_000);

            await Expect(page.Locator("#top-products-custom")).ToBeVisibleAsync();
            await Expect(page.Locator(".definition:popover-open")).ToHaveCountAsync(0);
        });
    }

    [Fact]
    public async Task Lines_of_the_graph_are_in_the_address_and_outlast_another_range()
    {
        await browser.VisitAsync(site.Address("/b2b"), async page =>
        {
            var dashboard = new DashboardPage(page);
            await dashboard.Snapshot.GetByLabel("Total", new() { Exact = true }).UncheckAsync(new() { Force = true });
            await dashboard.Snapshot.GetByLabel("Compare to last year").UncheckAsync(new() { Force = true });
            await dashboard.Snapshot.GetByLabel("Bar").CheckAsync(new() { Force = true });
            Assert.Equal("?show=b2b,non-b2b&compare=none&graph=bar", dashboard.Query);

            await page.Locator("#sales-snapshot-range-custom").ClickAsync();
            await dashboard.SwapAsync(dashboard.Snapshot, () => dashboard.Snapshot.GetByText("Show these dates").ClickAsync());
            await ExpectLinesAsync();
            await dashboard.SwapAsync(dashboard.Snapshot, () => DashboardPage.Link(dashboard.Snapshot, "7 days").ClickAsync());
            await ExpectLinesAsync();

            await dashboard.SwapAsync(dashboard.Segments, () => DashboardPage.Link(dashboard.Segments, "7 days").ClickAsync());
            await page.ReloadAsync();
            await ExpectLinesAsync();

            async Task ExpectLinesAsync()
            {
                await Expect(dashboard.Snapshot.GetByLabel("Total", new() { Exact = true })).Not.ToBeCheckedAsync();
                await Expect(dashboard.Snapshot.GetByLabel("Non-B2B")).ToBeCheckedAsync();
                await Expect(dashboard.Snapshot.GetByLabel("Compare to last year")).Not.ToBeCheckedAsync();
                await Expect(dashboard.Snapshot.GetByLabel("Bar")).ToBeCheckedAsync();
            }
        });
    }

    internal static Task ExpectCurrentAsync(ILocator widget, params string[] words) =>
        Expect(widget.Locator(".tools [aria-current=true]")).ToHaveTextAsync(words);
}
